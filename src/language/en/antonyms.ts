/**
 * Pairs of words that cannot both be true of the same thing at the same time, one pair a line; each word stands for its
 * class of synonyms (`synonyms.ts`). Written by hand for this project. Only ever used where two sentences otherwise tell
 * the same of the same people: then the pair is a difference in polarity.
 */
export const antonymLines = `
rise fall
raise lower
accept reject
approve reject
allow ban
agree reject
confirm deny
admit deny
support oppose
praise criticize
win lose
convict acquit
guilty innocent
arrest release
imprison release
strengthen weaken
improve worsen
attack defend
begin end
open close
continue stop
arrive leave
visit departure
enter leave
increase decrease
buy sell
import export
invade withdrawal
appoint dismiss
hire dismiss
survive kill
succeed fail
success fail
achieve fail
include exclude
legal illegal
lawful unlawful
alive dead
peaceful violent
true false
large small
new old
first last
more less
more fewer
most least
before after
above below
ally enemy
friend enemy
war peace
stable unstable
possible impossible
likely unlikely
public private
safe dangerous
rich poor
strong weak
against approve
cause prevent
earn lose
gain lose
hinder help
decline accept
refuse accept
agree delay
agree disagree
easy difficulty
easily difficulty
hard easy
easy challenge
leave arrive
liberal conservative
support expel
support expulsion
support doubt
introduce replace
successor predecessor
succeed predecessor
own subsidiary
fall boost
voluntary compulsory
optional mandatory
present absent
male female
majority minority
victory defeat
confirm refute
free captive
allowed banned
innocent guilty
known unknown
dismiss uphold
overturn uphold
`.trim();

/**
 * Pairs of the list above that can be so of one thing one after the other, or of two parts of it: a flight departs and arrives, a price
 * rises last year and falls this year. They contradict each other only on one day.
 */
export const successionLines = `
rise fall
raise lower
increase decrease
fall boost
win lose
gain lose
earn lose
praise criticize
arrest release
imprison release
free captive
attack defend
begin end
open close
continue stop
agree delay
arrive leave
leave arrive
visit departure
enter leave
buy sell
import export
invade withdrawal
appoint dismiss
hire dismiss
strengthen weaken
improve worsen
hinder help
introduce replace
support doubt
`.trim();
