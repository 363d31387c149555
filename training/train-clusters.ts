import { clusterHash } from "../src/language/clusters.ts";
import type { LanguageData } from "../src/language/language-data.ts";
import { normalized } from "../src/language/normalize.ts";
import { tokenize } from "../src/language/tokenize.ts";
import { Exchange } from "./exchange.ts";
import { mergedTo } from "./merge-clusters.ts";

export interface ClusterSetting {
  readonly language: LanguageData;
  /** Words seen less often have no cluster. */
  readonly minimumCount: number;
  readonly clusters: number;
  readonly middle: number;
  readonly coarse: number;
  readonly rounds: number;
}

/** Clusters of the words of raw lines of text, with coarser ones above them, as the bytes that `Clusters` reads. */
export function trainClusters(
  lines: Iterable<string>,
  setting: ClusterSetting,
  say: (message: string) => void,
): Uint8Array {
  const { words, bigrams, counts } = bigramsOf(lines, setting);
  say(`${words.length} words, ${bigrams.length / 3} pairs`);
  const clusters = Math.min(setting.clusters, words.length - 1);
  const exchange = new Exchange(words.length, counts, bigrams, clusters);
  for (let round = 0; round < setting.rounds; round++)
    say(`round ${round + 1}: ${exchange.round()} words moved`);
  const [middle, coarse] = mergedTo(exchange.pairCounts(), clusters, [setting.middle, setting.coarse]);
  return encodeClusters(words, exchange.clusterOf, coarse!, middle!);
}

/** Words from 1 on (0 is the border of a line and every rare word), by falling frequency, and the pairs of neighbours as flat triples. */
function bigramsOf(lines: Iterable<string>, setting: ClusterSetting) {
  const ids = new Map<string, number>();
  const stream: Int32Array[] = [];
  const frequency: number[] = [];
  for (const line of lines) stream.push(idsOf(line, setting.language, ids, frequency));
  const kept = [...ids]
    .filter(([, id]) => frequency[id]! >= setting.minimumCount)
    .sort((a, b) => frequency[b[1]]! - frequency[a[1]]! || (a[0] < b[0] ? -1 : 1));
  const renumbered = new Int32Array(frequency.length);
  kept.forEach(([, id], rank) => {
    renumbered[id] = rank + 1;
  });
  const pairs = countPairs(stream, renumbered, kept.length + 1);
  const counts = Int32Array.from([0, ...kept.map(([, id]) => frequency[id]!)]);
  return { words: ["", ...kept.map(([word]) => word)], bigrams: pairs, counts };
}

function idsOf(
  line: string,
  language: LanguageData,
  ids: Map<string, number>,
  frequency: number[],
): Int32Array {
  const found: number[] = [];
  tokenize(line, 0, line.length, language, (start, end) => {
    const word = clusterWord(line.slice(start, end));
    let id = ids.get(word);
    if (id === undefined) {
      id = ids.size;
      ids.set(word, id);
      frequency.push(0);
    }
    frequency[id]!++;
    found.push(id);
  });
  return Int32Array.from(found);
}

function clusterWord(form: string): string {
  return normalized(form).toLowerCase().replace(/\d/g, "0");
}

function countPairs(stream: readonly Int32Array[], renumbered: Int32Array, words: number): Int32Array {
  const size = stream.reduce((sum, line) => sum + line.length + 1, 0);
  const keys = new Float64Array(size);
  let count = 0;
  for (const line of stream) {
    let before = 0;
    for (const id of line) {
      const word = renumbered[id]!;
      if (before > 0 || word > 0) keys[count++] = before * words + word;
      before = word;
    }
  }
  const sorted = keys.subarray(0, count).sort();
  const triples: number[] = [];
  for (let at = 0; at < count; ) {
    let end = at + 1;
    while (end < count && sorted[end] === sorted[at]) end++;
    triples.push(Math.floor(sorted[at]! / words), sorted[at]! % words, end - at);
    at = end;
  }
  return Int32Array.from(triples);
}

function encodeClusters(
  words: readonly string[],
  clusterOf: Int32Array,
  coarse: Int32Array,
  middle: Int32Array,
): Uint8Array {
  const slots = 2 ** Math.ceil(Math.log2(words.length / 0.7));
  const count = coarse.length;
  const bytes = new Uint8Array(8 + slots * 6 + count * 4);
  new Uint32Array(bytes.buffer, 0, 2).set([slots, count]);
  const hashes = new Uint32Array(bytes.buffer, 8, slots);
  const clusters = new Uint16Array(bytes.buffer, 8 + slots * 4, slots);
  const above = new Uint16Array(bytes.buffer, 8 + slots * 6, count * 2);
  words.forEach((word, id) => {
    if (id === 0) return;
    const hash = clusterHash(word);
    let slot = hash & (slots - 1);
    while (clusters[slot] !== 0) slot = (slot + 1) & (slots - 1);
    hashes[slot] = hash;
    clusters[slot] = clusterOf[id]! + 1;
  });
  for (let cluster = 0; cluster < count; cluster++)
    above.set([coarse[cluster]! + 1, middle[cluster]! + 1], cluster * 2);
  return bytes;
}
