/**
 * Words that tell lines of a page from lines of an article, in groups, lower case. No word decides by itself: how much a group weighs, in
 * lines of which length, is trained. Written for this project.
 */
const groups = {
  /** What readers are asked to do; counts where it opens a line. */
  appeals:
    "add ask become book bring browse buy call check choose click comment contact continue discover donate download email enjoy enter explore find follow get give help join learn like listen log make order play print read receive register save see send share shop show sign start stay submit subscribe support take tap tell text try unlock view visit vote watch win write",
  subscription:
    "account alerts donate donation email e-mail free inbox log-in login member members membership newsletter newsletters paywall premium register registered sign-in sign-up signup subscribe subscriber subscribers subscribing subscription subscriptions trial unlimited unsubscribe",
  social:
    "app apps bluesky channel channels facebook flipboard follow followers instagram like likes linkedin mastodon messenger pinterest podcast podcasts reddit share shares telegram threads tiktok twitter viber whatsapp youtube",
  page: "archive article articles below bookmark button click comment comments edition gallery here homepage image images link links menu more page photo photos picture pictures print read reading related reply scroll search site slideshow stories story tags topics video videos website",
  selling:
    "ad ads advert advertise advertisement advertisements advertising booking classified classifieds delivery discount gift offer offers order price prices promo promotion sale shop shopping sponsor sponsored store tickets voucher win",
  legal:
    "affiliate agree consent cookie cookies copyright disclaimer imprint licence license licensed permission policy privacy prohibited reproduced reproduction reserved rights terms trademark unauthorized",
  newsroom:
    "columnist contributed contributor correction corrections correspondent desk editing edited editor editorial editors email feedback fiction fictional freelance invented issue journalist letters newsdesk newsroom readers reporter reporters reporting staff tip tips translated writer",
  reporting:
    "according accused added admitted agreed announced argued asked claimed confirmed declined denied described explained insisted noted promised replied reported said say says stated suggested thought told vowed warned wrote",
  we: "our ours us we we're we've",
  you: "you your yours you'll you're you've yourself",
  clock:
    "ago am bst edt est gmt hours minute minutes mins pm posted published read time today tomorrow updated utc yesterday",
} as const;

export type CueGroup = keyof typeof groups;

/** The groups in the order of their features. */
export const cueGroups = Object.keys(groups) as CueGroup[];

/** The groups that a word is in, one bit each in the order of `cueGroups`. */
export const cueBits: ReadonlyMap<string, number> = invert();

function invert(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [index, group] of cueGroups.entries())
    for (const word of groups[group].split(" ")) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  return bits;
}
