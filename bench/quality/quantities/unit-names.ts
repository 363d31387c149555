/** Our names of units → the names of the corpus, where they differ: one project's list, which says nothing of ours. */
export const unitNames: Readonly<Record<string, string>> = {
  percent: "percentage",
  "percentage point": "percentage point",
  USD: "dollar",
  EUR: "euro",
  GBP: "pound sterling",
  JPY: "japanese yen",
  CNY: "chinese yuan",
  HKD: "hong kong dollar",
  AUD: "australian dollar",
  CAD: "canadian dollar",
  NZD: "new zealand dollar",
  SGD: "singapore dollar",
  INR: "indian rupee",
  ILS: "shekel",
  ZAR: "south african rand",
  RUB: "russian ruble",
  KRW: "south korean won",
  "USD cent": "cent",
  "GBP penny": "penny",
  franc: "franc",
  CHF: "swiss franc",
  MXN: "mexican peso",
  BTC: "bitcoin",
  AED: "dirham",
  meter: "metre",
  micrometer: "micrometre",
  nanometer: "nanometre",
  kilometer: "kilometre",
  centimeter: "centimetre",
  millimeter: "millimetre",
  liter: "litre",
  milliliter: "millilitre",
  "square meter": "square metre",
  "kilometer per hour": "kilometre per hour",
  "degree Celsius": "celsius",
  "degree Fahrenheit": "fahrenheit",
  pound: "pound-mass",
  "pound foot": "pound-foot",
  "revolution per minute": "revolutions per minute",
  time: "count",
};

/** The corpus' name of one of our units, a rate by its parts. */
export function corpusUnit(unit: string): string {
  const [amount = "", per] = unit.split(" per ");
  const whole = unitNames[unit];
  if (whole || per === undefined) return (whole ?? unit).toLowerCase();
  return `${unitNames[amount] ?? amount} per ${unitNames[per] ?? per}`.toLowerCase();
}
