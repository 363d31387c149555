/** Names of newspaper sections and desks, lower case, as they stand alone or glued to a byline. Written for this project. */
export const sectionNames: ReadonlySet<string> = new Set([
  "africa", "americas", "analysis", "asia", "asia pacific", "australia", "books", "breaking", "breaking news", "business", "canada",
  "china", "city", "climate", "crime", "culture", "economics", "economy", "education", "elections", "energy", "entertainment",
  "environment", "europe", "explainer", "fashion", "features", "finance", "food", "football", "germany", "health", "home", "india",
  "international", "interview", "investigations", "israel", "latest", "latest news", "life", "lifestyle", "live", "local",
  "magazine", "markets", "media", "metro", "middle east", "military", "money", "movies", "music", "nation", "national", "news",
  "opinion", "opinions", "perspectives", "photos", "podcasts", "politics", "real estate", "region", "regions", "religion",
  "russia", "science", "society", "sport", "sports", "style", "tech", "technology", "top news", "top stories", "travel", "tv",
  "uk", "ukraine", "uk news", "us", "us news", "us politics", "usa", "video", "videos", "war", "war in ukraine", "weather", "world",
  "world news",
]); // biome-ignore format: a table reads better in rows
