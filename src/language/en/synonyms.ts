/**
 * Words that tell the same thing in the news: a verb with its synonyms and the nouns and adjectives made of it. One class
 * a line, its first word names it; a word stands in one class only, the one of its commonest sense in news. Written by hand
 * for this project. Used to see that "visited", "a trip to" and "arrived in" can tell one fact; never to say that they do:
 * who, when, where and how many must fit as well.
 */
export const synonymLines = `
visit trip arrive arrival land landing travel journey fly visitor
depart departure leave exit
return comeback homecoming
meet meeting talk talks summit discussion discuss dialogue negotiation negotiate confer encounter conversation converse consultation huddle
forum conference gathering congress convention symposium
greet welcome receive reception greeting
invite invitation
attend participate participation attendance join participant attendee
accompany escort accompaniment
say tell remark comment statement declare utter
announce announcement unveil disclose
explain explanation clarify clarification
warn warning caution alert
promise pledge vow commit commitment guarantee assurance assure undertake
threaten threat menace
claim allege allegation assert assertion contend contention maintain purport
accuse accusation blame charge
deny denial refute dispute disclaim disavow
confirm confirmation verify verification corroborate
admit admission acknowledge acknowledgement concede confess confession
insist insistence stress emphasize emphasise underline underscore highlight reiterate
praise laud commend applaud hail compliment acclaim tribute
criticize criticise criticism condemn condemnation denounce denunciation decry slam rebuke lambast censure deplore
thank gratitude grateful thankful
apologize apologise apology regret sorry
demand insistent
urge call appeal exhort implore plead plea
ask request petition
order instruct instruction command mandate decree
propose proposal suggest suggestion recommend recommendation advise
offer bid tender
accept acceptance embrace
reject rejection refuse refusal rebuff spurn decline
agree agreement accord deal pact treaty memorandum
sign signing signature ratify ratification
cancel cancellation scrap abandon axe
postpone postponement delay defer
extend extension prolong
approve approval endorse endorsement authorize authorise authorization green-light
veto block obstruct thwart
ban prohibit prohibition outlaw bar forbid
allow permit permission let enable
support backing back supporter assist
oppose opposition opponent resist resistance
help aid assistance relief
defend defence defense defender
protect protection safeguard shield
attack assault strike raid onslaught ambush offensive
bomb bombing bombard bombardment shell shelling airstrike
shoot shooting gunfire
explode explosion blast detonate detonation
invade invasion incursion intrude
war conflict fighting fight battle combat hostility clash warfare skirmish
occupy occupation seize seizure capture overrun
liberate liberation recapture retake free
withdraw withdrawal retreat pullback
deploy deployment station mobilize mobilise mobilization
kill death die dead slay massacre slaughter fatality perish victim deadly fatal lethal
murder murderer homicide assassinate assassination execute execution
injure injury wound hurt wounded injured casualty maim
rescue save evacuate evacuation
missing disappear disappearance vanish
find discover discovery locate uncover
search hunt manhunt scour
kidnap abduct abduction kidnapping hostage abductor
deport deportation expel expulsion banish
arrest detain detention apprehend custody
imprison jail imprisonment prison incarcerate sentence
release discharge
indict indictment prosecute prosecution prosecutor
convict conviction guilty
acquit acquittal innocent
sue lawsuit litigation suit
trial hearing
rule ruling verdict judgment judgement decision decide
investigate investigation probe inquiry enquiry inquire investigator examine examination
inspect inspection
suspect suspicion suspicious
steal theft rob robbery thief loot burglary
fraud scam swindle deceive deception
corrupt corruption bribe bribery graft
protest demonstrate demonstration demonstrator protester rally march rallying
riot unrest turmoil disorder
boycott shun
walkout stoppage
elect election vote poll ballot voter referendum
win victory triumph defeat beat winner
lose loss loser
appoint appointment nominate nomination nominee designate
resign resignation quit
dismiss dismissal sack oust ouster remove removal
replace replacement succeed successor substitute
promote promotion
inaugurate inauguration
lead head leader leadership chief chair
govern government governance administration cabinet
rise increase grow growth climb gain surge soar jump upturn expand expansion boost up
fall decrease shrink plunge slump dip slide tumble reduction reduce down drop
double twofold
halve half
cut slash curb trim
raise lift hike
lower ease easing
stabilize stabilise stability stable steady
recover recovery rebound
collapse crumble
crash collision collide wreck
derail derailment overturn topple
sink capsize
burn blaze inferno wildfire fire
flood flooding inundate deluge
earthquake quake tremor temblor
hurricane typhoon cyclone tempest
erupt eruption
destroy destruction demolish demolition raze devastate devastation ruin
damage harm
build construct construction building erect
repair restore restoration rebuild reconstruct reconstruction renovate
open opening
close closure shut shutdown closing
start begin launch commence beginning onset initiate outset
end finish conclude conclusion complete completion cease
stop halt suspend suspension freeze pause
continue persist ongoing resume resumption
ceasefire truce armistice cessation
peace peaceful reconciliation
resolve settle settlement solution resolution
mediate mediation mediator broker intermediary
sanction sanctions embargo penalty penalize penalise
tax levy tariff duty
trade commerce exchange
export shipment
buy purchase acquire acquisition buyer procure
sell sale seller
pay payment disburse
spend spending expenditure expense outlay
cost price
earn earnings revenue profit
invest investment investor
lend loan credit lender
debt borrow borrowing
fund finance funding financing bankroll
donate donation contribute contribution donor
merge merger takeover
bankrupt bankruptcy insolvency insolvent
hire recruit recruitment employ employment
layoff redundancy
produce production manufacture output
supply provide provision deliver delivery furnish
obtain get
send dispatch
carry transport convey
use usage utilize utilise
test testing
develop development
create creation establish establishment found form formation
plan intend intention aim purpose goal objective
prepare preparation ready
schedule slate scheduled
expect expectation anticipate forecast predict prediction projection
hope wish desire
want eager
need necessity require requirement
fear worry concern anxiety dread
believe belief think consider regard opinion
know knowledge aware awareness
understand understanding comprehend
show reveal indicate indication exhibit
report account coverage
publish publication issue print
broadcast air telecast
write author pen
quote cite citation
spokesman spokeswoman spokesperson
reporter journalist correspondent newsman
official officer functionary
lawyer attorney solicitor counsel
police policeman policewoman cop constable
soldier troop serviceman military army force forces
rebel insurgent militant guerrilla
terrorist terrorism extremist jihadist
gunman shooter attacker assailant perpetrator
civilian noncombatant
refugee migrant asylum
resident inhabitant dweller
citizen national
child kid youngster minor youth children
man guy male
woman lady female
people person individual
country nation state
city town municipality
village hamlet
area region zone district territory
border frontier
street road avenue highway
house home residence dwelling
school college university
hospital clinic infirmary
doctor physician medic surgeon
company firm corporation business enterprise
worker employee labourer laborer staff
boss manager executive
owner proprietor
president presidential
minister ministry
ambassador envoy diplomat emissary
diplomacy diplomatic
ally alliance partner partnership
friend friendship friendly
enemy foe adversary rival rivalry
relation relationship tie ties link bond
cooperate cooperation collaborate collaboration cooperative
compete competition competitor
strengthen bolster reinforce deepen consolidate
weaken weakness undermine erode
influence sway clout
power might
crisis emergency
disaster catastrophe calamity tragedy
problem trouble difficulty
danger risk hazard peril dangerous
safe safety security secure
law legislation statute act bill
court tribunal judge judicial
crime criminal offence offense
evidence proof
witness onlooker bystander
drug narcotic
weapon arms munition ammunition
missile rocket projectile
aircraft plane airplane aeroplane jet airliner
helicopter chopper
car vehicle automobile
train railway rail
boat vessel ship
pilot aviator
passenger traveller traveler commuter
driver motorist
disease illness sickness ailment
virus infection infect outbreak
vaccine vaccination vaccinate inoculate
treat treatment therapy cure
pregnant pregnancy
marry marriage wedding wed
divorce separation
born birth
bury burial funeral
mourn mourning grief
celebrate celebration anniversary commemorate commemoration
honor honour award prize
contest tournament
player athlete sportsman
team squad
game fixture
champion championship
film movie picture
song music
photo photograph
member membership belong
recognize recognise recognition
represent representative representation delegate delegation
include comprise consist
exclude exclusion
compare comparison liken
differ difference disagreement disagree
change alter alteration shift transform transformation
improve improvement
worsen deteriorate deterioration
cause trigger prompt spark provoke
result consequence outcome aftermath
affect impact effect
limit restrict restriction constraint cap
isolate isolation
divide division split
control dominate domination
monitor surveillance watch observe
spy espionage
hack cyberattack breach
hide conceal
lie false falsehood untrue
suffer undergo endure
survive survival survivor
escape flee fugitive
chase pursue pursuit
crowd throng
attempt effort
fail failure unsuccessful
success successful
achieve attain accomplish accomplishment
push press pressure
throw hurl toss
hold keep
give grant hand
estimate estimation reckon
count tally toll
measure gauge
large big huge massive enormous vast giant
small little tiny
new fresh novel
old elderly aged
quick fast rapid swift
important significant crucial vital key essential
main major principal
serious grave severe
strong powerful
bad terrible awful
rich wealthy affluent
poor impoverished
young youthful
near nearby
annual yearly
month monthly
economy economic
politics political
nuclear atomic
unlimited limitless no-limits
full-scale large-scale all-out
transcript readout
flag banner
boy lad
girl lass
funds money cash
spouse wife husband
delight pleased satisfaction satisfied satisfy glad
scheme initiative project programme program
speech address lecture
letter missive
video footage
bus coach
tram streetcar
church cathedral
lawmaker legislator congressman congresswoman senator deputy parliamentarian
parliament legislature
candidate contender
campaign campaigner
statistic figure data number
percent percentage
homeless displaced displace displacement uproot
starve starvation famine hunger
drown drowning
stab stabbing knife
hang hanging
poison poisoning toxic
torture abuse mistreat mistreatment ill-treatment
blockade siege besiege encircle
minefield mine landmine
drone unmanned
tank armour armor
checkpoint roadblock
smuggle smuggling trafficking traffic
visa passport
coup putsch mutiny
curfew lockdown
evict eviction
pollute pollution contaminate contamination
emission greenhouse
rain rainfall downpour torrential
snow blizzard snowfall
heat heatwave
landslide mudslide avalanche
bridge overpass viaduct
tunnel underpass
airport airfield aerodrome
harbour harbor port
factory plant mill works
wage salary
unemployment unemployed jobless joblessness
shortage scarcity lack
surplus glut
deficit shortfall
audit auditor
pension retiree pensioner retirement retire
tourist holidaymaker vacationer tourism
host hospitality
repress repression crackdown suppress suppression oppression
commodity commodities goods merchandise
hose pipe
rare seldom scarce uncommon infrequent
`.trim();
