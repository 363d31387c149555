/**
 * Nouns for several people or bodies that act together. Written for this project.
 *
 * @module
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Lemmas that in the plural are a group of actors, beside the plurals of titles and callings. */
export const groupNouns: ReadonlySet<string> = words(`
  official authority country nation state power ally leader diplomat fighter troop force soldier militant rebel insurgent expert analyst lawmaker protester protestor
  demonstrator migrant refugee civilian resident citizen voter worker employee supporter critic opponent man woman child people person family student
  american european westerner republican democrat conservative liberal socialist communist islamist nationalist hardliner minister representative delegation delegate
  envoy negotiator adviser advisor aide source investigator prosecutor judge lawyer guard officer agent agency company firm automaker carmaker manufacturer bank investor
  trader shareholder customer consumer airline government party side partner member company medium journalist reporter scientist researcher doctor nurse teacher
  farmer fisherman villager settler prisoner hostage detainee inmate victim survivor witness attacker gunman terrorist extremist criminal gang cartel trafficker smuggler
  immigrant alien asylum-seeker seeker applicant activist volunteer group organization organisation association union community tribe minority
  senator congressman governor mayor king president premier chief commander general economist regulator creditor lender buyer seller maker player parent mother father
`);

/** Nouns that name a group in the singular: "the police", "the caravan", "the opposition". */
export const collectiveNouns: ReadonlySet<string> = words(`
  police opposition public crowd caravan team delegation family staff crew press media military army navy administration government leadership elite populace
  population electorate majority minority resistance junta regime militia coalition alliance audience jury congregation diaspora royalty clergy navy troops personnel
`);

/** Institutions of a country that are named by noun and country: "China’s foreign ministry", "the Russian government". */
export const institutionNouns: ReadonlySet<string> = words(`
  government ministry parliament senate congress army military navy police presidency embassy consulate cabinet court diplomacy treasury administration leadership
  regime judiciary legislature intelligence media television broadcaster opposition central-bank bank council prosecutor
`);
