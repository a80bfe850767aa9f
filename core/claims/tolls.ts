import { languages } from '../languages/index.ts'
import type { Counted } from './counted.ts'

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

/** The concept of a count that is spoken of without its number, and what it counts. */
const TOLL = 'toll'
const TOLL_OF = 'killed'
/** The concept of what gives a toll another number: "the toll may rise" does not say over what was counted. */
const RISE = 'increase'
