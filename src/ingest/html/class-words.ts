import { WordTable } from "../../text/index.ts";

/**
 * What words in class names, ids and roles say of an element, by group. A class name is cut at case changes and at everything that is no
 * letter; a word counts where it stands alone. Written for this project from the naming habits of publishing systems.
 */
const groups: readonly (readonly [string, string])[] = [
  ["article", "article story post entry news blogpost newsarticle single articulo noticia artikel beitrag"],
  [
    "body",
    "body content contents text prose paragraph paragraphs copy richtext rich wysiwyg rte texto cuerpo inhalt fliesstext",
  ],
  ["main", "main primary center"],
  [
    "navigation",
    "nav navigation navbar menu menus breadcrumb breadcrumbs pagination pager toolbar topbar masthead skip dropdown tabs megamenu navigacion sitemap subnav",
  ],
  ["footer", "footer foot bottom colophon fuss"],
  ["header", "header head top"],
  ["sidebar", "sidebar aside rail side widget widgets secondary complementary sticky"],
  [
    "related",
    "related recommended recommendation recommendations recommend more trending popular mostread latest recirc outbrain taboola suggested suggestions similar readmore alsoread inline interstitial relacionadas verwandt readnext next previous prev upnext",
  ],
  [
    "teaser",
    "teaser teasers promo promos card cards tile tiles feed listing list grid river stream archive archives headlines",
  ],
  [
    "share",
    "share sharing shares social socials follow sns addthis sharethis addtoany sharedaddy like likes reactions",
  ],
  [
    "comments",
    "comment comments disqus respond reply replies discussion commentlist kommentar kommentare commenting vuukle hyvor coral",
  ],
  [
    "ads",
    "ad ads adv advert advertisement advertising advertorial sponsor sponsored sponsors banner banners dfp commercial promotion promoted affiliate gpt werbung anzeige adslot adsense",
  ],
  [
    "newsletter",
    "newsletter newsletters subscribe subscription subscriptions signup paywall register registration login mailing piano regwall optin donate donation membership inscription signin cta marketing",
  ],
  [
    "caption",
    "caption captions credit credits figcaption figure image photo media legend bildunterschrift picture thumbnail wp",
  ],
  [
    "byline",
    "byline bylines author authors contributor contributors writer bio autor auteur reporter profile",
  ],
  ["date", "date dates time timestamp published updated pubdate datetime dateline datum fecha posted"],
  ["meta", "meta info details metadata kicker eyebrow overline label labels section rubric"],
  ["tags", "tag tags topic topics category categories keyword keywords taxonomy terms"],
  [
    "consent",
    "cookie cookies consent gdpr modal popup overlay lightbox dialog onetrust notice notification alert toast",
  ],
  ["legal", "disclaimer copyright legal disclosure license imprint"],
  ["headline", "headline title heading hed titles"],
  [
    "dek",
    "dek deck standfirst subtitle subhead subheadline summary description lede lead excerpt intro introduction abstract teasertext subheading vorspann bajada entradilla chapo",
  ],
  [
    "gallery",
    "gallery slideshow carousel slider swiper slides slide lightgallery flickity slick video player podcast audio",
  ],
  ["contents", "toc outline anchor jump"],
  [
    "box",
    "box sidebox infobox factbox panel callout pullquote pull aside embed embedded tweet twitter instagram callouts review product products specs rating ratings deal deals price shop store buy recipe",
  ],
];

/** The names of the groups, in the order of their bits. */
export const classGroups: readonly string[] = groups.map(([name]) => name);

const bitsOfWord = new Map<string, number>();
for (const [index, [, words]] of groups.entries()) {
  for (const word of words.split(" ")) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | (1 << index));
}

/** Both halves stand in one name: `articleBody`, `story-text`, `entry-content`. */
export const articleBodyBit = 1 << groups.length;
const articleBit = 1;
const bodyBit = 2;
/** Words at the end of a compound that is written without a break: `articlebody`, `maincontent`. */
const compound = /(?:article|story|post|entry|news)[-_]?(?:body|content|text)|maincontent|articlebody/i;

/** "has-sidebar", "no-comments" speak of something else than the element. */
const denials = "has have no not with without is hide show".split(" ");
const denial = -1;
/** The groups of a word as bits, or that it denies the word behind it; no denial is a word of a group. */
const meanings = new WordTable<number>([...bitsOfWord, ...denials.map((word) => [word, denial] as const)]);

/** What the value of a class, id or role attribute says. */
export interface ClassGroups {
  /** The groups that its words belong to. */
  readonly bits: number;
  /** Whether it hides the element from sight, as what is kept for screen readers is. */
  readonly isHidden: boolean;
}

export const noGroups: ClassGroups = { bits: 0, isHidden: false };

/** The groups of attribute values: they repeat all over a page, so each is looked at once. */
export class ClassNames {
  readonly #known = new Map<string, ClassGroups>();

  of(names: string): ClassGroups {
    const before = this.#known.get(names);
    if (before) return before;
    const groups = { bits: classBits(names), isHidden: isHidingName(names) };
    if (this.#known.size < mostKnown) this.#known.set(names, groups);
    return groups;
  }
}

const mostKnown = 5000;

/** The groups of the words of a value; only its first few hundred characters are looked at. */
function classBits(names: string): number {
  let bits = 0;
  let isDenied = false;
  const length = Math.min(names.length, mostLooked);
  for (let start = 0; start < length; ) {
    const end = endOfClassWord(names, start, length);
    if (end > start) {
      const meaning = meanings.at(names, start, end) ?? 0;
      if (!isDenied && meaning !== denial) bits |= meaning;
      isDenied = meaning === denial;
    }
    start = Math.max(end, start + 1);
  }
  const mayBeCompound = names.includes("ody") || names.includes("ontent") || names.includes("ext");
  if (mayBeCompound && compound.test(names)) bits |= articleBodyBit | articleBit | bodyBit;
  return bits;
}

const mostLooked = 400;

/** Where the word ends that begins here: "Article" and "Body" of "ArticleBody", "XML" and "Feed" of "XMLFeed". */
function endOfClassWord(names: string, start: number, length: number): number {
  let at = start;
  while (at < length && isCapital(names.charCodeAt(at))) at++;
  const capitals = at - start;
  if (capitals > 1) return at < length && isSmall(names.charCodeAt(at)) ? at - 1 : at;
  while (at < length && isSmall(names.charCodeAt(at))) at++;
  return at;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isHidingName(names: string): boolean {
  const mayHide =
    names.includes("only") ||
    names.includes("idden") ||
    names.includes("eader") ||
    names.includes("ffscreen");
  return mayHide && hiddenNames.test(names);
}

/** Class names that hide an element from sight and keep it for screen readers. */
const hiddenNames =
  /(?:^|[\s"'_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|u-hidden(?:visually)?|offscreen|is-hidden|a11y-hidden)(?:$|[\s"'_-])/i;
