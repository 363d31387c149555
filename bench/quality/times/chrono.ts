import * as chrono from "chrono-node";
import type { GoldTime, TimeDocument } from "./load.ts";

/** What chrono-node finds, its dates and hours written as TIMEX3 as exactly as it is certain of them. */
export function annotateWithChrono(document: TimeDocument): GoldTime[] {
  const reference = document.date ? new Date(`${document.date.slice(0, 10)}T12:00:00`) : new Date(0);
  return chrono.parse(document.text, reference).map((result) => {
    const { start } = result;
    const part = (name: "year" | "month" | "day" | "hour" | "minute", width: number) =>
      String(start.get(name) ?? 0).padStart(width, "0");
    const month = `${part("year", 4)}-${part("month", 2)}`;
    const isDay = start.isCertain("day") || start.isCertain("weekday") || !start.isCertain("month");
    const day = isDay ? `${month}-${part("day", 2)}` : month;
    const isHour = start.isCertain("hour");
    const value = isHour ? `${day}T${part("hour", 2)}:${part("minute", 2)}` : day;
    return {
      start: result.index,
      end: result.index + result.text.length,
      type: isHour ? "TIME" : "DATE",
      value,
    };
  });
}
