/** Mixes a template number and a value into a feature key: 32 bits, never 0 (0 marks an empty slot). After MurmurHash3's finalizer. */
export function feature1(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16) || 1;
}

/** The key of a feature of two values. */
export function feature2(template: number, first: number, second: number): number {
  return feature1(template, pair(first, second));
}

/** The key of a feature of three values. */
export function feature3(template: number, first: number, second: number, third: number): number {
  return feature1(template, pair(pair(first, second), third));
}

/** The key of a feature of four values. */
export function feature4(template: number, a: number, b: number, c: number, d: number): number {
  return feature1(template, pair(pair(pair(a, b), c), d));
}

/** Two values made one, order kept. */
export function pair(first: number, second: number): number {
  const hash = Math.imul(first, 0x2c1b3c6d) + second;
  return Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
}
