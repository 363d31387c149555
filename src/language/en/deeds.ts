/**
 * Verbs that tell one deed when it is told with its hour, a line each: "the army came", "the first lorry drove up", "soldiers were in
 * the village". Base forms. Written by hand for this project.
 */
export const deedLines = `
arrive come reach get turn land drive be show enter
leave depart go set sail start
crash collide strike hit ram slam smash plough collision impact crash run
explode blast explosion detonate go
begin start open kick
end finish close conclude
die kill
shoot fire shooting
quake shake earthquake tremor
fall collapse come
announce say tell declare
sign signing
arrest detain seize take
vote pass approve adopt
`.trim();

/** Words before an hour that make it no hour of the deed: "by eight", "until noon", "since seven". */
export const openHourWords: ReadonlySet<string> = new Set(
  "by until till before since from after between to through not".split(" "),
);
