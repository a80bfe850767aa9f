import { comparisonWords } from '../../core/copies/comparison-words.ts'

/** datasketch's defaults: permutations, and the bands and rows that it picks for a threshold of one half. */
const PERMUTATIONS = 128
const BANDS = 25
const ROWS = 5
/** Words of a shingle. */
const SHINGLE = 5

/**
 * Pairs of texts that are near duplicates by MinHash with locality-sensitive hashing (Broder 1997; as in datasketch): the usual
 * way to find copies of whole texts, to compare with. Pairs as "i j" with i < j.
 */
export function minHashPairs(texts: readonly string[]): ReadonlySet<string> {
  const buckets = new Map<string, number[]>()
  const pairs = new Set<string>()
  texts.forEach((text, i) => {
    const signature = signatureOf(text)
    for (let band = 0; band < BANDS; band++) {
      const key = `${band} ${signature.subarray(band * ROWS, (band + 1) * ROWS).join()}`
      const bucket = buckets.get(key)
      for (const other of bucket ?? []) pairs.add(`${other} ${i}`)
      if (bucket) bucket.push(i)
      else buckets.set(key, [i])
    }
  })
  return pairs
}

function signatureOf(text: string): Uint32Array {
  const { hash, count } = comparisonWords(text)
  const least = new Uint32Array(PERMUTATIONS).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= count; at++) {
    let shingle = 0
    for (let i = at; i < at + SHINGLE; i++) shingle = (Math.imul(shingle, 0x01000193) + hash[i]!) | 0
    for (let p = 0; p < PERMUTATIONS; p++) {
      const permuted = mixed(shingle ^ Math.imul(p + 1, 0x9e3779b1))
      if (permuted < least[p]!) least[p] = permuted
    }
  }
  return least
}

/** The finaliser of MurmurHash3 (Appleby). */
function mixed(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
