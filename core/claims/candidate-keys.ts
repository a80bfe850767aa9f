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

/**
 * The keys of statements: each holds a name (of the clause, or around it where it has none) with two words, or with the answer
 * to a question. A key is a hash of 64 bits in two halves; a collision costs a comparison, never a merge.
 */
export interface CandidateKeys {
  /** How many there are. */
  readonly total: number
  /** Publication day of each statement; 0 where unknown. */
  readonly published: Float64Array
  /** Gives all keys, in order of the statements' numbers. */
  each(take: (high: number, low: number, number: number) => void): void
}

/** Reads what the keys of all statements are made of: hashes of names and words, so that the keys can be made more than once. */
export function candidateKeys(propositions: Propositions): CandidateKeys {
  const published = new Float64Array(propositions.length)
  const parts = new GrowingNumbers((size) => new Uint32Array(size))
  let total = 0
  for (let number = 0; number < propositions.length; number++) {
    const proposition = propositions.at(number)!
    const [names, words] = [keyNames(proposition), keyWords(proposition)]
    const questions = questionsOf(proposition)
    const asked = questions.length === 0 ? [] : questionNames(proposition)
    published[number] = proposition.published ?? 0
    for (const { length } of [names, words, questions, asked]) parts.push(length)
    for (const texts of [names, words, questions, asked]) for (const text of texts) parts.push(hashOfText(text))
    total += (names.length * words.length * (words.length - 1)) / 2 + questions.length * asked.length
  }
  const all = parts.view()
  return { total, published, each: (take) => keysFrom(all, propositions.length, take) }
}

function keysFrom(parts: Uint32Array, statements: number, take: (high: number, low: number, number: number) => void): void {
  let at = 0
  for (let number = 0; number < statements; number++) {
    const [names, words, questions, asked] = [at + 4, parts[at]!, parts[at + 1]!, parts[at + 2]!]
    const [firstWord, firstQuestion] = [names + words, names + words + questions]
    const firstAsked = firstQuestion + asked
    const end = firstAsked + parts[at + 3]!
    for (let question = firstQuestion; question < firstAsked; question++)
      for (let name = firstAsked; name < end; name++)
        take(mixed(SEED, parts[name]!, parts[question]!, 0), mixed(~SEED, parts[question]!, 0, parts[name]!), number)
    for (let name = names; name < firstWord; name++)
      for (let i = firstWord; i < firstQuestion; i++)
        for (let j = i + 1; j < firstQuestion; j++)
          take(mixed(SEED, parts[name]!, parts[i]!, parts[j]!), mixed(~SEED, parts[i]!, parts[j]!, parts[name]!), number)
    at = end
  }
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

/** One number of 32 bits from three, whose order counts. */
function mixed(seed: number, a: number, ...[b, c]: readonly [number, number]): number {
  let hash = Math.imul(seed ^ a, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
