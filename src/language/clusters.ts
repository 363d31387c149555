import { fnv1a } from "../util/hash.ts";

/**
 * Which words occur in like company, from raw text: a word's cluster, and the coarser clusters above it. Bytes: the numbers of
 * slots and of clusters (32 bits each), for each slot the word's hash (32 bits), for each slot the cluster (16 bits, 0 none),
 * for each cluster its coarse and its middle one (16 bits each).
 */
export class Clusters {
  private readonly hashes: Uint32Array;
  private readonly clusters: Uint16Array;
  private readonly above: Uint16Array;

  constructor(bytes: Uint8Array) {
    const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const [slots, count] = new Uint32Array(buffer, byteOffset, 2) as unknown as [number, number];
    this.hashes = new Uint32Array(buffer, byteOffset + 8, slots);
    this.clusters = new Uint16Array(buffer, byteOffset + 8 + slots * 4, slots);
    this.above = new Uint16Array(buffer, byteOffset + 8 + slots * 6, count * 2);
  }

  /** The cluster of a lower-cased word, from 1; 0 where it has none. */
  of(lower: string): number {
    const hash = clusterHash(lower);
    const mask = this.hashes.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      if (this.clusters[slot] === 0) return 0;
      if (this.hashes[slot] === hash) return this.clusters[slot]!;
    }
  }

  /** The cluster itself (level 2), or the middle (1) or coarse (0) one above it. */
  at(cluster: number, level: number): number {
    return level === 2 ? cluster : this.above[(cluster - 1) * 2 + level]!;
  }
}

/** Digits count as one, so that all numbers of a length fall together. */
export function clusterHash(lower: string): number {
  return fnv1a(lower.replace(/\d/g, "0"));
}
