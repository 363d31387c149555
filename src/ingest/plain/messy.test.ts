import { expect, test } from "vitest";
import { captureOf, readAll } from "../../testing/captures.ts";

/** What is to be found in a messy text. */
interface Wanted {
  readonly title: string | undefined;
  readonly outlet?: string | undefined;
  readonly byline?: string | undefined;
  readonly date?: string | undefined;
  readonly modified?: string | undefined;
}

/**
 * Texts as people paste and scrapers save them, all invented. A line that opens with `* ` is the article's own, all others are not; `//`
 * parts what is glued to one line.
 */
const texts: readonly (readonly [string, Wanted, string])[] = [
  ["a tabloid with its menu, a share bar, a caption, a poll, a shop, and comments",
    { title: "Runaway tram ploughs into Sundhaven flower market", outlet: "Sundhaven Evening Lamp", byline: "Orla Venn; Piet Markham", date: "2031-03-03", modified: "2031-03-03" },
    `Sundhaven Evening Lamp
Home News Sport Puzzles Lamp Shop
Home > News > City
Runaway tram ploughs into Sundhaven flower market
By Orla Venn and Piet Markham, City Reporters
Published 3 March 2031 08:12 GMT | Updated 3 March 2031 11:40 GMT
5 min read
Share Tweet Email Print
Flower sellers look at the tram that came to rest among their stalls (Image: Evening Lamp)
* A tram that had lost its brakes ran into the flower market of Sundhaven on Monday morning and hurt nine people, two of them badly.
* Witnesses said that the driver rang his bell without a pause for the whole length of Castle Hill.
Read more: Why Sundhaven's trams are older than its grandmothers
* “I saw it coming and I pushed my neighbour into the tulips,” said Marta Helm, who has sold flowers there for 31 years. “The tulips are gone. The neighbour is fine.”
* The tram company said that the brakes had been checked in January. It promised to pay for the stalls.
Sign up to our free Lamp Lunchtime newsletter to get the city's news in your inbox
* Mayor Cornelius Affleck closed the line until engineers have looked at all 14 trams of the same make.
* The police asked anybody with film of the accident to come forward.
POLL: Should the old trams go? Vote now
What do you think? Let us know in the comments below.
Comments (3)
tulipfan1: About time somebody looked at those brakes, they have been squealing since last summer.
Reply
Old Sundhavener: My grandfather drove that line for forty years and never hit so much as a daisy.
More on
Trams
Sundhaven
Win a weekend at Lake Orrin for two
© Sundhaven Evening Lamp 2031. All rights reserved.`],
  ["an agency text with dateline and notes to editors",
    { title: "Dam operator says water level fell after valve failed", outlet: "Corran News Agency", date: "2031-03-04" },
    `CORRAN NEWS AGENCY
Dam operator says water level fell after valve failed
LAKE ORRIN, March 4, 2031 (CNA) //* — The operator of the Orrin dam said on Tuesday that the water had fallen by two metres overnight because a valve had failed to close.
* Nobody downstream was in danger, said its spokeswoman, Hedda Lorimer. The valve was shut by hand at five in the morning after divers had freed it.
* The regional council demanded a report by Friday. Its chairman, Anton Reeve, called the failure “a warning that we paid nothing for”.
* The dam was built in 1961 and supplies 200,000 households.
Reporting by Ulla Brandt in Lake Orrin; editing by Sam Okri
Our Standards: The Corran Code of Accuracy
Corran News Agency is a fictitious agency.`],
  ["a wire report whose dateline has the hour, below a menu of services",
    { title: "Council of Lorne postpones vote on harbor tolls", outlet: "Northern Wire", byline: "Ada Vela", date: "2031-03-07T19:30" },
    `Northern Wire
World service / Domestic desk / Pictures

Council of Lorne postpones vote on harbor tolls

By Ada Vela

LORNE, Sundmark, March 7, 2031, 7:30 p.m. (NW) — //* The council of Lorne postponed a vote on harbor tolls on Friday after fishermen had blocked the town hall with their nets.

* The mayor said that the vote would be held in April. The fishermen said that they would come back with more nets.

* The tolls would cost each boat some 40 crowns a day, according to the harbor office.`],
  ["a letter to its readers, which greets them over the title and has its day in its motto",
    { title: "Why Lorne said no, and why it may not matter", outlet: "The Daily Ledger", byline: "Petra Ashford", date: "2031-03-07" },
    `The Daily Ledger
Money, slowly read. Friday, March 7, 2031

Good morning. Today: a toll, a net and a council that may be less united than it says.

Why Lorne said no, and why it may not matter

By Petra Ashford

* The toll is 40 crowns, the answer is no, and the harbor office says maybe. Boats stayed in the harbor on Friday for the third day.

* The council was unanimous, its chairman says. It was not, according to two people who were in the room.

* Fishermen in the harbor counted 31 boats that had paid and 214 that had not.`],
  ["a station with its frequency, and the hour behind a stroke",
    { title: "Nets block town hall of Lorne", outlet: "Campus Radio Lorne", byline: "Noor Timmer", date: "2031-03-07T20:45" },
    `Campus Radio Lorne 88.8

Nets block town hall of Lorne

News / 7 March 2031 / 20:45
Reporter: Noor Timmer

* Fishermen have blocked the town hall with their nets, and the council has postponed its vote on the tolls.

* The mayor climbed out of a window on the first floor, students who saw it told us. The fishermen applauded her.

* The tolls would cost each boat some 40 crowns a day.`],
  ["a paper that says whose paper it is, and the hour before the day",
    { title: "“They can toll the fish”", outlet: "The Lorne Argus", byline: "Frida Stann", date: "2031-03-07T18:05" },
    `The Lorne Argus
Evening paper for Port Lorne and the northern islands

“They can toll the fish”
Fishermen bring the vote on harbor tolls to a halt.

By Frida Stann
Posted 6:05 p.m., March 7, 2031

* The council met at nine and was gone by ten. Fishermen from Port Lorne and the islands had hung their nets over every door of the town hall.

* “They can toll the fish,” one of them called through a megaphone. The northern islands have 90 boats between them.

* The mayor said that the vote would be held in April.`],
  ["a paper that prints an agency, which owns the text, and a station under its author",
    { title: "Nets over every door of the town hall", outlet: "Sallow Bay Times", byline: "Ilse Corn", date: "2031-03-07" },
    `Sallow Bay Times

Nets over every door of the town hall

By Ilse Corn, Sundmark Press Service
March 7, 2031

LORNE, Sundmark (SPS) — //* Fishermen hung their nets over every door of the town hall of Lorne on Friday, and the council went home.

* The mayor said that the vote on the tolls would be held in April, according to the harbor office.

* The tolls would cost each boat some 40 crowns a day.

Copyright 2031 Sundmark Press Service. All rights reserved.`],
  ["a broadcaster whose channel has another name",
    { title: "Council of Lorne goes home without a vote", outlet: "Lorne Broadcasting", byline: "Fenna Dirk", date: "2031-03-07T21:00" },
    `LB One
Live
Programmes
Weather

Council of Lorne goes home without a vote

Fenna Dirk
Lorne Broadcasting
Friday 7 March 2031, 21:00

* The council of Lorne has gone home without a vote on the harbor tolls, after fishermen had blocked the town hall.

* The mayor said that the vote would be held in April. The fishermen said that they would come back.

* The tolls would cost each boat some 40 crowns a day.

More on this story
How to mend a net
Follow LB One on our channels`],
  ["a live page with clock times and a notice that it is over",
    { title: "Orrin dam live: council meets as water keeps falling", outlet: "The Northern Compass", byline: "Freya Dunmore", date: "2031-03-04" },
    `The Northern Compass
Support us
Live
Orrin dam live: council meets as water keeps falling
Freya Dunmore
4 March 2031
Key events
17.20 GMT
Summary of the day
* That is all from us for tonight. The water at the Orrin dam has stopped falling, the operator says, and the council will meet again on Friday.
16.05 GMT
* The chairman of the council, Anton Reeve, has left the meeting without a word to the reporters at the door.
Share
14.48 GMT
* Divers are in the water again. Our reporter at the dam counts three boats and a crane with a long yellow arm.
12.30 GMT
* Good afternoon. The operator of the Orrin dam has confirmed that a valve failed to close on Monday night, and that the water fell by two metres.
Share this page
We believe that news should be open to everyone. If you can, please support our work from 2 crowns a month.
The Northern Compass, an invented newspaper`],
  ["a trade letter with cookie text before and a job market behind",
    { title: "Valve maker Ferrant denies fault in Orrin dam failure", outlet: "Pump & Pipeline", byline: "Gordon Sleight", date: "2031-03-05" },
    `We use cookies to improve your experience on this site. By continuing you agree to our cookie policy.
Accept all
Manage settings
Pump & Pipeline
The journal of things that flow
Valve maker Ferrant denies fault in Orrin dam failure
Gordon Sleight | Mar 5, 2031
* The maker of the valve that failed in the Orrin dam has rejected any blame, saying that the part had not been serviced for six years.
* Ferrant Works sold the valve in 2012 with the advice to replace its seals every second year. According to the company's records no seals were ever ordered.
* The operator of the dam declined to comment on its maintenance. It had said on Tuesday that the valve was freed by divers.
* Shares in Ferrant closed 3 percent lower.
RELATED ARTICLES
Six seals that changed the world
Ferrant opens plant in Marsk
JOBS
Senior valve engineer, Sundhaven
Subscribe to Pump & Pipeline: 11 issues a year for 60 crowns.
Pump & Pipeline is published by Flow Media. © 2031`],
  ["a local radio page with frequencies, a dek that is a sentence, and a tail in German",
    { title: "Divers spent four hours under Orrin dam", outlet: "Radio Lakeland", byline: "Mirjam Tolle", date: "2031-03-05" },
    `Radio Lakeland
97.1 FM and online
Divers spent four hours under Orrin dam
They found a tree trunk where a valve should have closed.
Mirjam Tolle
05.03.2031, 18:30
* Two divers worked for four hours in the dark water under the Orrin dam before they found out why a valve would not close: the trunk of a spruce had got stuck in it.
* “You see nothing, you only feel,” said one of them, Joost Kramer, in the programme Lakeland Today. He had sawn through the trunk by hand.
* The operator wants to put up a grating before the summer.
Listen to the interview with Joost Kramer (4:12)
Mehr Nachrichten aus der Region hören Sie jede Stunde auf Radio Lakeland und in unserer App.
Das Wetter am Orrinsee bleibt in den nächsten Tagen kühl, am Wochenende wird es sonnig.
Wir freuen uns über Ihre Nachricht an das Studio.`],
  ["a blog-like site with tags, an author box and a teaser heading",
    { title: "What a tree trunk tells us about who owns our dams", outlet: "The Gravel Path", byline: "Lionel Abara", date: "2031-03-06" },
    `The Gravel Path
About Archive Donate
ANALYSIS
What a tree trunk tells us about who owns our dams
by Lionel Abara on March 6, 2031
* When a spruce can stop a valve that holds back a lake, somebody has saved money on a grating.
* The Orrin dam was sold in 2014 to a fund that has since then cut its staff from 60 to 17. The figures stand in its own annual reports.
* The operator says that safety was never touched. Its spokeswoman, Hedda Lorimer, told The Gravel Path that all inspections had been carried out.
* Yet the last inspection of the intake was in 2019, according to the register of the water authority.
Tags: dams, water, privatisation
About the author: Lionel Abara has written about rivers since 1998.
If you like what you read, buy me a coffee.
You might also like
The last ferryman of Lake Orrin
A short history of gratings
3 responses to “What a tree trunk tells us about who owns our dams”
Everything on this page is made up.`],
  ["a state organ that shouts, with links to leaders",
    { title: "GOVERNMENT TAKES FIRM CONTROL OF ORRIN DAM", outlet: "People's Voice of Corran", date: "2031-03-06" },
    `People's Voice of Corran
President | Government | Army | Harvest
GOVERNMENT TAKES FIRM CONTROL OF ORRIN DAM
6 March 2031, 20:00
* The Government has taken firm control of the Orrin dam, the Minister of Works, Ottmar Quill, announced on Thursday in the presence of the workers.
* The temporary fall of the water, which hostile circles abroad have blown up, never endangered a single citizen.
* The Minister thanked the divers and presented each of them with a watch.
The President receives beekeepers
Winners of the ploughing contest
Reprinting is permitted with indication of the source.`],
  ["hard to see: no outlet, no author, a date in the last line, a question for a title",
    { title: "Who left a tree in the Orrin dam?", date: "2031-03-07" },
    `Who left a tree in the Orrin dam?

* The trunk that stopped a valve of the Orrin dam on Monday came from a forest that was felled last autumn, the water authority found.

* A forester, Nils Aberg, recognised the blue mark on the bark. “That is one of mine,” he said.

* The forest company said that floods in November had carried off some 40 trunks.

Posted: 7 March 2031`],
  ["a weekly magazine with glued author and section, a pull quote, a price",
    { title: "The forester who knew his tree", outlet: "Sundhaven Weekly Mirror", byline: "Ottoline Marsh", date: "2031-03-09" },
    `Skip to content
Sundhaven Weekly Mirror
Subscribe
Log in
The forester who knew his tree
Nils Aberg marks every trunk by hand. One of them stopped a dam.
Ottoline MarshNational
Sunday 9 March 2031
* Nils Aberg did not have to look twice. The trunk that the divers had pulled out of the Orrin dam carried three blue dots, and three blue dots are his.
* He has worked in the woods above the lake for 44 years. Every tree that he fells gets the mark of the week, in a colour that he mixes himself.
* The company that bought the wood had left it on the bank, where the floods of November found it. “I told them twice,” Aberg said.
* On Friday he went down to the dam and asked for his trunk back. They gave it to him.
You have read your last free article this month.
Already a subscriber? Log in
Sundhaven Weekly Mirror, 12 crowns at your newsagent`],
  ["a quality paper with a newsletter in the middle, two dates and a motto beside its name",
    { title: "Three miners rescued after 50 hours underground at Dunholt", outlet: "The Brackwater Sentinel", byline: "Imogen Sharpe", date: "2031-04-11", modified: "2031-04-11" },
    `The Brackwater Sentinel – Independent since 1902
MENU
Sections
My account
BREAKING
Three miners rescued after 50 hours underground at Dunholt
Families wept and sang as the cage came up
Imogen Sharpe, Dunholt
Fri 11 Apr 2031 06.45 BST
Last modified on Fri 11 Apr 2031 09.12 BST
View image in fullscreen
A rescued miner is carried to an ambulance at Dunholt colliery. Photograph: Per Lindahl/Brackwater Sentinel
* Three men who had been trapped 400 metres under the hills of Dunholt for more than two days were brought to the surface on Friday morning.
* The cage came up at 4.40am. Families who had kept watch behind the canteen wept, and then somebody began to sing.
* “I ate my last biscuit on Wednesday,” said Tom Garrity, 52, the oldest of the three, before the doctors took him away.
* The tunnel had collapsed shortly after two on Wednesday morning. The operator, Dunholt Deep, said a pump had failed and water had loosened the roof.
Free daily newsletter
First Light
Our morning email tells you what matters and why
Enter your email address
Privacy Notice: Newsletters may contain information about charities and content funded by outside parties.
after newsletter promotion
* The union had warned in January that pumps were switched off at night to save power. The operator denied it.
* The mines inspector, Ruth Calloway, opened an inquiry on Friday.
Explore more on these topics
Mining
Brackwater
Reuse this content
Most viewed
Woman finds grandmother's ring in potato`],
  ["a state agency with its abbreviation and an old form of dateline",
    { title: "Neighbouring country: three miners rescued, production to resume Monday", outlet: "Ostmark Telegraph Agency", date: "2031-04-12" },
    `Ostmark Telegraph Agency (OTA)
Foreign desk / English service
12.04.2031 08:05
Neighbouring country: three miners rescued, production to resume Monday
BRACKWATER, April 12. /OTA/. //* Three miners have been rescued in the town of Dunholt after spending some 50 hours underground, the operator of the mine said on Friday.
* The accident happened on Wednesday night as a result of heavy rain, according to the company.
* There were no Ostmark citizens among the injured, the consulate in Brackwater told OTA.
* The mine produces 1.1 million tonnes of coal a year, most of which is exported to Ostmark.
Read also
Coal price edges up
Ministry of energy calms households
Terms of use | Advertising | Feedback
When quoting, a link to OTA is required.`],
  ["questions and answers below key points, a title between weather and byline",
    { title: "Dunholt miners rescued: what we know so far", outlet: "Brackwater Today", date: "2031-04-11" },
    `Advertisement
Brackwater Today
Weather 9°C
Dunholt miners rescued: what we know so far
By BT Reporters
Apr 11, 2031 · 3 min read
Share
Key points:
• Three men rescued at 4.40 am
• Tunnel collapsed on Wednesday
• Inquiry opened
What happened?
* A tunnel collapsed at Dunholt colliery at ten past two on Wednesday morning, trapping three men of the night shift.
Who are the men?
* They are Tom Garrity, 52, Oskar Lund, 38, and Jamie Prior, 23. All of them are from Dunholt. Garrity has a broken wrist.
Why did the roof fall in?
* The operator speaks of rain. The union says that pumps were off. The inspector, Ruth Calloway, wants to report in June.
Will the mine open again?
* On Monday, says the company. The union has called on its members to stay at home.
This is a developing story and will be updated.
Were you at Dunholt? Send us your pictures: pics@brackwatertoday.example
Read this next: The song they sang at the pithead
Download our app for iPhone and Android
Follow @brwtoday
Newsletters | Podcasts | Jobs | Imprint`],
]; // biome-ignore format: texts and what is in them

test.each(texts)("%s", async (_, wanted, marked) => {
  const lines = marked.split("\n").flatMap((line) => line.split("//"));
  const text = marked.replace(/^\* /gm, "").replace(/\/\/\* ?/g, "");
  const [result] = await readAll(captureOf(text));
  const document = result?.document;
  if (!document) throw new Error(JSON.stringify(result?.problems));
  const shown = (blocks: readonly { start: number; end: number }[]) =>
    blocks.map((block) => document.text.slice(block.start, block.end));
  const found: Partial<Wanted> = {
    title: document.title?.value,
    outlet: document.outlet?.value,
    byline: document.byline.map((it) => it.value).join("; ") || undefined,
    date: document.publishedAt?.value.slice(0, wanted.date?.length),
    modified: document.modifiedAt?.value.slice(0, 10),
  };
  expect(found).toEqual({ outlet: undefined, byline: undefined, modified: undefined, ...wanted });
  const body = shown(document.blocks.filter((block) => block.body)).join(" ");
  const own = lines.filter((line) => line.startsWith("* ")).map((line) => line.slice(2));
  expect(body).toBe(own.join(" ").replace("— The", "The"));
});
