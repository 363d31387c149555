/**
 * Pairs whose direction is known because one text was made from the other: written for this project about invented places, copied, cut,
 * quoted and rewritten by hand. `z` is always the source, so that the order of ids is never right by luck.
 *
 * @module
 */

/** A text as an outlet published it. */
export interface Told {
  readonly outlet?: string;
  readonly date?: string;
  readonly text: string;
}

export interface Constructed {
  readonly name: string;
  readonly source: Told;
  readonly derived: Told;
  /** Whether anything in the two texts tells the direction; where nothing does, only `unknown` is right. */
  readonly tells: boolean;
}

const bridge = `KASTEL, Morvia — Engineers closed the Old Toll Bridge on Thursday after a barge loaded with gravel struck its third pier.
Cracks as wide as a hand ran up the sandstone, and a railing fell into the river Ems, the roads office in Kastel said.
"The bridge has stood for two hundred years, but I would not send a bicycle over it today," said chief engineer Maren Tolk.
About nine thousand commuters will have to take the ferry at Lindow, which carries forty cars an hour.
The barge's pilot, a woman of 43, had reported a failing rudder shortly before the collision, according to the river police.
Parliament had twice refused money for a new crossing, most recently in the budget debate of last November.
Shopkeepers on the eastern bank fear for the Easter market, which draws visitors from three provinces.`;

const bridgeRewritten = `The Old Toll Bridge in Kastel has been shut by engineers since Thursday, when the third pier was struck by a gravel barge.
The sandstone shows cracks the width of a hand. One railing dropped into the Ems, said the roads office.
Forty cars an hour is what the Lindow ferry can carry, and roughly nine thousand commuters now depend on it.
River police say that the 43-year-old pilot of the barge had reported her rudder was failing just before the collision.
A new crossing was twice refused money by parliament, the last time in November's budget debate.
On the eastern bank, shopkeepers are afraid for their Easter market and its visitors from three provinces.`;

const vaccine = `Health officials in Brenn began vaccinating cattle on Saturday against a fever that has killed sixty animals in the valley of Oss since the new year.
Vets on motorcycles carried the doses in cool boxes to farms that the snow has cut off from the main road for ten days.
"If a farmer lets one herd slip, we can start again from the beginning," the province's chief vet, Dario Senn, warned.
The fever, spread by ticks, is harmless to people, but the milk of sick cows must be poured away by law.
Dairy cooperatives put their losses at two million thalers and have asked the capital for a loan without interest.
A similar outbreak in the valley nineteen years ago lasted until the summer and cost a third of all herds.`;

const vaccineRewritten = `Since Saturday health officials in Brenn have been vaccinating cattle: a fever killed sixty animals in the Oss valley from the new year on.
Because snow cut farms off from the main road for ten days, vets brought the doses there on motorcycles, in cool boxes.
Ticks spread the fever. It is harmless for people, though by law milk of sick cows has to be poured away.
The capital has been asked by dairy cooperatives for an interest-free loan; their losses, they say, reach two million thalers.
Nineteen years ago a similar outbreak lasted into the summer in this valley and took a third of the herds.`;

const ownWords = `Our reporter walked along the closed road on Friday morning and counted eleven cars, two dogs and a priest waiting for somebody to tell them where to go.
Nobody did, although a policeman offered them tea from a flask that he had brought for his own long shift in the rain.`;

const lines = (text: string, from: number, to: number) => text.split("\n").slice(from, to).join("\n");
const one = (text: string, at: number) => text.split("\n")[at] ?? "";

function pairsOf(name: string, full: string, rewritten: string): Constructed[] {
  const wire = full.replace(" — ", " (Reuters) — ");
  return [
    { name: `${name}: a copy a day later`, source: { outlet: "Kastel Herald", date: "2031-03-06", text: full }, derived: { outlet: "Lindow Post", date: "2031-03-07", text: full }, tells: true },
    { name: `${name}: a copy hours later`, source: { outlet: "Kastel Herald", date: "2031-03-06T08:10:00+01:00", text: full }, derived: { outlet: "Lindow Post", date: "2031-03-06T09:30:00Z", text: full }, tells: true },
    { name: `${name}: agency copy with its dateline`, source: { outlet: "Reuters", date: "2031-03-06", text: wire }, derived: { outlet: "Lindow Post", date: "2031-03-06", text: wire }, tells: true },
    { name: `${name}: agency copy without credit`, source: { outlet: "Reuters", text: full }, derived: { outlet: "Lindow Post", text: full }, tells: true },
    { name: `${name}: agency copy, dated before the agency's`, source: { outlet: "Reuters", date: "2031-03-07", text: wire }, derived: { outlet: "Lindow Post", date: "2031-03-06", text: `${wire}\nReporting by Reuters in Kastel.` }, tells: true },
    { name: `${name}: cut from its end, undated`, source: { outlet: "Kastel Herald", text: full }, derived: { outlet: "Lindow Post", text: lines(full, 0, 4) }, tells: true },
    { name: `${name}: a rewrite with a credit`, source: { outlet: "Kastel Herald", text: full }, derived: { outlet: "Lindow Post", text: `${one(rewritten, 0)} The accident was first reported by the Kastel Herald.\n${lines(rewritten, 1, 9)}` }, tells: true },
    { name: `${name}: a rewrite with a credit, on the same day`, source: { outlet: "Kastel Herald", date: "2031-03-06", text: full }, derived: { outlet: "Lindow Post", date: "2031-03-06", text: `${rewritten}\nNobody was hurt, the Kastel Herald writes.` }, tells: true },
    { name: `${name}: a rewrite of a wire`, source: { outlet: "Associated Press", text: full }, derived: { outlet: "Lindow Post", text: `${rewritten}\nThe work may take a year, AP reports.` }, tells: true },
    { name: `${name}: a rewrite of a wire without credit`, source: { outlet: "Agence France-Presse", text: full }, derived: { outlet: "Lindow Post", text: rewritten }, tells: true },
    { name: `${name}: a rewrite two days later`, source: { outlet: "Kastel Herald", date: "2031-03-06", text: full }, derived: { outlet: "Lindow Post", date: "2031-03-08", text: rewritten }, tells: true },
    { name: `${name}: an excerpt behind a colon`, source: { outlet: "Kastel Herald", text: full }, derived: { outlet: "Brass Button", text: `${ownWords}\nThis is what the paper had to say:\n${one(full, 3)} ${one(full, 4)}\nMake of it what you like, dear readers, but bring a thermos and a good book if you come this way at all.` }, tells: true },
    { name: `${name}: an excerpt with a credit`, source: { outlet: "Kastel Herald", date: "2031-03-06", text: full }, derived: { outlet: "Brass Button", date: "2031-03-06", text: `${ownWords}\nFrom the Kastel Herald report:\n${one(full, 3)} ${one(full, 4)}\nMake of it what you like, dear readers, but bring a thermos and a good book if you come this way at all.` }, tells: true },
    { name: `${name}: a later version of the same outlet`, source: { outlet: "Kastel Herald", date: "2031-03-06T08:00:00Z", text: lines(full, 0, 5) }, derived: { outlet: "Kastel Herald", date: "2031-03-06T17:00:00Z", text: `${full}\n${ownWords}` }, tells: true },
    { name: `${name}: a source that names another paper`, source: { outlet: "Kastel Herald", date: "2031-03-06", text: `${full}\nThe bridge was painted in May, the Lindow Post said at the time.` }, derived: { outlet: "Lindow Post", date: "2031-03-07", text: `${rewritten}\nThe Kastel Herald first reported the closure.` }, tells: true },
    { name: `${name}: nothing tells, copies`, source: { outlet: "Kastel Herald", text: full }, derived: { outlet: "Lindow Post", text: full }, tells: false },
    { name: `${name}: nothing tells, a rewrite on one day`, source: { outlet: "Kastel Herald", date: "2031-03-06", text: full }, derived: { outlet: "Lindow Post", date: "2031-03-06", text: rewritten }, tells: false },
    { name: `${name}: both credit one agency`, source: { outlet: "Kastel Herald", date: "2031-03-06", text: wire }, derived: { outlet: "Lindow Post", date: "2031-03-06", text: wire }, tells: false },
  ]; // biome-ignore format: a table reads better in rows
}

export const constructed: readonly Constructed[] = [
  ...pairsOf("bridge", bridge, bridgeRewritten),
  ...pairsOf("vaccine", vaccine.replace("Health officials", "BRENN — Health officials"), vaccineRewritten),
];
