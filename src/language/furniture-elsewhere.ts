/**
 * Headings of link lists and words of subscription notices in other languages than English, folded to lower case: they
 * stand on English pages of outlets that publish in several languages. Written for this project.
 */
export const foreignTeaserHeadings: ReadonlySet<string> = new Set([
  "recomendaciones", "más información", "archivado en", "noticias relacionadas", "lo más visto", "lo más leído", "lea también", "te puede interesar", "más noticias", "otras noticias",
  "mehr zum thema", "lesen sie auch", "das könnte sie auch interessieren", "meistgelesen", "weitere artikel", "auch interessant", "mehr nachrichten", "verwandte artikel",
  "à lire aussi", "lire aussi", "sur le même sujet", "les plus lus", "articles liés", "plus d'articles", "voir aussi", "leggi anche", "articoli correlati", "potrebbe interessarti", "i più letti",
  "leia também", "notícias relacionadas", "mais lidas", "veja também", "lees ook", "meer nieuws", "meest gelezen", "gerelateerde artikelen",
  "читайте также", "читайте також", "другие новости", "інші новини", "популярное", "популярне", "новости по теме", "zobacz też", "czytaj także", "czytaj też", "powiązane artykuły", "läs också", "läs mer", "les også", "læs også", "lue myös", "ilgili haberler",
]); // biome-ignore format: a list

/** Word beginnings of notices on subscriptions, accounts and consent. */
export const foreignSubscriptionWords =
  /\b(?:suscri(?:pci|b)|newsletter|abonn|abonnement|anmeld|registr|iscriviti|abbonat|assina|inscrev|inschrijv|nieuwsbrief|contraseña|passwort|mot de passe|cuenta|konto|compte|dispositivo|cookies?|подпис|підпис|рассылк|prenumer|subskry|zaloguj|abone)/iu;
