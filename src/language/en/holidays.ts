/** How the day of a holiday is found: a fixed day, the n-th weekday of a month (-1 the last), or days from Easter Sunday. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly easter: number };

/** Holidays that news in English names, by their words in lower case without apostrophes. Written for this project. */
export const holidays: Readonly<Record<string, HolidayRule>> = {
  "new years day": { month: 1, day: 1 },
  "new years eve": { month: 12, day: 31 },
  "valentines day": { month: 2, day: 14 },
  "international womens day": { month: 3, day: 8 },
  "st patricks day": { month: 3, day: 17 },
  "ash wednesday": { easter: -46 },
  "palm sunday": { easter: -7 },
  "good friday": { easter: -2 },
  "easter sunday": { easter: 0 },
  "easter monday": { easter: 1 },
  easter: { easter: 0 },
  "earth day": { month: 4, day: 22 },
  "may day": { month: 5, day: 1 },
  "victory day": { month: 5, day: 9 },
  "memorial day": { month: 5, weekday: 1, nth: -1 },
  "mothers day": { month: 5, weekday: 7, nth: 2 },
  "fathers day": { month: 6, weekday: 7, nth: 3 },
  juneteenth: { month: 6, day: 19 },
  "bastille day": { month: 7, day: 14 },
  "labor day": { month: 9, weekday: 1, nth: 1 },
  "columbus day": { month: 10, weekday: 1, nth: 2 },
  halloween: { month: 10, day: 31 },
  "election day": { month: 11, weekday: 2, nth: 1 },
  "veterans day": { month: 11, day: 11 },
  "armistice day": { month: 11, day: 11 },
  "remembrance day": { month: 11, day: 11 },
  "thanksgiving day": { month: 11, weekday: 4, nth: 4 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  "christmas eve": { month: 12, day: 24 },
  "christmas day": { month: 12, day: 25 },
  christmas: { month: 12, day: 25 },
  "boxing day": { month: 12, day: 26 },
};
