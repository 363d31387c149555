/**
 * Last or head words of names that tell what kind of thing is named, lower case. Written for this project.
 *
 * @module
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "Belt and Road Forum", "World Cup". */
export const eventNouns: ReadonlySet<string> = words(
  "forum summit conference congress olympics cup games championship championships war revolution uprising festival election elections marathon expo exposition ceremony awards prix open day holocaust genocide hurricane typhoon earthquake pandemic crisis massacre battle siege",
);

/** "Beijing Capital International Airport". */
export const facilityNouns: ReadonlySet<string> = words(
  "airport hall stadium arena bridge square palace hospital station tower terminal port dam plant prison jail museum library cathedral church mosque temple synagogue monument memorial hotel theatre theater highway road street avenue boulevard canal tunnel pipeline base airbase barracks embassy consulate mansion castle building complex centre plaza crossing resort airfield reactor",
);

/** "Rome Statute". */
export const lawNouns: ReadonlySet<string> = words(
  "act treaty convention statute agreement accord accords law bill constitution amendment pact protocol resolution directive charter code declaration",
);

/** "Ministry of Finance", "Carnegie Russia Eurasia Center". */
export const organizationNouns: ReadonlySet<string> = words(
  "ministry department agency bureau office commission committee council court parliament senate assembly congress government administration cabinet army navy force forces guard police party union league federation association organization organisation institute institution university college school academy center foundation fund trust bank group company corporation corp inc ltd llc plc co ag sa nv holdings partners airlines airways motors industries systems technologies computer computers stores pictures records studios foods energy petroleum electric pharmaceuticals financial insurance steel communications telecom wireless entertainment software semiconductor aerospace laboratories brothers sons media news times post journal herald tribune press television tv radio network club team brigade battalion division regiment corps militia front movement brotherhood jihad society authority board service services exchange alliance coalition campaign command headquarters tribunal secretariat directorate",
);

/** "Gulf of Aden", "Gaza Strip". */
export const placeNouns: ReadonlySet<string> = words(
  "city town village island islands sea ocean river lake bay gulf strait strip peninsula desert mountain mountains mount valley coast county province state region district republic territory north south east west hills heights bank arctic canyon forest park beach cape falls creek archipelago basin",
);

/** Last words that make a body of any name: "Astrid Line" is no woman. Not a feature of the name model, so it may grow. */
export const sureBodyNouns: ReadonlySet<string> = words(
  "line lines ferries airlines airways railway railways shipping logistics therapeutics pharmaceuticals pharma biotech holdings industries technologies systems motors chemicals inc ltd llc plc corp corporation company ministry department agency committee council commission institute university federation association league parliament tribunal",
);

/** Suffixes of companies, which later mentions leave out. */
export const companySuffixes: ReadonlySet<string> = words(
  "inc inc. corp corp. corporation co co. company ltd ltd. limited llc plc ag sa s.a. nv n.v. se gmbh sas spa s.p.a. group holdings holding",
);

/** Words inside an organization's name that make a country's name before them a mention of the country: "U.S. Army". */
export const governmentNouns: ReadonlySet<string> = words(
  "ministry department government parliament senate congress army navy police military embassy treasury cabinet house court supreme foreign defense defence interior finance state national central air armed border coast president justice health security intelligence",
);
