/** Names of the days of the week with their ISO numbers, Monday 1 to Sunday 7. Written for this project. */
export const weekdayNames: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** Abbreviations without their full stop; most are words of their own, so the grammar takes them only beside a date. */
export const weekdayAbbreviations: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
