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
