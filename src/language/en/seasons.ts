/** Names of the seasons with their TIMEX3 codes. Written for this project. */
export const seasonNames: Readonly<Record<string, string>> = {
  spring: "SP",
  summer: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
};
