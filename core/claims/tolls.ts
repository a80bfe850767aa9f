import type { Counted } from './counted.ts'

/** Remembers the counts of a report in text order, for sentences that speak of "the toll" and give no number. */
export class Tolls {
  readonly #last = new Map<string, Counted>()

  /** The count of a statement: its own, else the last number of dead where its acts speak of the toll. */
  of(counted: Counted | undefined, acts: readonly string[]): Counted | undefined {
    if (counted !== undefined) this.#last.set(counted.condition, counted)
    return counted ?? (acts.includes(TOLL) && !acts.includes(RISE) ? this.#last.get(TOLL_OF) : undefined)
  }
}

/** The concept of a count that is spoken of without its number, and what it counts. */
const TOLL = 'toll'
const TOLL_OF = 'killed'
/** The concept of what gives a toll another number: "the toll may rise" does not say over what was counted. */
const RISE = 'increase'
