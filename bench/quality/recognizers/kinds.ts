/** A file of cases with the findings of ours that its expectations are held against; of the kinds we do not claim, why not. */
export interface Kind {
  readonly file: string;
  readonly finds?: "times" | "quantities";
  readonly notClaimed?: string;
}

const timeFiles = `DateExtractor DateParser DatePeriodExtractor DatePeriodParser DateTimeExtractor DateTimeModel.json.gz
  DateTimeModelCalendarMode DateTimeModelComplexCalendar DateTimeModelExperimentalMode DateTimeModelExtendedTypes
  DateTimeModelSplitDateAndTime DateTimeModelTasksMode DateTimeParser DateTimePeriodExtractor DateTimePeriodParser DurationExtractor
  DurationParser HolidayExtractor HolidayParser MergedExtractor MergedExtractorSkipFromTo MergedParser SetExtractor SetParser
  TimeExtractor TimeParser TimePeriodExtractor TimePeriodParser`;

const numberFiles = `Number/NumberModel Number/NumberModelExperimentalMode Number/NumberModelPercentMode Number/OrdinalModel
  Number/OrdinalModelSuppressExtendedTypes Number/PercentModel Number/PercentModelPercentMode NumberWithUnit/AgeModel
  NumberWithUnit/CurrencyModel NumberWithUnit/DimensionModel NumberWithUnit/TemperatureModel`;

const zones = "a time zone alone is no time";
const conditions =
  "a condition on a number (“larger than twenty and less than …”) is no quantity of the news";

/** All files of the set. */
export const kinds: readonly Kind[] = [
  ...namesIn(timeFiles).map((name) => ({ file: fileOf(`DateTime/${name}`), finds: "times" as const })),
  { file: fileOf("DateTime/TimeZoneExtractor"), notClaimed: zones },
  { file: fileOf("DateTime/TimeZoneParser"), notClaimed: zones },
  ...namesIn(numberFiles).map((name) => ({ file: fileOf(name), finds: "quantities" as const })),
  { file: fileOf("Number/NumberRangeModel"), notClaimed: conditions },
  { file: fileOf("Number/NumberRangeModelExperimentalMode"), notClaimed: conditions },
];

function namesIn(list: string): string[] {
  return list.split(/\s+/);
}

function fileOf(name: string): string {
  return name.includes(".json") ? name : `${name}.json`;
}
