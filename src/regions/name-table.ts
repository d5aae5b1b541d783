/**
 * Names as paths of words, and a number for each: a tree in flat arrays. Words are kept as 64 bits of hash, not as text:
 * a hundred thousand names take 4 MB so, and 20 MB in a Map.
 */
export class NameTable {
  /** Edges by open addressing: two hashes of parent and word, and the child; 0 where a slot is free. */
  private first = new Int32Array(1024);
  private second = new Int32Array(1024);
  private child = new Int32Array(1024);
  private edges = 0;
  /** By node; the root is node 0. */
  private value = new Uint16Array(1024);
  private isParent = new Uint8Array(1024);

  /** @returns the node below `node` by that word, 0 where there is none. */
  step(node: number, word: string): number {
    return this.child[this.slot(node, word)] ?? 0;
  }

  /** @returns the number of the name that ends here, 0 where none does. */
  valueOf(node: number): number {
    return this.value[node] ?? 0;
  }

  /** @returns whether longer names begin so. */
  hasMore(node: number): boolean {
    return this.isParent[node] === 1;
  }

  /** @returns the node of a name, made where it is new. */
  reach(words: readonly string[]): number {
    let node = 0;
    for (const word of words) {
      let slot = this.slot(node, word);
      if (this.child[slot] === 0) {
        if (this.edges * 2 >= this.child.length) {
          this.grow();
          slot = this.slot(node, word);
        }
        this.edges++;
        this.first[slot] = hash(word, FIRST, node);
        this.second[slot] = hash(word, SECOND, node);
        this.child[slot] = this.edges;
        this.isParent[node] = 1;
      }
      node = this.child[slot] ?? 0;
    }
    return node;
  }

  /** @param value 1 to 65,535 */
  put(node: number, value: number): void {
    this.value[node] = value;
  }

  private slot(node: number, word: string): number {
    const [first, second] = [hash(word, FIRST, node), hash(word, SECOND, node)];
    const mask = this.child.length - 1;
    let slot = first & mask;
    while (this.child[slot] !== 0 && (this.first[slot] !== first || this.second[slot] !== second))
      slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { first, second, child, value, isParent } = this;
    const length = child.length * 2;
    [this.value, this.isParent] = [new Uint16Array(length), new Uint8Array(length)];
    this.value.set(value);
    this.isParent.set(isParent);
    [this.first, this.second, this.child] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
    for (let old = 0; old < child.length; old++) {
      if (child[old] === 0) continue;
      let slot = (first[old] ?? 0) & (length - 1);
      while (this.child[slot] !== 0) slot = (slot + 1) & (length - 1);
      this.first[slot] = first[old] ?? 0;
      this.second[slot] = second[old] ?? 0;
      this.child[slot] = child[old] ?? 0;
    }
  }
}

const FIRST = 0x01000193;
const SECOND = 0x5bd1e995;

/** FNV-1a over UTF-16 units, begun with the parent. */
function hash(word: string, prime: number, parent: number): number {
  let value = Math.imul(parent ^ 0x811c9dc5, prime);
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), prime);
  return value ^ (value >>> 15);
}
