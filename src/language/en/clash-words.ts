/**
 * What tells two events of a kind from one event told in two ways. Written by hand for this project.
 *
 * @module
 */

/** In a clause on an event: that there are more of its kind, and this may be another one. */
export const eventOfAKind =
  /\b(?:another|again|second|third|fourth|fifth|twice|once|also|(?:last|previous|earlier|next|following|past) (?:week|month|year|time|season)|previous|previously|earlier|every|each|often|usually|several times|repeatedly|separately|separate|since|former|daily|weekly|monthly)\b/i;

/** Before or behind a length of time: that it is not how long the deed lasted, or no exact length. */
export const otherLength = {
  before:
    /\b(?:last|past|next|previous|coming|first|final|every|each|within|another|further|extra)\s+(?:the\s+)?$/i,
  behind: /^(?:-|\s)*(?:ago|old|later|earlier|before|after|from|of age|per)\b/i,
} as const;

/** A day told as that of writing: who writes later means another. */
export const dayOfWriting =
  /\b(?:today|tonight|now|this (?:morning|afternoon|evening)|tomorrow|yesterday)\b/i;

/** Weekdays and months: that a time names its day. */
export const namedDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i;

/** Who may have done a deed, a line for each kind: of two lines it is not one and the same. Base forms. */
export const doerLines = `
police policeman policewoman officer constable detective
soldier army troop military paratrooper marine
rebel militant fighter insurgent gunman guerrilla militia jihadist opposition terrorist
protester demonstrator rioter mob marcher hooligan crowd
firefighter fireman firewoman
paramedic medic nurse doctor surgeon
worker employee labourer miner docker fitter welder technician mechanic engineer
contractor subcontractor supplier
student pupil schoolboy schoolgirl
farmer shepherd
hiker walker camper tourist holidaymaker
neighbour resident villager
passer-by bystander
fisherman crew sailor captain
guard bodyguard
lawyer attorney
journalist reporter photographer
hacker
regulator watchdog
parliament
court judge
lightning thunderstorm
cable pylon transformer
arsonist
cigarette
campfire barbecue
bomb bomber
missile rocket
`.trim();

/** Verbs of what many may do beside each other, or of what is but told: who does it is no question. Base forms. */
export const sharedDeeds: ReadonlySet<string> = new Set(
  (
    "say tell announce report add warn describe call claim deny think believe know see watch witness hear feel want need hope " +
    "expect have be become celebrate mourn attend join live work stay remain wait stand gather use face fear welcome criticize " +
    "praise thank support oppose urge help suffer lose win visit leave come go arrive"
  ).split(" "),
);

/** Houses and grounds, then parts of them, a line of synonyms each: what happened in one did not happen in another. Base forms. */
export const premisesLists: readonly string[] = [
  `
hospital clinic infirmary
station
airport airfield
harbour port dock
school
university
church cathedral chapel
mosque
synagogue
hotel inn
restaurant café cafe
supermarket
prison jail
court courthouse courtroom
parliament
embassy consulate
palace
museum
theatre theater
stadium arena
factory plant works
warehouse depot
farm
bridge
square
park
beach
tunnel
campsite campground
quarry
sawmill mill
villa
barracks
`.trim(),
  `
kitchen
canteen cafeteria
cellar basement
attic loft
roof rooftop
garage
courtyard
gate gatehouse
lobby foyer
corridor hallway
bathroom toilet
bedroom
office
balcony
laboratory lab
library
ballroom
garden
`.trim(),
];

/** All that stands between a clause and a time that the analysis has cut off it. */
export const betweenVerbAndTime =
  /^ ?(?:(?:only|just|early|late|shortly|as) )*(?:(?:on|at|for|in|after|before|about|around|some|nearly|almost) )*(?:the )?$/i;

/** That something is still to come, in words: "will open", "is due to open". Behind a bare "to" stands a purpose. */
export const toCome =
  /(?:\b(?:will|would|shall|is to|are to|was to|were to|due to|set to|scheduled to|expected to|going to|plans? to|planned to|planning to)\b|['’]ll\b)/i;

/** Between a deed and another one that was before or after it. */
export const orderWords = {
  before: /\b(?:before|ahead of|prior to)\s/i,
  after: /\b(?:after|following|once)\s/i,
} as const;
