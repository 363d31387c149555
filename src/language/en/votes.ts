/** Words by which a body is said to have decided with all voices, or against some. Written by hand for this project. */
export const unanimity =
  /(?<!\b(?:not|never|nearly|almost|from|hardly|n['’]t)\s(?:been\s)?)\b(?:unanimous(?:ly)?|with one voice|of one mind|without (?:a )?dissent(?:ing (?:voice|vote))?)\b/i;

export const division: readonly RegExp[] = [
  // "seven of them voted against the bid and two in favour of it"
  /\b(?:voted|votes?) against\b.{0,40}\b(?:in favou?r|for it)\b|\b(?:voted|votes?) (?:in favou?r|for)\b.{0,40}\bagainst\b/i,
  // "two of nine directors wanted to accept", "three of the judges dissented"
  /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) of (?:the |its |their )?(?:\w+ )?(?:directors|members|judges|justices|jurors|councillors|councilors|ministers|deputies) (?:wanted|dissented|objected|disagreed|abstained|opposed|voted|resisted)\b/i,
  /\b(?:split|divided) (?:vote|decision|verdict|ruling|board|court|council|jury)\b/i,
  // "by no means of one mind", "was not unanimous"
  /\b(?:not|never|far from|by no means|anything but|n['’]t) (?:been )?(?:unanimous|united|of one mind)\b/i,
];

/** Nouns for a body that votes and those who sit in it, a line each. Base forms. */
export const votingBodies = `
board director
court judge justice bench tribunal
council councillor councilor
parliament lawmaker deputy legislator assembly
jury juror
committee panel commission
cabinet minister government
senate senator
`.trim();
