import type { Finding } from '../model/reader.ts'

/** Tells the first problems of a list one by one and counts the rest, so that a wrong file does not flood the case. */
export class ToldProblems {
  readonly #most: number
  #count = 0

  constructor(most: number) {
    this.#most = most
  }

  /** The problem, or undefined where enough were told. */
  *tell(part: string, message: string): Iterable<Finding> {
    this.#count++
    if (this.#count <= this.#most) yield { kind: 'problem', part, code: 'bad-record', message }
  }

  /** At the end: how many were not told. */
  *rest(): Iterable<Finding> {
    const more = this.#count - this.#most
    if (more > 0)
      yield {
        kind: 'problem',
        code: 'bad-record',
        message: `${more} further ${more === 1 ? 'record' : 'records'} of this file could not be read for the same kinds of reasons`,
      }
  }
}
