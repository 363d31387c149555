import type { Measure } from "../../measure.ts";

/** Figures that others publish of their English models on UD English EWT. */
interface Quoted {
  readonly system: string;
  /** UD release and what is given to the system. */
  readonly on: string;
  readonly source: string;
  readonly figures: Readonly<Record<string, number>>;
}

const quoted: readonly Quoted[] = [
  {
    system: "UDPipe 1.2",
    on: "UD 2.5, words given",
    source: "github.com/ufal/udpipe, doc/manual_model_ud-2.5",
    figures: { UPOS: 94.4, lemma: 96.4, UAS: 84.4, LAS: 81.1 },
  },
  {
    system: "UDPipe 1.2",
    on: "UD 2.5, raw text",
    source: "github.com/ufal/udpipe, doc/manual_model_ud-2.5",
    figures: { words: 98.9, sentences: 77.4 },
  },
  {
    system: "UDPipe 2",
    on: "UD 2.10, words given",
    source: "ufal.mff.cuni.cz/udpipe/2/models",
    figures: { UPOS: 97.35, lemma: 98.07, UAS: 92.62, LAS: 90.56 },
  },
  {
    system: "UDPipe 2",
    on: "UD 2.10, raw text",
    source: "ufal.mff.cuni.cz/udpipe/2/models",
    figures: { words: 98.95, sentences: 87.02 },
  },
  {
    system: "Stanza 1.5.1",
    on: "UD 2.12, raw text",
    source: "stanfordnlp.github.io/stanza/performance.html",
    figures: { words: 98.92, sentences: 89.16, UPOS: 96.2, lemma: 96.63, UAS: 88.9, LAS: 86.77 },
  },
  {
    system: "spaCy, transformer",
    on: "UD 2.5",
    source: "huggingface.co/explosion/en_udv25_englishewt_trf",
    figures: { sentences: 90.62, UPOS: 96.94, lemma: 97.36, UAS: 91.9, LAS: 89.42 },
  },
];

/**
 * Quoted, not measured: the test differs. These are scores on the test part of EWT in another release; ours are on the development
 * part, since the test part is held out. They show the order of magnitude only.
 */
export function quotedMeasures(): Measure[] {
  return quoted.flatMap(({ system, on, source, figures }) =>
    Object.entries(figures).map(([figure, percent]) => ({
      name: `quoted, another test: ${system}, ${figure}, EWT test`,
      value: percent / 100,
      note: `${on}; ${source}`,
    })),
  );
}
