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

const denials = new Set(["has", "have", "no", "not", "with", "without", "is", "hide", "show"]);

/** The groups that the words of class, id and role belong to, as bits. Only the first few hundred characters are looked at. */
export function classBits(names: string): number {
  let bits = 0;
  let isDenied = false;
  for (const word of names.slice(0, 400).match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []) {
    const lower = word.toLowerCase();
    if (!isDenied) bits |= bitsOfWord.get(lower) ?? 0;
    // "has-sidebar", "no-comments" speak of something else than the element.
    isDenied = denials.has(lower);
  }
  if (compound.test(names)) bits |= articleBodyBit | articleBit | bodyBit;
  return bits;
}

/** Class names that hide an element from sight and keep it for screen readers. */
export const hiddenNames =
  /(?:^|[\s"'_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|u-hidden(?:visually)?|offscreen|is-hidden|a11y-hidden)(?:$|[\s"'_-])/i;
