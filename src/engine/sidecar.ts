import type { StatedMetadata } from "../ingest/capture.ts";
import type { Problem } from "../model/index.ts";

/** The fields a sidecar file may hold: those that a pasted text lacks. */
export const sidecarFields = ["outlet", "date", "title", "url"] as const;

/** Reads a sidecar file such as `{"outlet": "The Harbour Courier", "date": "2031-05-02"}`. What does not fit is a problem and is left out. */
export function statedMetadata(raw: string, path: string, problems: Problem[]): StatedMetadata | undefined {
  const value = parsed(raw);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const message = `The sidecar "${path}" is not a JSON object and was not used. It should look like {"outlet": "…", "date": "2031-05-02"}.`;
    problems.push({ level: "warning", code: "sidecar-unreadable", message });
    return undefined;
  }
  const fields = Object.entries(value).filter(
    ([name, field]) => isField(name) && typeof field === "string" && field.trim() !== "",
  );
  const unknown = Object.keys(value).filter((name) => !isField(name));
  if (unknown.length > 0) {
    const message = `The sidecar "${path}" has fields that mean nothing here: ${unknown.join(", ")}. Known are ${sidecarFields.join(", ")}.`;
    problems.push({ level: "note", code: "sidecar-field-unknown", message });
  }
  return Object.fromEntries(fields) as StatedMetadata;
}

function isField(name: string): boolean {
  return (sidecarFields as readonly string[]).includes(name);
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined; // Said as a problem by the caller, who knows the file's name.
  }
}
