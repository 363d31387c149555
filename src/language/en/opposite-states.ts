/**
 * States that exclude each other: of whoever or whatever is in the first, no paper can tell the second at the same time. Words
 * stand for their class in `synonyms.ts`. Left of the bar that all is well with it, right of the bar that it is not. Written by
 * hand for this project.
 */
export const oppositeStateLines = `
unhurt unharmed uninjured unscathed | injure break broken fracture harm hurt burn kill hospitalize
undamaged unharmed intact unscathed | damage crack break destroy leak collapse
alive survive | die kill
innocent acquit | guilty convict
peaceful peacefully orderly calm | violent violence riot
legal lawful | illegal unlawful
sufficient enough ample | lack shortage short run-out
`.trim();
