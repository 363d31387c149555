/** The kinds of cases that concern findings of ours, and why the rest of each kind does not pass. */
export const kinds: readonly {
  readonly file: string;
  readonly finds: "times" | "quantities";
  readonly reason: string;
}[] = [
  {
    file: "DateTime/DateExtractor.json",
    finds: "times",
    reason: "rest: bare ordinals and slash dates that may be either of two days",
  },
  {
    file: "DateTime/DatePeriodExtractor.json",
    finds: "times",
    reason: 'rest: open ranges ("until Friday") are one end with us, spoken commands',
  },
  {
    file: "DateTime/DateTimeExtractor.json",
    finds: "times",
    reason: "rest: lower-case months and days, hours in words",
  },
  {
    file: "DateTime/DateTimePeriodExtractor.json",
    finds: "times",
    reason: "rest: ranges of hours are two times with us",
  },
  {
    file: "DateTime/DurationExtractor.json",
    finds: "times",
    reason: "rest: business days, compound durations are several with us",
  },
  {
    file: "DateTime/HolidayExtractor.json",
    finds: "times",
    reason: "rest: holidays that news in English seldom dates by, lower case",
  },
  { file: "DateTime/SetExtractor.json", finds: "times", reason: "rest: sets of hours" },
  { file: "DateTime/TimeExtractor.json", finds: "times", reason: 'rest: hours in words ("half past seven")' },
  {
    file: "DateTime/TimePeriodExtractor.json",
    finds: "times",
    reason: "rest: ranges of hours and bare parts of the day are no dated time",
  },
  { file: "Number/NumberModel.json", finds: "quantities", reason: "rest: figures in codes, which we drop" },
  {
    file: "Number/OrdinalModel.json",
    finds: "quantities",
    reason: 'rest: relative ordinals ("last", "next"), ranks without a noun',
  },
  { file: "Number/PercentModel.json", finds: "quantities", reason: 'rest: "percentage of", spoken forms' },
  {
    file: "NumberWithUnit/AgeModel.json",
    finds: "quantities",
    reason: "rest: other numbers of the sentence, which we find too",
  },
  {
    file: "NumberWithUnit/CurrencyModel.json",
    finds: "quantities",
    reason: "rest: other numbers of the sentence, rare currencies, tokenized text",
  },
  {
    file: "NumberWithUnit/DimensionModel.json",
    finds: "quantities",
    reason: "rest: other numbers of the sentence",
  },
  {
    file: "NumberWithUnit/TemperatureModel.json",
    finds: "quantities",
    reason: "rest: settings of a thermostat",
  },
];
