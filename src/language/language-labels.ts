/** English names of the languages that reading can tell, by ISO 639-1 code. Written for this project. */
const labels: Readonly<Record<string, string>> = {
  am: "Amharic", ar: "Arabic", be: "Belarusian", bg: "Bulgarian", bn: "Bengali", cs: "Czech", da: "Danish", de: "German", el: "Greek",
  en: "English", es: "Spanish", et: "Estonian", fa: "Persian", fi: "Finnish", fr: "French", gu: "Gujarati", he: "Hebrew", hi: "Hindi", hr: "Croatian",
  hu: "Hungarian", hy: "Armenian", id: "Indonesian", it: "Italian", ja: "Japanese", ka: "Georgian", kk: "Kazakh", km: "Khmer", kn: "Kannada",
  ko: "Korean", lo: "Lao", lt: "Lithuanian", lv: "Latvian", mk: "Macedonian", ml: "Malayalam", my: "Burmese", nl: "Dutch", no: "Norwegian",
  pa: "Punjabi", pl: "Polish", pt: "Portuguese", ro: "Romanian", ru: "Russian", si: "Sinhala", sk: "Slovak", sl: "Slovenian", sq: "Albanian",
  sr: "Serbian", sv: "Swedish", ta: "Tamil", te: "Telugu", th: "Thai", tr: "Turkish", uk: "Ukrainian", ur: "Urdu", vi: "Vietnamese", zh: "Chinese",
}; // biome-ignore format: a table

/** The English name of a language, or its code where it has none here. */
export function guessedLanguageName(code: string): string {
  return labels[code] ?? code;
}
