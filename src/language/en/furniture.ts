/** What a line of page furniture is, and how such lines begin or read. */
export interface FurnitureRule {
  readonly kind: "subscription" | "promotion" | "navigation" | "teaser" | "legal" | "comment" | "credit";
  readonly reason: string;
  readonly pattern: RegExp;
  /** A line of more words than this is not taken for furniture, however it begins. */
  readonly maxWords: number;
  /** Also cut off where it is one sentence of a longer line. */
  readonly glued?: boolean;
  /** Only before the first and behind the last paragraph of the text, because an article may say the like. */
  readonly edge?: boolean;
}

/**
 * Sentences and lines that belong to the page and not to the article. Each pattern is anchored or begins with rare
 * words, and none can backtrack over the whole line. Written for this project.
 */
export const furnitureRules: readonly FurnitureRule[] = [
  { kind: "subscription", reason: "asks to subscribe or sign in", maxWords: 60, glued: true,
    pattern: /^(?:please |click here to |to read more,? )?(?:sign|log) ?(?:up|in) (?:for|to (?:our|the|your|get|receive|read|continue|access|unlock|comment|view|save|follow)|here|now|today|with)\b/i },
  { kind: "subscription", reason: "asks to subscribe or sign in", maxWords: 60, glued: true,
    pattern: /^(?:please |click here to |consider )?subscrib(?:e|ing) (?:now|today|to (?:our|the|read|get|receive|continue|access|unlock|support|his|her|this)|for|here|via|on)\b/i },
  { kind: "subscription", reason: "offers a newsletter", maxWords: 60, glued: true,
    pattern: /^(?:get|receive|have|want|enjoy|start|join)\b.{0,80}\b(?:newsletters?|(?:to|in) your inbox|email alerts|breaking news alerts|your email)\b/i },
  { kind: "subscription", reason: "offers a newsletter", maxWords: 40, glued: true,
    pattern: /^(?:this (?:article|story|report|piece|essay|column) (?:is|was) (?:adapted |taken )?(?:from|part of|in) .{0,60}newsletter|our (?:\w+ ){0,3}newsletters?\b|you can (?:also )?(?:sign up|subscribe)\b|enter your email|your email address|thank you for (?:subscribing|signing up|your subscription))/i },
  { kind: "subscription", reason: "asks to subscribe or sign in", maxWords: 40,
    pattern: /^(?:already (?:a |have an? |an? )?(?:subscriber|member|account|registered)|not a (?:subscriber|member)|create (?:a free|your|an) account|become an? (?:\w+ )?(?:member|subscriber|supporter|patron)|(?:this|the rest of this) (?:article|content|story|post) is (?:for|only|available|reserved|exclusive)|you have (?:reached|used|exhausted|\d+ free)|you['’]ve (?:reached|used)|continue reading (?:with|your|this|for|by)|to continue reading|unlock (?:this|unlimited|the full|all)|try (?:unlimited|full|it) |get (?:unlimited|full|digital) access|subscribers? only|members? only|manage your (?:account|subscription)|register (?:now|for free|to (?:read|continue|access))|support (?:our|independent|quality) journalism|your (?:support|contribution|donation) (?:helps|makes|allows|powers)|make a (?:donation|contribution)|donate (?:now|today|to (?:us|our|support)))/i },
  { kind: "subscription", reason: "asks to subscribe or sign in", maxWords: 30,
    pattern: /^(?:you have (?:\d+|one|two|three|no) (?:more )?free (?:articles?|stories)|join (?:the |our |over |more than )?(?:[\d.,]+|thousands|hundreds|millions)\b.{0,40}\b(?:readers|subscribers|members|people|others)\b|support us\b)/i },
  { kind: "subscription", reason: "offers a price", maxWords: 30, edge: true,
    pattern: /^.{0,120}\b(?:a|per) (?:day|week|month|year)\b.{0,40}\b(?:try|subscribe|start|order|join|cancel)\b/i },
  { kind: "promotion", reason: "asks readers to get in touch", maxWords: 30, glued: true,
    pattern: /^(?:did|do|have|has|are|were|was|can) you\b.{1,80}\?\s(?:please )?(?:call|e-?mail|contact|tell|write to|get in touch|text|message|share)\b/i },
  { kind: "promotion", reason: "says what one is hearing or reading", maxWords: 30, glued: true,
    pattern: /^you are (?:listening to|watching|reading) [A-Z]/ },
  { kind: "promotion", reason: "advertisement", maxWords: 30, edge: true,
    pattern: /^(?:advertise (?:in|with|on)\b|(?:next|coming up|tonight|tomorrow|later|on air|now on air|in the next hour|after the break)\s?:|next (?:week|month|issue|time)\s?:|in (?:next|this) (?:week|month)['’]s (?:issue|edition)\b)/i },
  { kind: "legal", reason: "disclaims advice", maxWords: 40, edge: true,
    pattern: /^.{0,80}\b(?:do|does|is|are) not (?:replace|constitute|substitute|intended|a substitute)\b.{0,60}\b(?:advice|doctor|physician|professional|lawyer)\b/i },
  { kind: "navigation", reason: "says that the text may change", maxWords: 14, glued: true,
    pattern: /^this (?:story|article|report|page|is a (?:developing|breaking) (?:story|news story)) ?(?:,? and |will be |is being |has been )?(?:will be |is being )?updated\b/i },
  { kind: "promotion", reason: "asks to follow or share", maxWords: 45, glued: true,
    pattern: /^(?:please )?(?:follow|find|join|like|connect with|stay connected with) (?:us|our|the conversation)\b.{0,60}\b(?:on|at|via)\b|^follow .{1,60} on (?:twitter|x\b|facebook|instagram|telegram|google news|whatsapp|threads|linkedin|tiktok|youtube|bluesky|mastodon|flipboard)/i },
  { kind: "promotion", reason: "points to the outlet's channels", maxWords: 45, glued: true,
    pattern: /^.{0,70}\b(?:our|join|follow|subscribe to)\b.{0,30}\b(?:telegram|whatsapp|viber|youtube|tiktok|signal)\b.{0,15}\b(?:channels?|groups?|communit(?:y|ies)|page)\b/i },
  { kind: "promotion", reason: "points to the outlet's channels", maxWords: 20, glued: true,
    pattern: /^(?:(?:do not|don['’]t) fall for fakes|(?:do not|don['’]t) miss (?:a (?:story|thing|beat)|out|our|the latest|any)|stay (?:informed|up to date|tuned (?:to|with|for)|connected)|download (?:the|our) .{0,40}\bapp\b|available on (?:the )?(?:app store|google play|spotify|apple podcasts)|install (?:the|our) app|get (?:the|our) app|add us on|turn on notifications|whatsapp channel|google news)/i },
  { kind: "promotion", reason: "advertisement", maxWords: 12,
    pattern: /^(?:advertisements?\b|advertising$|(?:article|story|content) continues (?:below|after)|scroll (?:down )?to continue|continue reading below|sponsored (?:content|by|links?)?$|sponsored content|paid (?:content|post|partnership)|promoted(?: stories| by)?$|ad$|ads by\b|ad feedback|skip ad\b|loading\.{3}|report (?:this )?ad\b)/i },
  { kind: "promotion", reason: "points to a video or programme", maxWords: 30,
    pattern: /^(?:watch|listen|video|audio|podcast|in pictures|gallery|photos|live)(?: now| live| below| here| next)?\s?[:|▶►]\s?|^(?:watch|see|view) (?:the )?(?:full )?(?:video|interview|clip|footage|gallery|photos|slideshow)s? (?:above|below|here)\b|^(?:watch|listen) (?:now|live|here)\b/i },
  { kind: "promotion", reason: "points to a video or programme", maxWords: 14,
    pattern: /^(?:play|pause|mute|unmute|now playing|up next|video (?:unavailable|player)|your browser (?:does not|doesn['’]t)|this video (?:is|can|cannot)|error loading|listen to this (?:article|story)|audio by|this audio is auto-generated)\b/i },
  { kind: "teaser", reason: "points to another article", maxWords: 45, glued: true,
    pattern: /^(?:read|find|learn) more (?:about|on|at|in|from|here|:)/i },
  { kind: "teaser", reason: "points to another article", maxWords: 40,
    pattern: /^(?:(?:>+|»|→|▶|•)\s*)?(?:read (?:more|also|next|full|the (?:full|original|rest|whole))|also read|see also|also see|see more|learn more|must[- ]read|further reading|related(?: (?:stor(?:y|ies)|articles?|content|news|coverage|reading|posts?|links?|topics?|video))?|more (?:on this|stories|news|coverage|from|like this)|more|recommended(?: reading)?|don['’]t miss|you may (?:also )?like|in case you missed it|opinion|explainer|analysis|background)\s?[:|>»→–—]/i },
  { kind: "teaser", reason: "points to another article", maxWords: 40, glued: true,
    pattern: /^(?:click|tap) (?:here|on the|the (?:link|image|video|photo))\b|^(?:to (?:see|view|read|watch) (?:the )?.{0,40}(?:click|scroll|tap)\b)|^\(?(?:scroll|swipe) (?:down|up|left|right)\b|^see (?:the )?(?:full|complete) (?:list|article|story|report|results|video) (?:here|below)/i },
  { kind: "navigation", reason: "buttons and menus of the page", maxWords: 7,
    pattern: /^(?:share|print|save|copy link|copy|tweet|email|e-mail|facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|flipboard|menu|search|close|home|back|next|previous|skip|top|more|expand|collapse|open|play|view|gift|bookmark|listen|font size|text size|toggle|submit|cancel|reply|report|like|dislike|link copied!?|show more|load more|view all|see all|show all|view more|see more|share this|share on|share via|share article|share story|share full article|jump to|go to|back to|skip to|print this|email this|tags?|topics?|categories|filed under|published in|posted in|archived in|more information|more info|details|contact us|about us|send tip|give feedback|(?:english|us|uk|international|global|world|asia|europe) edition)(?:\s?[:|>»].*|\s(?:this|on|to|content|main content|navigation|top|home|page|article|story|via|by|facebook|twitter|x|email|whatsapp|link|now|options?|comments?|for later).{0,40})?[.!]?$/i },
  { kind: "navigation", reason: "tags", maxWords: 60,
    pattern: /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|file under|posted in|published in|archived in|more on|in this (?:story|article)|companies|people)\s?[:|]/i },
  { kind: "navigation", reason: "reading time or counter", maxWords: 8,
    pattern: /^(?:~ ?)?\d[\d.,]*\s?(?:k )?(?:min(?:ute)?s?(?: (?:of )?read(?:ing)?(?: time)?)?|views?|shares?|reads?|likes?|retweets?|votes?|claps?|followers?)$|^(?:reading time|read time|estimated reading)\b/i },
  { kind: "comment", reason: "comments of readers", maxWords: 25,
    pattern: /^(?:\d[\d,.]* comments?|(?:view|see|show|read|post|add|leave|write|hide|load)(?: all| a| your| more| an?)? (?:\d+ )?(?:comments?|reply|replies)\b|comments?(?: \(\d+\)| are (?:closed|off|disabled)| section| policy)?$|join the (?:conversation|discussion)|be the first to (?:comment|know)|no comments|your email address will not be published|have your say|what do you think\?|let us know (?:what you think|in the comments)|comment(?:ing)? (?:guidelines|rules))/i },
  { kind: "legal", reason: "copyright or terms", maxWords: 120,
    pattern: /^(?:(?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:by )?(?:\d{4}|the\b|[A-Z])|all rights reserved|all content (?:©|copyright)|(?:this (?:material|article|content|story|work|website)|no part|any (?:unauthorized|reproduction)|republication|reproduction|unauthorized).{0,80}(?:may not be|must not be|without .{0,20}permission|is prohibited|copyright|all rights|license))/i },
  { kind: "legal", reason: "copyright or terms", maxWords: 120,
    pattern: /^.{0,160}(?:\ball rights reserved\b|\bmay not be (?:published, broadcast|reproduced|republished|redistributed)|\bdo not (?:necessarily )?(?:reflect|represent) the (?:views|opinions|position|editorial|official)\b|\bviews expressed (?:in|by|here|are)\b.{0,60}\b(?:own|author))/i },
  { kind: "legal", reason: "consent and data protection", maxWords: 120,
    pattern: /^(?:we (?:and our partners )?(?:use|value|care|process|may (?:earn|receive)) .{0,40}(?:cookies?|privacy|your data|personal data|commission)|this (?:site|website|page|form|content) (?:uses|is (?:hosted|protected|provided|made))|by (?:clicking|continuing|signing|submitting|using|subscribing|providing|entering|proceeding)\b.{0,80}(?:agree|accept|consent|acknowledge|terms|policy|privacy)|(?:terms (?:of (?:use|service|sale)|(?:and|&) conditions)|privacy (?:policy|notice|settings|center)|cookie (?:policy|settings|preferences)|manage cookies|accept (?:all|cookies)|reject all|do not sell|your (?:privacy|ad) choices|legal notice|accessibility statement|imprint)\b|(?:we|if you buy .{0,60}we) may (?:earn|receive) (?:a|an)\b.{0,30}commission)/i },
  { kind: "legal", reason: "says that it is fiction", maxWords: 50, edge: true,
    pattern: /^.{0,200}\b(?:is|are|was|were) (?:entirely |wholly |all |pure |a work of )?(?:fiction|fictional|fictitious|satire|invented|made up)\b/i },
  { kind: "legal", reason: "says that it is fiction", maxWords: 40, edge: true,
    pattern: /^.{0,80}\b(?:an? (?:invented|fictional|fictitious|imaginary|satirical) (?:news ?paper|paper|weekly|daily|station|broadcaster|channel|magazine|publication|website|site|agency|outlet|newsletter|journal|service))\b/i },
  { kind: "subscription", reason: "asks for support", maxWords: 60, edge: true,
    pattern: /^.{0,200}\b(?:please|consider|could you|can you|help us|you can) (?:help |to )?(?:support(?:ing)?|donat(?:e|ing)|subscrib(?:e|ing)|contribut(?:e|ing)|becom(?:e|ing) a) ?(?:our|us|to|today|now|with|the|member|subscriber|friend|supporter|$)/i },
  { kind: "legal", reason: "says what was changed or what the author owns", maxWords: 60, edge: true,
    pattern: /^(?:corrections?|clarifications?|editor['’]?s['’]? notes?|notes? (?:to|for) (?:readers|editors)|disclosures?|full disclosure|disclaimers?|conflicts? of interest|forward[- ]looking statements?|cautionary (?:note|statement))(?:\s?[:(.–—-]|$)/i },
  { kind: "promotion", reason: "says whom to ask", maxWords: 40, edge: true,
    pattern: /^(?:(?:media|press|investor|editorial|newsroom|general|advertising) (?:contacts?|enquiries|inquiries|relations|office|desk)\b|contacts?\s?:|for (?:further|more|additional|media|press) (?:information|details|enquiries|inquiries)\b|(?:tel|phone|telephone|fax|e-?mail|address|switchboard)\s?[.:])/i },
  { kind: "legal", reason: "says whose the data is or how old", maxWords: 30, edge: true,
    pattern: /^(?:(?:market|stock|share|all|exchange|weather|live) )?(?:data|quotes|prices|figures) (?:are |is )?(?:delayed|provided|supplied|powered|courtesy)\b|^(?:printed|published|produced|distributed) (?:and (?:published|distributed) )?by\b|^(?:registered (?:office|charity|company|in)|issn\b|member of the press)/i },
  { kind: "promotion", reason: "asks readers to write", maxWords: 30, edge: true,
    pattern: /^(?:letters? (?:to the editor|page)|classifieds?\b|small ads\b|public notices?\b|comments? and letters|(?:to|for) (?:comments?|corrections?|tips?|advertis\w+),? (?:write|e-?mail|call|contact)|(?:please )?(?:write|e-?mail|send|ring|call|phone|text|contact) (?:to )?(?:us\b|the (?:editors?|newsroom|newsdesk|news desk|desk)|our (?:newsroom|newsdesk|news desk|reporters?|team)|your (?:letters|tips|photos|stories|views)))/i },
  { kind: "credit", reason: "who contributed", maxWords: 50, glued: true,
    pattern: /^[[(]?(?:(?:[Aa]dditional|[Ww]ith additional|[Ww]ith|[Ll]ocal|[Ee]xtra) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Tt]ranslation|[Pp]hotography|[Gg]raphics?)(?: and (?:writing|editing|reporting|additional reporting|photography))? by [A-Z]/ },
  { kind: "credit", reason: "who contributed", maxWords: 12, glued: true,
    pattern: /^[[(]?(?:Edited|Translated|Compiled|Written|Reported|Produced)(?: and (?:edited|translated|reported|produced))? by:? [A-Z]/ },
  { kind: "credit", reason: "who contributed", maxWords: 60,
    pattern: /^(?:the )?.{3,160}\bcontributed (?:reporting|research|to this (?:report|story|article|piece|dispatch))\b.{0,60}$/i },
  { kind: "credit", reason: "who contributed", maxWords: 40,
    pattern: /^[[(]?(?:with|including|based on)?\s?(?:inputs?|reporting|files|material|information|agency inputs|inputs from agencies) (?:from|by)\b|^[[(]with (?:agenc(?:y|ies)|wires|input)|^[[(]?(?:agencies|wire reports?|wire services|staff and agencies|news agencies|agency)[\])]?$|^(?:[A-Z][\w.&'’-]*,? ){1,6}(?:with|and) (?:news |wire )?agencies\.?$/i },
  { kind: "credit", reason: "names its source", maxWords: 14, edge: true,
    pattern: /^(?:sources?|via|credits?|courtesy|photo credits?|image credits?|quelle|fuente|fonte)\s?:\s?\S/i },
  { kind: "credit", reason: "says where it first appeared", maxWords: 60, edge: true,
    pattern: /^(?:this|the) (?:article|story|post|piece|column|essay|commentary|op-ed|interview|report)(?: (?:was|is))? (?:has been )?(?:(?:originally|first|also) )?(?:appeared|published|republished|posted|reprinted|syndicated|produced|written|provided|distributed|created|translated|updated)\b.{0,30}\b(?:on|in|by|at|from|under|with|for)\b/i },
  { kind: "credit", reason: "about the author", maxWords: 40, edge: true,
    pattern: /^[A-Z][\w'’-]+ (?:[A-Z][\w.'’-]+ ){0,2}[A-Z][\w'’-]+ (?:writes (?:on|about|for)|covers|is (?:a|an|the) (?:[\w'’-]+ ){0,4}(?:correspondent|columnist|reporter|editor|writer|journalist))\b/ },
  { kind: "credit", reason: "about the author", maxWords: 60, edge: true,
    pattern: /^(?:(?:you can )?(?:reach|contact|email|e-mail|write to|follow) .{2,50}(?:\bat\b|@)|the (?:author|writer) is\b|about the (?:author|writer)s?\b|have a (?:story|tip)\b|got a (?:story|tip|question)\b|do you have (?:a|any) (?:story|tip|question|information)|send (?:us|your) .{0,30}(?:tips?|stories|feedback|comments)|if you (?:have a story|notice an error|found (?:a|an) (?:error|mistake|typo)|spot)|spotted an error|see an error|report an error|corrections?:? (?:policy|\S+@))/i },
]; // biome-ignore format: a rule reads better in two rows

/**
 * Lines that head a block of links to other articles; what follows them is teasers until the text goes on. Folded to
 * lower case, without end punctuation. Written for this project.
 */
export const teaserHeadings: ReadonlySet<string> = new Set([
  "other news", "in other news", "more news", "related", "related news", "related stories", "related articles", "related article",
  "related story", "related content", "related coverage", "related topics", "related posts", "related links", "related reading", "related videos",
  "read more", "read next", "read also", "also read", "see also", "read more on this", "more on this story", "more on this topic", "more on this", "more stories",
  "more stories from", "more like this", "more from us", "more to read", "more for you", "further reading", "recommended", "recommended for you", "recommended stories",
  "recommended articles", "recommended reading", "most read", "most popular", "most viewed", "most shared", "most recent", "most watched", "popular", "popular stories",
  "popular now", "popular news", "popular posts", "trending", "trending now", "trending stories", "trending news", "trending topics", "trending articles",
  "latest", "latest news", "latest stories", "latest articles", "latest updates", "latest videos", "the latest", "recent posts", "recent news", "recent articles", "recent stories",
  "you may also like", "you may like", "you might also like", "you might like", "you might be interested in", "you may be interested in", "editors' picks", "editor's picks", "editors picks",
  "editor's choice", "editors' choice", "don't miss", "in case you missed it", "must read", "must reads", "top stories", "top news", "top headlines", "headlines", "featured", "featured stories",
  "featured articles", "what to read next", "what others are reading", "what readers are reading", "keep reading", "next article", "previous article", "next story", "up next",
  "around the web", "from around the web", "from the web", "promoted stories", "promoted content", "sponsored stories", "sponsored content", "sponsored", "paid content", "from our partners", "partner content", "more from our partners",
  "more in world", "more in politics", "more in news", "more headlines", "more articles", "more coverage", "more videos", "stories for you", "similar articles", "similar stories", "similar news",
  "on this topic", "also in the news", "explore more", "continue reading", "discover more", "for you", "just in", "breaking news", "hot topics", "hot news", "news of the day", "main news", "other articles", "other stories", "more about",
]); // biome-ignore format: a list
