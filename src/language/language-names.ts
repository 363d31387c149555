/** Languages by the names they call themselves and by their English names, folded to lower case, as language menus print them. Written for this project. */
export const languageNames: ReadonlySet<string> = new Set(
  [
    "english deutsch german français french español spanish castellano italiano italian português portuguese nederlands dutch",
    "polski polish русский russian українська ukrainian беларуская čeština czech slovenčina slovenščina hrvatski srpski српски",
    "bosanski македонски български bulgarian română romanian magyar hungarian ελληνικά greek türkçe turkish svenska swedish",
    "dansk danish norsk suomi finnish eesti latviešu lietuvių shqip íslenska gaeilge cymraeg català euskara galego",
    "العربية عربي arabic فارسی persian اردو urdu עברית hebrew हिन्दी हिंदी hindi বাংলা bengali தமிழ் తెలుగు मराठी ગુજરાતી ਪੰਜਾਬੀ",
    "中文 简体中文 繁體中文 chinese 日本語 japanese 한국어 korean tiếng_việt vietnamese ไทย thai bahasa_indonesia indonesia melayu",
    "қазақ қазақша кыргызча o'zbek тоҷикӣ azərbaycan azərbaycanca հայերեն ქართული монгол kiswahili swahili hausa yorùbá igbo",
    "soomaali አማርኛ tagalog filipino esperanto latina kurdî پښتو",
  ]
    .join(" ")
    .split(" ")
    .map((it) => it.replaceAll("_", " ")),
);
