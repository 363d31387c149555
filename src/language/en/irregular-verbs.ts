/**
 * Irregular English verbs by their past tenses and participles, as tagged verbs: those forms that a model trained on a small
 * treebank guesses wrong. Forms that are the base of another common verb ("lay", "wound") are left to the model. Written for this project.
 */
const lines = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
bend bent
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
cling clung
creep crept
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
feed fed
feel felt
fight fought
flee fled
fling flung
fly flew flown
forbid forbade forbidden
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
grow grew grown
hang hung
hide hid hidden
hold held
keep kept
kneel knelt
lean leant
leap leapt
lend lent
lose lost
mislead misled
overcome overcame
overtake overtook overtaken
overthrow overthrew overthrown
plead pled
ride rode ridden
ring rang rung
rise rose risen
seek sought
sell sold
shake shook shaken
shine shone
shoot shot
shrink shrank shrunk
sing sang sung
sink sank sunk
slay slew slain
sleep slept
slide slid
sling slung
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
teach taught
tear tore torn
think thought
throw threw thrown
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
`;

/** From each form to its base. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [base, ...forms] = line.split(" ") as [string, ...string[]];
      return forms.map((form) => [form, base] as const);
    }),
);
