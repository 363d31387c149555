import { agencies } from "../../language/en/agencies.ts";
import type { BlockKind, Outlet } from "../../model/index.ts";
import { foldDiacritics } from "../../text/index.ts";
import type { Body } from "./body.ts";

/** A dateline stands within the first words of a body: "TAIPEI, Taiwan (AP) —". */
const datelineWords = 8;

/** The agency whose copy an account is by its own word: its outlet, the dateline, or an agency credit of the document. */
export function agencyOf(body: Body): string | undefined {
  const { document } = body.account;
  const credited = document.credits.find((it) => it.kind === "agency")?.name;
  return (
    ownAgency(document.outlet) ??
    datelineAgency(body) ??
    (credited && (canonicalAgency(credited) ?? credited))
  );
}

/** The account is the agency's own text: its outlet is the agency, or its dateline says so and no other outlet printed it. */
export function isAgencyText(body: Body): boolean {
  const { outlet } = body.account.document;
  return ownAgency(outlet) !== undefined || (outlet === undefined && datelineAgency(body) !== undefined);
}

/** The names that others credit a newsroom by: the outlet's, its initials where it is a news agency, all forms of a known agency. */
export function namesOfNewsroom({ account }: Body, agency: string | undefined): readonly string[] {
  const { outlet } = account.document;
  const forms = agency ? (agencies.find((it) => it.name === agency)?.forms ?? [agency]) : [];
  const initials = outlet && /\b(?:agency|press|wire)\b/i.test(outlet.value) ? initialsOf(outlet.value) : "";
  return [...(outlet ? [outlet.value] : []), ...(initials.length >= 3 ? [initials] : []), ...forms];
}

/**
 * Whether two accounts come from one newsroom: their outlets are one, or one names no outlet and prints the other's name as a line of its
 * own, as a masthead does.
 */
export function isOneNewsroom(a: Body, b: Body): boolean {
  const [outletA, outletB] = [a.account.document.outlet, b.account.document.outlet];
  if (outletA && outletB) return outletA.id === outletB.id;
  if (outletA) return hasMasthead(b, outletA.value);
  return outletB !== undefined && hasMasthead(a, outletB.value);
}

/** What the bracket of a dateline says: "(AP)" gives "AP". */
export function datelineMark(body: Body): string | undefined {
  const { document } = body.account;
  const opening = {
    start: body.starts[0] ?? 0,
    end: body.ends[Math.min(datelineWords, body.words.length) - 1] ?? 0,
  };
  const blocks = document.blocks.filter((it) => it.kind === "dateline");
  const places = [...blocks, opening].map(({ start, end }) => document.text.slice(start, end + 1));
  return /\(\s?([\p{L} ]{2,30}?)\s?\)/u.exec(places.join("\n"))?.[1];
}

/** The dateline names the account's own outlet: "OZRENA (NW) —" in the Northgate Wire. It says that the report is its own. */
export function namesItselfInDateline(body: Body): boolean {
  const outlet = body.account.document.outlet?.value;
  const mark = plain(datelineMark(body) ?? "");
  if (outlet === undefined || mark === "") return false;
  return mark === plain(initialsOf(outlet)) || ` ${plain(outlet)} `.includes(` ${mark} `);
}

/** Lines that say where a text comes from; a caption credits its picture only. */
const creditKinds: ReadonlySet<BlockKind> = new Set(["byline", "credit", "dateline", "legal"]);

/** Whether a byline, credit or copyright line of the account holds a name. */
export function isCreditedInLines(body: Body, name: string): boolean {
  const { document } = body.account;
  const wanted = ` ${plain(name)} `;
  return document.blocks.some(
    (it) => creditKinds.has(it.kind) && ` ${plain(document.text.slice(it.start, it.end))} `.includes(wanted),
  );
}

function hasMasthead(body: Body, name: string): boolean {
  const { document } = body.account;
  return document.blocks.some(
    (it) => !it.body && plain(document.text.slice(it.start, it.end)) === plain(name),
  );
}

function plain(text: string): string {
  return (foldDiacritics(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function initialsOf(name: string): string {
  return (name.match(/\b\p{Lu}/gu) ?? []).join("");
}

function ownAgency(outlet: Outlet | undefined): string | undefined {
  return outlet && canonicalAgency(outlet.value);
}

function datelineAgency(body: Body): string | undefined {
  const mark = datelineMark(body);
  return mark === undefined ? undefined : canonicalAgency(mark);
}

const byForm = new Map(
  agencies.flatMap((it) => it.forms.map((form) => [foldDiacritics(form), it.name] as const)),
);

function canonicalAgency(name: string): string | undefined {
  return byForm.get(foldDiacritics(name).trim());
}
