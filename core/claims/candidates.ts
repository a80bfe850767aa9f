import { roleOf } from './terms.ts'
import type { Proposition } from './proposition.ts'

/** A pair of propositions by their numbers, the smaller first. */
export type Pair = readonly [a: number, b: number]

/** Most names and most words of a statement that make keys; a clause without a name borrows more of those around it. */
const NAMES = 5
const BORROWED = 12
const WORDS = 8
/** Largest bucket in which every pair is compared; a larger one is split by a further word. */
const BUCKET = 48
/** Most words that a key is refined by. */
const DEPTH = 3

/**
 * Pairs of statements worth comparing: those that share a name (of the clause, or around it where it has none) and a word.
 * Every key holds a name, so a report that shares no actor with others changes none of their pairs. Buckets stay small by
 * further shared words, never by sampling.
 */
export function candidatePairs(propositions: readonly Proposition[]): readonly Pair[] {
  const words = propositions.map(keyWords)
  const buckets = new Map<string, number[]>()
  propositions.forEach((proposition, number) => {
    for (const name of keyNames(proposition)) for (const word of words[number]!) push(buckets, `${name} ${word}`, number)
  })
  const pairs = new Set<number>()
  for (const members of buckets.values()) pairsOf({ words, pairs }, members, 1)
  return [...pairs].sort((x, y) => x - y).map((code) => [Math.floor(code / propositions.length), code % propositions.length])
}

interface Pairing {
  /** Key words of each proposition. */
  readonly words: readonly (readonly string[])[]
  readonly pairs: Set<number>
}

function pairsOf(pairing: Pairing, members: readonly number[], depth: number): void {
  if (members.length > BUCKET && depth < DEPTH) {
    const finer = new Map<string, number[]>()
    for (const member of members) for (const word of pairing.words[member]!) push(finer, word, member)
    for (const [, some] of finer) if (some.length < members.length || depth + 1 >= DEPTH) pairsOf(pairing, some, depth + 1)
    return
  }
  for (let i = 0; i < members.length; i++)
    for (let j = i + 1; j < members.length; j++) {
      const [a, b] = [Math.min(members[i]!, members[j]!), Math.max(members[i]!, members[j]!)]
      if (a !== b) pairing.pairs.add(a * pairing.words.length + b)
    }
}

function keyNames({ names, around }: Proposition): readonly string[] {
  return names.size > 0 ? [...names].slice(0, NAMES) : [...around].slice(0, BORROWED)
}

function keyWords({ weights, counted }: Proposition): readonly string[] {
  const words = [...weights].filter(([term]) => roleOf(term) !== 'name' && roleOf(term) !== 'quality')
  const first = words.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, WORDS)
  return [...first.map(([term]) => term), ...(counted ? [`#${counted.condition}`] : [])]
}

function push(buckets: Map<string, number[]>, key: string, number: number): void {
  const found = buckets.get(key)
  if (found === undefined) buckets.set(key, [number])
  else if (found.at(-1) !== number) found.push(number)
}
