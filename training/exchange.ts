/** n log n of whole numbers up to here is looked up. */
const tabled = 1 << 16;
const table = Float64Array.from({ length: tabled }, (_, count) =>
  count === 0 ? 0 : count * Math.log(count),
);

/**
 * Word clusters by exchange (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each word in turn goes to the cluster in which a bigram
 * model over clusters finds the text most likely. Word 0 (borders and rare words) has a cluster of its own. No chance is involved.
 */
export class Exchange {
  readonly clusterOf: Int32Array;
  readonly #after: Neighbours;
  readonly #before: Neighbours;
  /** Pairs of clusters, row by row; one row and column more for word 0. */
  readonly #pairs: Int32Array;
  readonly #sizes: Float64Array;
  readonly #width: number;

  constructor(
    readonly words: number,
    readonly counts: Int32Array,
    bigrams: Int32Array,
    readonly clusters: number,
  ) {
    this.#width = clusters + 1;
    this.clusterOf = Int32Array.from({ length: words }, (_, word) =>
      word === 0 ? clusters : (word - 1) % clusters,
    );
    this.#after = neighboursOf(words, bigrams, 0);
    this.#before = neighboursOf(words, bigrams, 1);
    this.#pairs = new Int32Array(this.#width * this.#width);
    this.#sizes = new Float64Array(this.#width);
    for (let at = 0; at < bigrams.length; at += 3) {
      const [first, second] = [this.clusterOf[bigrams[at]!]!, this.clusterOf[bigrams[at + 1]!]!];
      this.#pairs[first * this.#width + second]! += bigrams[at + 2]!;
    }
    for (let word = 0; word < words; word++) this.#sizes[this.clusterOf[word]!]! += counts[word]!;
  }

  /** Gives each word the best cluster once, and returns how many went elsewhere. */
  round(): number {
    let moved = 0;
    const after = new Summary(this.#width);
    const before = new Summary(this.#width);
    for (let word = 1; word < this.words; word++) {
      const own = this.clusterOf[word]!;
      const itself = this.#summarize(word, this.#after, after);
      this.#summarize(word, this.#before, before);
      this.#shift(word, own, after, before, itself, -1);
      const best = this.#bestCluster(word, after, before, itself);
      this.#shift(word, best, after, before, itself, 1);
      this.clusterOf[word] = best;
      if (best !== own) moved++;
    }
    return moved;
  }

  /** Counts of pairs of clusters, without word 0. */
  pairCounts(): Float64Array {
    return Float64Array.from({ length: this.clusters * this.clusters }, (_, at) => {
      const row = Math.floor(at / this.clusters);
      return this.#pairs[row * this.#width + (at % this.clusters)]!;
    });
  }

  /** Sums a word's neighbours by cluster and returns how often it is its own neighbour. */
  #summarize(word: number, neighbours: Neighbours, summary: Summary): number {
    summary.clear();
    let itself = 0;
    for (let at = neighbours.from[word]!; at < neighbours.from[word + 1]!; at++) {
      const other = neighbours.words[at]!;
      if (other === word) itself += neighbours.counts[at]!;
      else summary.add(this.clusterOf[other]!, neighbours.counts[at]!);
    }
    return itself;
  }

  #shift(word: number, cluster: number, after: Summary, before: Summary, itself: number, sign: number): void {
    const width = this.#width;
    for (let at = 0; at < after.size; at++)
      this.#pairs[cluster * width + after.clusters[at]!]! += sign * after.sums[after.clusters[at]!]!;
    for (let at = 0; at < before.size; at++)
      this.#pairs[before.clusters[at]! * width + cluster]! += sign * before.sums[before.clusters[at]!]!;
    this.#pairs[cluster * width + cluster]! += sign * itself;
    this.#sizes[cluster]! += sign * this.counts[word]!;
  }

  #bestCluster(word: number, after: Summary, before: Summary, itself: number): number {
    let best = -1;
    let bestGain = 0;
    for (let cluster = 0; cluster < this.clusters; cluster++) {
      const gain = this.#gain(word, cluster, after, before, itself);
      if (best < 0 || gain > bestGain) {
        best = cluster;
        bestGain = gain;
      }
    }
    return best;
  }

  #gain(word: number, cluster: number, after: Summary, before: Summary, itself: number): number {
    const width = this.#width;
    const pairs = this.#pairs;
    let gain = 0;
    for (let at = 0; at < after.size; at++) {
      const other = after.clusters[at]!;
      if (other === cluster) continue;
      const count = pairs[cluster * width + other]!;
      gain += nLogN(count + after.sums[other]!) - nLogN(count);
    }
    for (let at = 0; at < before.size; at++) {
      const other = before.clusters[at]!;
      if (other === cluster) continue;
      const count = pairs[other * width + cluster]!;
      gain += nLogN(count + before.sums[other]!) - nLogN(count);
    }
    const own = pairs[cluster * width + cluster]!;
    gain += nLogN(own + after.sums[cluster]! + before.sums[cluster]! + itself) - nLogN(own);
    const size = this.#sizes[cluster]!;
    return gain - 2 * (nLogN(size + this.counts[word]!) - nLogN(size));
  }
}

/** Each word's neighbours on one side, in flat lists. */
interface Neighbours {
  readonly from: Int32Array;
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

function neighboursOf(words: number, bigrams: Int32Array, side: 0 | 1): Neighbours {
  const from = new Int32Array(words + 1);
  for (let at = 0; at < bigrams.length; at += 3) from[bigrams[at + side]! + 1]!++;
  for (let word = 0; word < words; word++) from[word + 1]! += from[word]!;
  const next = from.slice();
  const others = new Int32Array(bigrams.length / 3);
  const counts = new Int32Array(bigrams.length / 3);
  for (let at = 0; at < bigrams.length; at += 3) {
    const place = next[bigrams[at + side]!]!++;
    others[place] = bigrams[at + 1 - side]!;
    counts[place] = bigrams[at + 2]!;
  }
  return { from, words: others, counts };
}

/** Sums by cluster, and the list of those that are not 0. */
class Summary {
  readonly sums: Int32Array;
  readonly clusters: Int32Array;
  size = 0;

  constructor(width: number) {
    this.sums = new Int32Array(width);
    this.clusters = new Int32Array(width);
  }

  clear(): void {
    for (let at = 0; at < this.size; at++) this.sums[this.clusters[at]!] = 0;
    this.size = 0;
  }

  add(cluster: number, count: number): void {
    if (this.sums[cluster] === 0) this.clusters[this.size++] = cluster;
    this.sums[cluster]! += count;
  }
}

/** `count * log(count)`, 0 for 0. */
export function nLogN(count: number): number {
  return count < tabled ? table[count]! : count * Math.log(count);
}
