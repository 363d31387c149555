/** Words for what people of a newsroom do, lower case, as the last word of a role: "foreign affairs correspondent". Written for this project. */
export const roleWords: ReadonlySet<string> = new Set(
  "agency agencies analyst anchor author blogger chief columnist commentator contributor contributors correspondent correspondents critic desk desks editor editors essayist freelancer historian host intern journalist manager newsroom photographer photojournalist presenter producer professor publisher reporter reporters researcher service specialist staff staffer strategist stringer team writer writers".split(
    " ",
  ),
);

/** What stands on a line of author and date and says nothing of either. Written for this project. */
export const bylineFiller =
  /\b(?:(?:first |last |originally |date )?(?:published|posted|updated|modified|created|added|filed|released|issued|revised|uploaded|submitted|edited)(?: (?:on|at|by|in|online|date))?|published (?:on|by)|on|at|of|date|time|today|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|am|pm|a\.m\.|p\.m\.|noon|midnight|gmt|utc|ist|est|edt|et|pt|pst|pdt|cst|cdt|ct|bst|cet|cest|eet|jst|eastern|local time|local|hrs?|hours?|min(?:ute)?s?(?: of)?(?: read(?:ing)?)?(?: time)?|read(?:ing)? time|ago|since|comments?|comment now|long read)\b[.:!]?|(?<=\p{Ll})(?:Published|Updated|Posted)\b:?/giu;
