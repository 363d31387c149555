/**
 * Words that judge whom they name. A label is loaded if its head noun or a modifier of it is in this list and the words are
 * not part of a name. The list was written for this project by one rule: a word is in it if it names or describes a person, body
 * or country by praise, blame, ridicule, pity or threat where a neutral word for the same office, act or state exists
 * ("dictator" beside "president", "regime" beside "government"), and a subject of the label would, as a rule, dispute or boast
 * of it. Words that only state an office, an act that a court or both sides call so, a party or an ideology that its members use of
 * themselves (socialist, conservative), or a measure (large, third) are not in it. Loaded does not mean wrong.
 *
 * @module
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns, singular, lower case. */
export const loadedNouns: ReadonlySet<string> = words(`
  dictator tyrant despot autocrat strongman warlord thug butcher murderer killer assassin criminal terrorist extremist fanatic radical
  aggressor invader occupier oppressor bully menace enemy foe villain monster beast demon devil evil savage barbarian brute animal psychopath
  madman lunatic maniac clown fool idiot moron liar crook cheat fraud fraudster charlatan conman swindler hypocrite coward traitor turncoat
  puppet stooge lackey crony henchman minion sycophant apologist mouthpiece propagandist demagogue populist ideologue zealot hardliner
  hawk firebrand agitator provocateur troublemaker rabble-rouser instigator conspirator plotter mastermind kingpin gangster mobster bandit thief looter
  racist fascist nazi neo-nazi supremacist bigot misogynist sexist predator pervert rapist molester groomer
  regime junta clique cabal mob gang horde swarm cult cartel mafia rogue pariah outcast tyranny dictatorship autocracy
  elitist oligarch fat-cat parasite leech freeloader invader illegal alien thugs snowflake loony
  hero heroine martyr saint icon legend visionary genius giant titan savior saviour champion patriot freedom-fighter liberator trailblazer darling
  statesman stateswoman hostage-taker hatemonger warmonger scaremonger showman laughing-stock loser failure weakling lifeline superstar
  mastermind ringleader bogeyman scapegoat gadfly maverick renegade die-hard disgrace scourge pest vermin vassal satellite
  boffin scandalmonger profiteer backstabber schemer meddler bigwig fatcat crackpot quack bungler slacker scoundrel rascal
`);

/** Adjectives and participles, lower case. */
export const loadedModifiers: ReadonlySet<string> = words(`
  dictatorial tyrannical despotic autocratic authoritarian totalitarian repressive oppressive brutal ruthless bloodthirsty murderous
  genocidal terrorist barbaric savage evil wicked vile monstrous cruel heartless sadistic vicious criminal corrupt crooked dishonest
  disgraced discredited disgraceful shameful shameless infamous notorious embattled beleaguered scandal-plagued scandal-ridden controversial divisive polarizing polarising
  outspoken fiery bombastic brash boorish erratic unhinged deranged mad crazy insane lunatic reckless impulsive unpredictable volatile thin-skinned
  hardline hard-line extremist extreme radical fanatical far-right far-left ultra-nationalist ultranationalist xenophobic racist fascist neo-nazi bigoted
  racially misogynistic sexist islamophobic antisemitic anti-semitic hateful populist demagogic power-hungry corrupted greedy cynical cunning sly
  ruthless aggressive belligerent bellicose warmongering hawkish defiant intransigent rogue pariah isolated outcast
  weak feckless hapless inept incompetent clueless failed failing bumbling spineless cowardly pathetic laughable ridiculous absurd
  so-called self-styled self-proclaimed self-declared purported would-be sham puppet illegitimate unelected usurping
  aggressor heroic brave courageous fearless gallant legendary beloved revered popular respected esteemed distinguished brilliant visionary charismatic
  iconic great noble saintly inspirational inspiring principled honest decent hard-working hardworking tough steely iron-fisted iron strong-arm
  poor innocent helpless vulnerable desperate long-suffering oppressed beleaguered besieged downtrodden
  dangerous deadly menacing threatening sinister shadowy secretive reclusive mysterious paranoid treacherous untrustworthy
  illegal lawless violent bloody blood-soaked bloodstained crooked lying sleepy crazy little fake phony rabid die-hard unrepentant hated despised feared
  death-trap selfless bungling blundering botching callous cold-blooded scheming meddling mealy-mouthed money-grubbing irresponsible shambolic arrogant smug
`);

/** Multi-word labels, lower case, that judge although no word of them does. */
export const loadedPhrases: readonly string[] = [
  "war criminal", "war criminals", "enemy of the people", "axis of evil", "rocket man", "human shield", "man of the people", "loose cannon",
  "useful idiot", "fifth column", "lame duck", "paper tiger", "rubber stamp", "witch hunt", "aggressor country", "aggressor state",
  "rogue state", "failed state", "pariah state", "evil empire", "puppet state", "puppet government", "illegal alien", "illegal aliens", "iron lady",
  "worst nightmare", "key ally", "closest ally", "economic lifeline", "freedom fighter", "freedom fighters", "hostage taker", "hate preacher", "mad man",
]; // biome-ignore format: a table reads better in rows
