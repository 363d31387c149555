/** Parts of the world and of countries as news names them. */
export interface Region {
  readonly name: string;
  readonly variants: readonly string[];
  /** Adjectives and nouns for people, singular. */
  readonly demonyms: readonly string[];
}

// Name, variants, demonyms, parted by "|". Written for this project from general knowledge.
// biome-ignore format: a table reads better in rows
const rows: readonly (readonly [string, string, string])[] = [
  ["Soviet Union", "USSR|U.S.S.R.", "Soviet"], ["Yugoslavia", "", "Yugoslav"], ["Czechoslovakia", "", "Czechoslovak"], ["East Germany", "GDR", "East German"],
  ["Africa", "", "African"], ["Asia", "", "Asian"], ["Europe", "", "European"], ["North America", "", "North American"], ["South America", "", "South American"],
  ["Latin America", "", "Latin American"], ["Central America", "", "Central American"], ["Oceania", "", ""], ["Antarctica", "", "Antarctic"], ["Arctic", "", ""],
  ["Middle East", "Mideast", "Middle Eastern"], ["Near East", "", ""], ["Far East", "", ""], ["West", "", "Western|Westerner"], ["Global South", "", ""],
  ["Eastern Europe", "", "Eastern European"], ["Western Europe", "", "Western European"], ["Central Asia", "", "Central Asian"], ["Southeast Asia", "South-East Asia", "Southeast Asian"],
  ["East Asia", "", "East Asian"], ["South Asia", "", "South Asian"], ["Balkans", "", "Balkan"], ["Caucasus", "", ""], ["Caribbean", "", ""], ["Scandinavia", "", "Scandinavian"],
  ["Sahel", "", ""], ["Maghreb", "", ""], ["Horn of Africa", "", ""], ["Persian Gulf", "Arabian Gulf", ""], ["Korean Peninsula", "Korean peninsula", ""], ["Crimea", "", "Crimean"],
  ["Gaza Strip", "Gaza", "Gazan"], ["West Bank", "", ""], ["Golan Heights", "", ""], ["Kashmir", "", "Kashmiri"], ["Tibet", "", "Tibetan"], ["Xinjiang", "", ""], ["Kurdistan", "", "Kurd"],
  ["Donbas", "Donbass", ""], ["Chechnya", "", "Chechen"], ["Nagorno-Karabakh", "Karabakh", ""], ["Scotland", "", "Scot"], ["Wales", "", "Welsh"], ["England", "", ""],
  ["Northern Ireland", "", "Northern Irish"], ["Catalonia", "", "Catalan"], ["Quebec", "Québec", ""], ["Siberia", "", "Siberian"], ["Silicon Valley", "", ""],
  ["Pacific Ocean", "Pacific", ""], ["Atlantic Ocean", "Atlantic", ""], ["Indian Ocean", "", ""], ["Arctic Ocean", "", ""], ["Mediterranean Sea", "Mediterranean", ""], ["Black Sea", "", ""],
  ["South China Sea", "", ""], ["Red Sea", "", ""], ["Baltic Sea", "", ""], ["North Sea", "", ""], ["Taiwan Strait", "", ""], ["Gulf of Mexico", "", ""], ["Strait of Hormuz", "", ""],
  ["Alabama", "", ""], ["Alaska", "", "Alaskan"], ["Arizona", "", ""], ["Arkansas", "", ""], ["California", "", "Californian"], ["Colorado", "", ""], ["Connecticut", "", ""], ["Delaware", "", ""],
  ["Florida", "", "Floridian"], ["Hawaii", "", "Hawaiian"], ["Idaho", "", ""], ["Illinois", "", ""], ["Indiana", "", ""], ["Iowa", "", "Iowan"], ["Kansas", "", ""], ["Kentucky", "", ""], ["Louisiana", "", ""],
  ["Maine", "", ""], ["Maryland", "", ""], ["Massachusetts", "", ""], ["Michigan", "", ""], ["Minnesota", "", ""], ["Mississippi", "", ""], ["Missouri", "", ""], ["Montana", "", ""], ["Nebraska", "", ""],
  ["Nevada", "", ""], ["New Hampshire", "", ""], ["New Jersey", "", ""], ["New Mexico", "", ""], ["New York", "", "New Yorker"], ["North Carolina", "", ""], ["North Dakota", "", ""], ["Ohio", "", "Ohioan"],
  ["Oklahoma", "", ""], ["Oregon", "", ""], ["Pennsylvania", "", ""], ["Rhode Island", "", ""], ["South Carolina", "", ""], ["South Dakota", "", ""], ["Tennessee", "", ""], ["Texas", "", "Texan"],
  ["Utah", "", ""], ["Vermont", "", ""], ["West Virginia", "", ""], ["Wisconsin", "", ""], ["Wyoming", "", ""],
];

const split = (cell: string): readonly string[] => (cell === "" ? [] : cell.split("|"));

/** States that are no more (never linked to a country of today: Soviet troops of 1968 are not Russia's), continents, seas, disputed lands, the states of the USA (but Georgia, Virginia and Washington, which are more often something else). */
export const regions: readonly Region[] = rows.map(([name, variants, demonyms]) => ({
  name,
  variants: split(variants),
  demonyms: split(demonyms),
}));
