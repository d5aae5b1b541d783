import type { Document } from '../../text/tokenize.ts';

/** Words in a row that make one shingle: re-spun texts keep short runs, not long ones. */
const SHINGLE_WORDS = 3;
/** The smallest hashes kept of a text: its sketch. */
const SKETCH_SIZE = 48;
/** Texts with fewer shingles say too little to be recognised as copies: about 25 words. */
const LEAST_SHINGLES = 24;

/**
 * The `SKETCH_SIZE` smallest shingle hashes, ascending: two texts share as large a part of them as of all their shingles
 * (bottom-k sketch, A. Broder, "On the resemblance and containment of documents", 1997). Empty where the text is too short.
 */
export type Sketch = readonly number[];

/** Headlines are left out: copies are given new ones. */
export function sketchOf(document: Document): Sketch {
  const hashes = new Set<number>();
  for (const sentence of document.sentences) {
    if (sentence.field === 'title') continue;
    const words = sentence.tokens.map((token) => hashOf(token.stem));
    for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
      let shingle = 0;
      for (let next = at; next < at + SHINGLE_WORDS; next++)
        shingle = mixed(Math.imul(shingle, 31) ^ (words[next] ?? 0));
      hashes.add(shingle >>> 0);
    }
  }
  if (hashes.size < LEAST_SHINGLES) return [];
  return [...Uint32Array.from(hashes).sort().subarray(0, SKETCH_SIZE)];
}

/** A feed's teaser: its sketch holds all its shingles. */
export const isTeaser = (sketch: Sketch): boolean => sketch.length < SKETCH_SIZE;

/** @returns the estimated share of shingles two texts have in common, 0 to 1. */
export function resemblance(a: Sketch, b: Sketch): number {
  if (a.length === 0 || b.length === 0) return 0;
  const size = Math.min(a.length, b.length, SKETCH_SIZE);
  const inA = new Set(a);
  const inB = new Set(b);
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, size);
  return union.filter((hash) => inA.has(hash) && inB.has(hash)).length / size;
}

/** @returns 53 bits: no two of a million texts share it. */
export function wideHashOf(text: string): number {
  return (mixed(hashOf(text, SECOND_SEED)) >>> 11) * 2 ** 32 + (mixed(hashOf(text)) >>> 0);
}

const SECOND_SEED = 0x9747b28c;

/** FNV-1a, 32 bit. */
function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Near numbers fall far apart (the finish of MurmurHash3, https://github.com/aappleby/smhasher). */
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
