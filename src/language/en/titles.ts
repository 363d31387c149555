/**
 * Words that stand before a name or describe an office. Lists written for this project.
 *
 * @module
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\n\s*|\s*,\s*/));

/** Forms of address, lower case, without the full stop; they say nothing of an office. */
export const honorifics: ReadonlySet<string> = words(
  "mr, mrs, ms, miss, mx, sir, dame, madam, madame, monsieur, herr, frau, señor, señora, don, doña, mme, dr, prof, lord, lady",
);

/** Honorifics that tell the gender of who bears them. */
export const honorificGenders: Readonly<Record<string, "female" | "male">> = {
  mr: "male", sir: "male", monsieur: "male", herr: "male", señor: "male", lord: "male",
  mrs: "female", ms: "female", miss: "female", dame: "female", madam: "female", madame: "female", frau: "female",
  señora: "female", lady: "female", mme: "female",
}; // biome-ignore format: a table reads better in rows

/** Abbreviated titles, lower case, without the full stop → the office in full. */
export const titleAbbreviations: Readonly<Record<string, string>> = {
  pres: "president", gov: "governor", govs: "governors", sen: "senator", sens: "senators", rep: "representative",
  reps: "representatives", gen: "general", lt: "lieutenant", col: "colonel", maj: "major", capt: "captain",
  sgt: "sergeant", cpl: "corporal", pvt: "private", adm: "admiral", cmdr: "commander", supt: "superintendent",
  rev: "reverend", fr: "father", hon: "honorable", amb: "ambassador", atty: "attorney", det: "detective",
  insp: "inspector", prof: "professor", dr: "doctor", sec: "secretary", pm: "prime minister", mp: "member of parliament",
}; // biome-ignore format: a table reads better in rows

/** Head nouns of offices, ranks and callings of one person, singular, lower case. */
export const titleNouns: ReadonlySet<string> = words(`
  president, vice-president, premier, minister, chancellor, king, queen, prince, princess, emperor, empress, emir, sheikh, sultan,
  shah, tsar, czar, pope, archbishop, bishop, cardinal, ayatollah, imam, rabbi, reverend, pastor, patriarch, mufti, father, sister,
  governor, mayor, senator, congressman, congresswoman, congressperson, representative, lawmaker, deputy, mp, mep, councillor, councilman,
  councilwoman, commissioner, ambassador, envoy, consul, diplomat, secretary, undersecretary, spokesman, spokeswoman, spokesperson,
  general, lieutenant, colonel, major, captain, sergeant, corporal, private, admiral, commander, marshal, brigadier, officer,
  sheriff, constable, detective, inspector, superintendent, chief, judge, justice, prosecutor, attorney, lawyer, solicitor, magistrate,
  chairman, chairwoman, chairperson, chair, director, director-general, executive, ceo, cfo, coo, founder, co-founder, cofounder, manager, head, boss,
  leader, co-leader, ruler, dictator, strongman, autocrat, speaker, whip, treasurer, adviser, advisor, aide, analyst, economist, expert,
  professor, doctor, dean, rector, lecturer, scientist, researcher, engineer, historian, author, writer, journalist, reporter, correspondent,
  editor, columnist, photographer, producer, actor, actress, singer, musician, rapper, player, coach, captain, striker, goalkeeper, midfielder,
  defender, quarterback, pitcher, champion, activist, dissident, candidate, nominee, incumbent, contender, counterpart, counsel, coordinator, consultant, organizer, organiser,
  billionaire, tycoon, oligarch, businessman, businesswoman, entrepreneur, investor, banker, owner, publisher, statesman, politician,
  lady, veteran, nurse, teacher, student, principal, coroner, trustee, negotiator, delegate, warlord, militant, gunman,
  monarch, duke, duchess, earl, count, countess, baron, baroness, comrade, cosmonaut, astronaut, pilot, driver, farmer,
  nobel, laureate, director-general, secretary-general, co-chair, co-chairman, vice-chairman, vice-chancellor, prosecutor-general
`);

/** Titles that stand before a name in capitals ("Prime Minister Ada Lind"); longest first matters not, they are looked up. */
export const titlePhrases: readonly string[] = [
  "prime minister", "deputy prime minister", "foreign minister", "defense minister", "defence minister", "finance minister",
  "interior minister", "vice president", "secretary general", "secretary-general", "first lady", "supreme leader", "chief executive",
  "attorney general", "crown prince", "head of state", "head of government", "heads of state", "special envoy", "chief of staff", "chief justice",
  "foreign secretary", "home secretary", "secretary of state", "national security adviser", "national security advisor",
  "general secretary", "director general", "commander in chief", "house speaker", "party leader", "opposition leader", "press secretary",
]; // biome-ignore format: a table reads better in rows

/** Offices of which a country, body or place has one at a time, so that "the Lindish president" points to one person. */
export const singleOffices: ReadonlySet<string> = words(`
  president, prime minister, premier, chancellor, king, queen, emperor, emir, sultan, pope, monarch, leader, ruler, dictator, strongman, autocrat, head of state,
  head of government, foreign minister, defense minister, defence minister, finance minister, interior minister, vice president,
  crown prince, supreme leader, governor, mayor, secretary-general, secretary general, chairman, chairwoman, chief executive, ceo, director,
  director-general, director general, foreign secretary, home secretary, speaker, attorney general, commander, commander in chief, chief, boss, head, president-elect,
  first lady, top diplomat, spokesman, spokeswoman, spokesperson, ambassador, coach, manager
`);

/** Heads of state and government: what "leader of the country" may mean beside the office itself. */
export const leadingOffices: ReadonlySet<string> = words(`
  president, prime minister, premier, chancellor, king, queen, emperor, emir, sultan, monarch, leader, ruler, dictator, strongman, autocrat, head of state,
  head of government, supreme leader, tsar, czar, sheikh
`);

/** Offices and callings that tell the gender. */
export const titleGenders: Readonly<Record<string, "female" | "male">> = {
  king: "male", prince: "male", emperor: "male", emir: "male", sheikh: "male", sultan: "male", pope: "male", archbishop: "male",
  spokesman: "male", chairman: "male", congressman: "male", councilman: "male", businessman: "male", statesman: "male", strongman: "male",
  gunman: "male", actor: "male", duke: "male", earl: "male", baron: "male", father: "male", cardinal: "male", ayatollah: "male", imam: "male",
  queen: "female", princess: "female", empress: "female", spokeswoman: "female", chairwoman: "female", congresswoman: "female",
  councilwoman: "female", businesswoman: "female", actress: "female", duchess: "female", baroness: "female", countess: "female",
  sister: "female", lady: "female",
}; // biome-ignore format: a table reads better in rows

/** Words between a country's adjective and the office, or before the office, that keep it the same office. */
export const titleModifiers: ReadonlySet<string> = words(`
  former, ex, then, late, outgoing, incoming, acting, interim, deputy, vice, prime, foreign, defense, defence, finance, interior, energy, health,
  justice, trade, culture, education, transport, agriculture, economy, environment, labor, labour, science, first, second, senior, chief, special, top, crown, supreme, general, state, party, house, senate, opposition,
  home, press, national, security, attorney, executive, managing, assistant, associate, lead, head, police, army, navy, military, air, force,
  presidential, permanent, honorary, elected, newly, current, long-time, longtime, veteran, exiled, jailed, ousted, disgraced
`);

/** Words that put an office in another time: "former president" is not the president. */
export const pastOffice: ReadonlySet<string> = words(
  "former, ex, late, then, outgoing, ousted, onetime, one-time, erstwhile, previous",
);
