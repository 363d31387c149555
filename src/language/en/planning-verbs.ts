/** Verbs that move what is planned to another day, with their particles: what stands behind "to" and "until" is that day. Written for this project. */
export const movingVerbs: ReadonlySet<string> = new Set([
  "adjourn", "bring forward", "cancel", "carry over", "close", "defer", "delay", "extend", "hold over", "move", "postpone", "prolong",
  "push", "push back", "put back", "put off", "remand", "reschedule", "set back", "shift", "shut", "slip", "suspend", "switch",
]); // biome-ignore format: a list

/** Verbs of planning, for a day that is to come from where they stand: "called a strike for Tuesday". */
export const planningVerbs: ReadonlySet<string> = new Set([
  "announce", "arrange", "book", "call", "call off", "cancel", "convene", "earmark", "fix", "invite", "pencil in", "plan", "postpone",
  "schedule", "set", "slate", "summon", "time",
]); // biome-ignore format: a list
