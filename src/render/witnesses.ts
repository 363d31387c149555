import type { Claim } from "../model/index.ts";

/** The mentions that count as told: a caption is no second witness of what a body says. */
export function witnessesOf({ mentions }: Pick<Claim, "mentions">): readonly Claim["mentions"][number][] {
  const told = mentions.filter((it) => it.zone !== "caption");
  return told.length > 0 ? told : mentions.slice(0, 1);
}
