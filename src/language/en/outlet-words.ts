/** Words that names of newspapers, stations and agencies end in, lower case. Written for this project. */
export const outletWords: ReadonlySet<string> = new Set(
  "agency argus beacon broadcasting bulletin chronicle citizen clarion courier daily dispatch echo enquirer examiner express gazette globe guardian herald independent inquirer journal kurier ledger magazine mail mercury messenger mirror monitor news newspaper observer online post press radio record recorder register reporter review sentinel standard star sun telegraph television times today tribune tv voice weekly wire world zeitung".split(
    " ",
  ),
);

/** What may stand behind the name of an outlet on a line of its own: "Harbor Post – English edition". */
export const editionRemark =
  /^(?:\s*[|–—:,-]\s*|\s+)(?:\p{Lu}[\p{L}]+ )?(?:edition|online|digital|live|com)\b|^\s*[|–—:-]\s/iu;

/** Rubrics over short reports: "In brief from Port Lorne". */
export const rubric = /^(?:news |world |business )?in brief\b|^(?:news )?briefs?$|^at a glance$/i;

/** Words that stations have anywhere in their names, lower case. */
export const stationWords: ReadonlySet<string> = new Set(["radio", "television", "tv", "fm"]);

/** A station's frequency behind its name: "Harbor Radio 88.8", "Radio Ridge 101.5 FM". */
export const frequency = / (?:FM |AM )?\d{2,4}(?:[.,]\d{1,2})?(?: ?(?:FM|AM|MHz|kHz))?$/u;

/** A motto that says what an outlet is: "Evening paper for Port Lorne and the islands". */
export const outletDescription =
  /^(?:the |an? |your )?(?:\p{L}+[ -]){0,3}(?:newspaper|paper|weekly|daily|magazine|newsletter|journal|station|broadcaster|news service) (?:for|of|from|since|in)\b/iu;

/** The opening of a letter to readers, which stands over the title that it brings. */
export const greeting =
  /^(?:good (?:morning|afternoon|evening)|hello|hi|welcome|dear (?:readers?|friends?|subscribers?))\b/i;
