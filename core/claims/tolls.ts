import { languages } from '../languages/index.ts'
import type { Statement } from '../model/statements.ts'
import type { Words } from '../model/words.ts'
import type { Counted } from './counted.ts'
import { tokenAt } from './positions.ts'
import { tagOf } from './sentence.ts'
import { term } from './terms.ts'

/** The concept of a count that is spoken of without its number, and what it counts. */
export const TOLL = 'toll'
const TOLL_OF = 'killed'
const tolls = new Set(languages.flatMap(({ concepts }) => concepts.groups[TOLL] ?? []))
const negations = new Set(languages.flatMap(({ concepts }) => concepts.negations))
const people = new Set(languages.flatMap(({ concepts }) => concepts.people))

/** Remembers the counts of a report in text order, for sentences that speak of "the toll" and give no number. */
export class Tolls {
  readonly #last = new Map<string, Counted>()

  /** The count of a statement: its own, else the last number of dead where its acts speak of the toll, and of no other sort of people. */
  of(counted: Counted | undefined, acts: readonly string[]): Counted | undefined {
    if (counted !== undefined) this.#last.set(counted.condition, counted)
    if (counted !== undefined || !acts.includes(TOLL) || acts.includes(RISE)) return counted
    const last = this.#last.get(TOLL_OF)
    const sorts = acts.filter((concept) => people.has(concept))
    return last?.whom === undefined || sorts.length === 0 || sorts.includes(last.whom) ? last : undefined
  }
}

/** Most tokens before "toll" that say which one ("the worst death toll"). */
const REACH = 3

/** Whether it says that there is no toll, or where the highest of several is: "gave no toll", "the worst toll was in Norr". */
export function tellsNoToll({ extent: [start, end] }: Pick<Statement, 'extent'>, words: Words): boolean {
  const first = tokenAt(words, start)
  for (let token = first; token < words.starts.length && words.starts[token]! < end; token++) {
    if (!tolls.has(words.lemmas[token]!)) continue
    const isShared = words.lemmas[token + 1] === 'be' && tagOf(words, token + 2) === 'IN'
    for (let at = Math.max(first, token - REACH); at < token; at++)
      if (negations.has(words.lemmas[at]!) || (isShared && tagOf(words, at) === 'JJS')) return true
  }
  return false
}

/** The concept of what gives a toll another number: "the toll may rise" does not say over what was counted. */
const RISE = 'increase'

/** Whether terms say that a toll has risen, from whatever it was before. */
export const tellsOfRise = ({ weights }: { readonly weights: ReadonlyMap<string, number> }): boolean =>
  weights.has(term('act', TOLL)) && weights.has(term('act', RISE))
