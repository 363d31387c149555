/** Eras that news names as a time, with their usual first and last year. A few are argued about: they are given as reference works open. Written for this project. */
export const eras: Readonly<Record<string, readonly [number, number]>> = {
  "middle ages": [500, 1499],
  renaissance: [1400, 1599],
  "cold war": [1947, 1991],
  "soviet era": [1922, 1991],
  "soviet times": [1922, 1991],
  "victorian era": [1837, 1901],
  "meiji era": [1868, 1912],
  "stalin era": [1924, 1953],
  "mao era": [1949, 1976],
  "great depression": [1929, 1939],
  "interwar period": [1918, 1939],
};
