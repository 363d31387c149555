/**
 * Nouns that describe a body or a country without its name. Written for this project.
 *
 * @module
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lemmas for a company: "the carmaker" is the company that was last spoken of. */
export const companyNouns: ReadonlySet<string> = words(
  "company firm manufacturer maker carmaker automaker planemaker airline carrier bank retailer giant corporation conglomerate startup start-up business subsidiary parent airframer insurer lender supplier producer operator developer publisher broadcaster chain brewer drugmaker chipmaker automobile-maker builder contractor",
);

/** Lemmas for other bodies: "the court" is the court that was last named. */
export const bodyNouns: ReadonlySet<string> = words(
  "court tribunal ministry department agency commission committee council union organization organisation party movement parliament senate congress assembly bureau office institute university school college club team league association federation foundation fund group network newspaper bloc alliance board bank army church society authority administration center centre",
);

/** Lemmas for a country. */
export const countryNouns: ReadonlySet<string> = words("country nation kingdom republic state");
