import { agencies } from "../../language/en/agencies.ts";

const byForm = new Map(
  agencies.flatMap((agency) => agency.forms.map((form) => [form, agency.name] as const)),
);
const formsLongestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Source of a pattern that matches any written form of an agency. */
export const agencyPattern = formsLongestFirst
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  .join("|");

/** The short name of an agency by one of its written forms. */
export function agencyOf(form: string): string | undefined {
  return byForm.get(form);
}
