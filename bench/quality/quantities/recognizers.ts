import type { Quantify } from "./score.ts";

interface Model {
  readonly start: number;
  readonly end: number;
  readonly resolution: { readonly value?: string | null; readonly unit?: string } | null;
}

type Recognize = (text: string, culture: string) => readonly Model[];

const functions = [
  "recognizePercentage",
  "recognizeCurrency",
  "recognizeAge",
  "recognizeTemperature",
  "recognizeDimension",
  "recognizeNumber",
] as const;

/** Not in the list of dependencies: 42 MB for one comparison. Measured where somebody has put it beside ours, said where not. */
const packageName = "@microsoft/recognizers-text-suite";

/** Microsoft Recognizers as a rival: of overlapping findings the one with a unit is kept. Undefined where the package is not installed. */
export async function loadRecognizers(): Promise<Quantify | undefined> {
  const module = await import(packageName).then(
    (it: unknown) => it as Record<string, Recognize> & { default?: Record<string, Recognize> },
    () => undefined,
  );
  if (!module) return undefined;
  const recognizers = functions.map((name) => (module[name] ?? module.default?.[name]) as Recognize);
  return ({ text }) => {
    const taken: { readonly start: number; readonly end: number }[] = [];
    return recognizers.flatMap((recognize) =>
      recognize(text, "en-us").flatMap(({ start, end, resolution }) => {
        const value = Number.parseFloat(resolution?.value ?? "");
        if (Number.isNaN(value) || taken.some((it) => it.start <= end && start <= it.end)) return [];
        taken.push({ start, end });
        const unit = recognize === recognizers[0] ? "percentage" : (resolution?.unit ?? "-");
        return [{ values: [value], unit: unit.toLowerCase() }];
      }),
    );
  };
}
