/**
 * Words that newsrooms use for one happening though they are no synonyms: "rammed", "hit" and "ran into" can tell one collision,
 * "asked for", "wanted" and "demanded" one demand. A line is a field; a word may stand in several, and stands for all words of
 * its class in `synonyms.ts`. It says less than a synonym: who, whom, when, where and how many must fit the better. Written by
 * hand for this project.
 */
export const relatedLines = `
crash collide strike hit ram slam smash plough plow run bump collision impact
hit pound batter attack bomb target
pull haul rescue fish pluck drag lift hoist recover save winch free
take bring carry transport drive rush fly ferry transfer move admit hospitalize
injure break fracture burn hurt hit suffer harm
hospital treat hospitalize admit injure
kill die claim cost toll lose murder shoot drown
find note detect identify spot see notice describe discover record reveal establish report
show reveal find describe indicate record suggest
demand want ask request seek call urge insist claim push require
offer propose grant promise give concede allow pledge agree accept
ask call request urge invite appeal
give provide supply deliver hand send pass take present grant distribute
give set allow leave order
fix fit replace install repair mount exchange change renew
cut lower reduce throttle decrease shrink turn curb limit squeeze fall
raise increase boost rise lift hike
fall lose drop crash sink decline tumble decrease close slip plunge shed
rise gain increase climb add jump close
stop halt suspend end cancel pause close ground scrap freeze interrupt break
end expire lapse conclude finish run close stop
start begin open launch resume set
leave depart sail go quit flee
arrive come reach land enter travel get
travel go come visit fly head arrive
meet see talk confer sit
greet receive shake
shake handshake greet
say tell add state claim maintain argue insist speak
maintain claim say allege insist argue contend assert believe
deny reject dismiss dispute contradict refute
dispute question contest challenge reject oppose
put give estimate count speak number say
count register record know list tally report confirm have
decide rule determine say find conclude judge
decide rule settle agree determine choose
agree settle reach sign accept conclude resolve
sign conclude seal agree ink initial
order sentence fine tell require force make instruct hit
fine pay penalty order hit impose sanction
punish fine sentence penalty sanction discipline
convict sentence jail imprison condemn guilty
arrest detain hold seize take capture catch custody
charge accuse indict sue prosecute
sue complain file claim litigate
appeal challenge contest
know aware learn understand hear
hide conceal withhold suppress keep silence
pass give hand share forward disclose tell
approve allow license clear authorize admit pass adopt endorse
ban prohibit withdraw suspend bar outlaw block
protest gather demonstrate rally assemble crowd stand bang chant turn march
disturb disrupt interrupt hinder block
tamper manipulate damage falsify interfere meddle sabotage doctor
damage harm hurt ruin injure destroy wreck
destroy burn collapse damage level gut
collapse fall cave crumble give
burn fire blaze flame gut
flood submerge swamp inundate
search look comb hunt seek scour
investigate examine look question study inspect check analyze analyse
question interview interrogate ask hear
inspect check look examine find test
examine test study analyze analyse check
study investigate research examine survey test trial
build launch make construct create produce manufacture
carry hold have transport contain take
have own run operate possess hold
run operate manage lead
earn make profit gain net
sell earn bring sale make take turnover revenue takings
sell buy purchase acquire trade
pay compensate give receive reimburse refund spend
receive get obtain win
spend invest pay cost
plan intend want vow schedule expect aim propose mean
announce say declare tell unveil present plan
promise vow pledge guarantee undertake say
warn caution alert say fear
call describe term label name brand dub
praise thank welcome applaud
criticize attack blame accuse slam
blame accuse cause fault attribute trace
cause trigger lead bring make produce spark blame
respond react answer work obey
fail stop break malfunction give lose collapse
lose fail miss
dry run wither fail drain
die wither perish lose fail
close shut lock seal
open unlock inaugurate unveil
fill flood take sink leak
hold last take stretch
last take continue run go
expect likely forecast predict believe
live stay reside house shelter
evacuate flee leave move displace
stay remain keep
resign quit leave step
elect win choose vote
appoint name choose make elect
win beat defeat take triumph
defeat lose
score net hit
attend join participate take
invite ask call
send dispatch deploy order
deploy send station
withdraw pull leave
attack raid storm invade target hit fire
invade enter attack occupy war
fire shoot launch
launch fire start
seize take capture occupy control
release free publish issue
publish print issue release post run
write post tweet publish
leak reveal disclose publish spill
reveal disclose tell uncover expose spill
contribute make account represent provide
decrease fall cut
grow rise expand increase
improve rise better recover
worsen fall fail
support back endorse help
help assist aid support
join enter accede
marry wed
bear birth born deliver
name identify call
identify name recognize
`.trim();
