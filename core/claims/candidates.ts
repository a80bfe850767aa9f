import { roleOf } from './terms.ts'
import type { Proposition } from './proposition.ts'

/** A pair of propositions by their numbers, the smaller first. */
export type Pair = readonly [a: number, b: number]

/** Most names and most words of a statement that make keys; a clause without a name borrows more of those around it. */
const NAMES = 4
const BORROWED = 8
const WORDS = 8
/** Most names under which an answer to a question is kept. */
const ASKED = 10
/** Largest bucket in which every pair is compared; in a larger one each is compared with so many that follow it in time. */
const BUCKET = 48
const FOLLOWING = 16
/** A key is packed into one number: 30 bits of its hash, and the number of the statement in this many: about eight million. */
const BITS = 23

/**
 * Pairs of statements worth comparing: those that share a name (of the clause, or around it where it has none) and two words,
 * or a name and what they count. Every key holds a name, so a report that shares no name with others changes none of their
 * pairs. Near linear: keys are hashed, sorted and read off; a crowded bucket is walked in order of time.
 */
export function candidatePairs(propositions: readonly Proposition[]): readonly Pair[] {
  if (propositions.length >= 2 ** BITS) throw new RangeError(`Unexpected ${propositions.length} statements, expected fewer than ${2 ** BITS}`)
  const keys = sortedKeys(propositions)
  const codes = new Numbers()
  const day = (number: number): number => propositions[number]!.published ?? 0
  for (let from = 0; from < keys.length;) {
    const hash = Math.floor(keys[from]! / 2 ** BITS)
    let end = from
    const members: number[] = []
    for (; end < keys.length && Math.floor(keys[end]! / 2 ** BITS) === hash; end++) members.push(keys[end]! % 2 ** BITS)
    const crowded = members.length > BUCKET
    if (crowded) members.sort((x, y) => day(x) - day(y) || x - y)
    addPairs(codes, members, crowded ? FOLLOWING : BUCKET, propositions.length)
    from = end
  }
  return pairsOf(codes.sorted(), propositions.length)
}

function addPairs(codes: Numbers, members: readonly number[], reach: number, total: number): void {
  for (let i = 0; i < members.length; i++)
    for (let j = i + 1; j < Math.min(members.length, i + 1 + reach); j++) {
      const [a, b] = [Math.min(members[i]!, members[j]!), Math.max(members[i]!, members[j]!)]
      if (a !== b) codes.push(a * total + b)
    }
}

function pairsOf(codes: Float64Array, total: number): readonly Pair[] {
  const pairs: Pair[] = []
  codes.forEach((code, at) => {
    if (at === 0 || codes[at - 1] !== code) pairs.push([Math.floor(code / total), code % total])
  })
  return pairs
}

/** Hashes of the keys of all statements, each packed with the number of its statement, in ascending order. */
function sortedKeys(propositions: readonly Proposition[]): Float64Array {
  const keys = new Numbers()
  propositions.forEach((proposition, number) => {
    const words = keyWords(proposition)
    for (const question of questionsOf(proposition))
      for (const name of questionNames(proposition)) keys.push(packed(hashOf(question, hashOf(name, SEED)), number))
    for (const name of keyNames(proposition)) {
      const base = hashOf(name, SEED)
      for (let i = 0; i < words.length; i++)
        for (let j = i + 1; j < words.length; j++) keys.push(packed(hashOf(words[j]!, hashOf(words[i]!, base)), number))
    }
  })
  return keys.sorted()
}

/** The questions that a statement answers beside its own: how many in which condition, and who did it. */
function questionsOf({ counted, responsibility }: Proposition): readonly string[] {
  const who = responsibility ? ['#who'] : []
  if (counted === undefined) return who
  const { min, max } = counted.figure
  return [...who, `#${counted.condition}`, ...new Set([min, max].flatMap((bound) => (bound === null ? [] : [`#${bound}`])))]
}

/** Names that stand in the sentence and beside it: an answer often names nothing itself. */
function questionNames({ names, scene, around }: Proposition): readonly string[] {
  return [...new Set([...names, ...scene.names.keys(), ...around])].slice(0, ASKED)
}

function keyNames({ names, around }: Proposition): readonly string[] {
  return names.size > 0 ? [...names].slice(0, NAMES) : [...around].slice(0, BORROWED)
}

/** The words of a statement that tell most, in order of the alphabet. */
function keyWords({ weights }: Proposition): readonly string[] {
  const words = [...weights].filter(([term]) => roleOf(term) !== 'name')
  return words
    .sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    .slice(0, WORDS)
    .map(([term]) => term)
    .sort()
}

const SEED = 0x811c9dc5

/** FNV-1a over UTF-16 units, 32 bits. A collision costs a comparison, never a merge. */
function hashOf(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const packed = (hash: number, number: number): number => (hash >>> 2) * 2 ** BITS + number

/** Numbers in one growing block of memory. */
class Numbers {
  #values = new Float64Array(1024)
  #length = 0

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Float64Array(2 * this.#length)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.#length++] = value
  }

  sorted(): Float64Array {
    return this.#values.slice(0, this.#length).sort()
  }
}
