import { GrowingNumbers } from '../text/growing-numbers.ts'
import { hashOfText } from '../text/hash-of-text.ts'
import { roleOf } from './terms.ts'
import type { Proposition } from './proposition.ts'
import type { Propositions } from './proposition-table.ts'

/** Most names and most words of a statement that make keys; a clause without a name borrows more of those around it. */
const NAMES = 4
const BORROWED = 8
const WORDS = 8
/** Most names under which an answer to a question is kept. */
const ASKED = 10

/** What the keys of statements are made of, so that they can be made more than once, and kept. */
export interface KeyColumns {
  /** Of each statement how many names, words, questions and names asked with them there are, and then their hashes. */
  readonly parts: Uint32Array
  /** Publication day of each statement; 0 where unknown. */
  readonly published: Float64Array
}

/** Takes a key as a hash of 64 bits in two halves. */
export type TakeKey = (high: number, low: number) => void

/**
 * The keys of statements: each holds a name (of the clause, or around it where it has none) with two words, or with the answer
 * to a question. A key is a hash of 64 bits in two halves; a collision costs a comparison, never a merge.
 */
export interface CandidateKeys extends KeyColumns {
  /** How many there are. */
  readonly total: number
  /** Gives all keys, in order of the statements' numbers. */
  each(take: (high: number, low: number, number: number) => void): void
}

/** Reads what the keys of all statements are made of: hashes of names and words. */
export function candidateKeys(propositions: Propositions): CandidateKeys {
  const published = new Float64Array(propositions.length)
  const parts = new GrowingNumbers((size) => new Uint32Array(size))
  let total = 0
  for (let number = 0; number < propositions.length; number++) {
    const proposition = propositions.at(number)!
    published[number] = publishedOf(proposition)
    const [names, words, questions, asked, ...hashes] = keyParts(proposition)
    for (const part of [names!, words!, questions!, asked!, ...hashes]) parts.push(part)
    total += (names! * words! * (words! - 1)) / 2 + questions! * asked!
  }
  const columns = { parts: parts.view(), published }
  return { ...columns, total, each: (take) => eachKey(columns, take) }
}

/** The day by which statements of a crowded key are walked. */
export function publishedOf({ published }: Proposition): number {
  return published ?? 0
}

/** What the keys of one statement are made of; see {@link KeyColumns}. */
export function keyParts(proposition: Proposition): readonly number[] {
  const [names, words] = [keyNames(proposition), keyWords(proposition)]
  const questions = questionsOf(proposition)
  const asked = questions.length === 0 ? [] : questionNames(proposition)
  const all = [names, words, questions, asked]
  return [...all.map(({ length }) => length), ...all.flatMap((texts) => texts.map(hashOfText))]
}

/** Where what comes after a statement's parts begins. */
export function endOfParts(parts: Uint32Array, at: number): number {
  return at + 4 + parts[at]! + parts[at + 1]! + parts[at + 2]! + parts[at + 3]!
}

/** Where the parts of each statement begin, and the end of the last. */
export function startsOfParts({ parts, published: { length } }: KeyColumns): Uint32Array {
  const starts = new Uint32Array(length + 1)
  for (let number = 0; number < length; number++) starts[number + 1] = endOfParts(parts, starts[number]!)
  return starts
}

/** Gives all keys, in order of the statements' numbers. */
export function eachKey({ parts, published: { length } }: KeyColumns, take: (high: number, low: number, number: number) => void): void {
  let at = 0
  for (let number = 0; number < length; number++) {
    keysFrom(parts, at, (high, low) => take(high, low, number))
    at = endOfParts(parts, at)
  }
}

/** Gives the keys of the statement whose parts begin at a place. */
export function keysFrom(parts: Uint32Array, at: number, take: TakeKey): void {
  const names = at + 4
  const firstWord = names + parts[at]!
  const firstQuestion = firstWord + parts[at + 1]!
  const firstAsked = firstQuestion + parts[at + 2]!
  const end = firstAsked + parts[at + 3]!
  for (let question = firstQuestion; question < firstAsked; question++)
    for (let name = firstAsked; name < end; name++)
      take(mixed(SEED, parts[name]!, parts[question]!, 0), mixed(~SEED, parts[question]!, 0, parts[name]!))
  for (let name = names; name < firstWord; name++)
    for (let i = firstWord; i < firstQuestion; i++)
      for (let j = i + 1; j < firstQuestion; j++)
        take(mixed(SEED, parts[name]!, parts[i]!, parts[j]!), mixed(~SEED, parts[i]!, parts[j]!, parts[name]!))
}

/** The questions that a statement answers beside its own: how many in which condition, who did it, and whom a deed befell. */
function questionsOf({ counted, responsibility, befallen }: Proposition): readonly string[] {
  const who = [...(responsibility ? ['#who'] : []), ...new Set(befallen.map(({ deed }) => `#once ${deed}`))]
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

/** One number of 32 bits from three, whose order counts. */
function mixed(seed: number, a: number, ...[b, c]: readonly [number, number]): number {
  let hash = Math.imul(seed ^ a, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
