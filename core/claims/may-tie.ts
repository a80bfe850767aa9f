import { GrowingNumbers } from '../text/growing-numbers.ts'
import { hashOfText } from '../text/hash-of-text.ts'
import { DAYS_APART } from './event-fit.ts'
import { DAYS_OF_ONE, HELD, NEAR, NEAR_HELD, SHARED } from './likeness.ts'
import { BROADER } from './shared-terms.ts'
import type { Proposition } from './proposition.ts'

/** What can be said of two propositions by their numbers, without making them. */
export class TieColumns {
  readonly #report = new GrowingNumbers((size) => new Uint32Array(size))
  /** Day of publication; not a number where unknown. */
  readonly #published = new GrowingNumbers((size) => new Float64Array(size))
  readonly #marks = new GrowingNumbers((size) => new Uint32Array(size))
  readonly #own = new GrowingNumbers((size) => new Float32Array(size))
  readonly #roots = new GrowingNumbers((size) => new Uint32Array(size))
  /** Hashes of terms in ascending order, the lowest bit set where the term is a predicate, with their weights; and where those of each proposition begin. */
  readonly #terms = new GrowingNumbers((size) => new Uint32Array(size))
  readonly #weights = new GrowingNumbers((size) => new Float32Array(size))
  readonly #first = new GrowingNumbers((size) => new Uint32Array(size))

  constructor() {
    this.#first.push(0)
  }

  /** Adds the next proposition, of the report with this number. */
  add(proposition: Proposition, report: number): void {
    const { published, event, habit, periods, counted, responsibility, befallen, own, roots, weights, predicates } = proposition
    this.#report.push(report)
    this.#published.push(published ?? Number.NaN)
    this.#marks.push(
      Number(event && !habit) * EVENT +
        Number(periods.length > 0) * DATED +
        Number(counted !== undefined) * COUNTS +
        Number(responsibility) * WHO +
        Number(befallen.length > 0) * BEFELL,
    )
    this.#own.push(own * (1 - SLACK))
    this.#roots.push(roots.size)
    const terms = [...weights].map(([term, weight]) => [(hashOfText(term) & ~1) >>> 0, weight, predicates.has(term)] as const)
    for (const [hash, weight, predicate] of terms.sort((x, y) => x[0] - y[0])) {
      this.#terms.push(hash + Number(predicate))
      this.#weights.push(weight * (1 + SLACK))
    }
    this.#first.push(this.#terms.length)
  }

  /**
   * False only where the two are neither alike nor near, look alike nor may be one (see likeness.ts): nearly all pairs of a large
   * case, and most of them for what is told here in numbers. An upper bound of what they share is held against the least that
   * each of these asks for; what counts, tells who did it or whom a deed befell
   * is not told by its words, but by reports close in time.
   */
  mayTie(a: number, b: number): boolean {
    if (this.#report.at(a) === this.#report.at(b)) return true
    const days = Math.abs(this.#published.at(a) - this.#published.at(b))
    const marks = this.#marks.at(a) & this.#marks.at(b)
    const far = days > DAYS_APART
    if (far && (marks & EVENT) !== 0 && (marks & DATED) === 0) return false
    if (!far && (marks & (COUNTS | WHO | BEFELL)) !== 0) return true
    const { weight, predicate } = this.#shared(a, b)
    if (!(days > DAYS_OF_ONE)) return weight >= NEAR
    const held = weight / Math.max(LEAST_OWN, Math.min(this.#own.at(a), this.#own.at(b)))
    return (weight >= SHARED && held >= HELD) || (weight >= NEAR && held >= NEAR_HELD && predicate)
  }

  /** At least the weight that two share, and whether they may share a predicate of the first. */
  #shared(a: number, b: number): { readonly weight: number; readonly predicate: boolean } {
    let [i, j] = [this.#first.at(a), this.#first.at(b)]
    const [endA, endB] = [this.#first.at(a + 1), this.#first.at(b + 1)]
    let weight = BROADER * Math.min(this.#roots.at(a), this.#roots.at(b))
    let predicate = false
    while (i < endA && j < endB) {
      const [mine, theirs] = [this.#terms.at(i) >>> 1, this.#terms.at(j) >>> 1]
      if (mine === theirs) {
        weight += Math.min(this.#weights.at(i), this.#weights.at(j))
        predicate ||= (this.#terms.at(i) & 1) === 1
      }
      if (mine <= theirs) i++
      if (theirs <= mine) j++
    }
    return { weight, predicate }
  }
}

/** Marks of a proposition. */
const [EVENT, DATED, COUNTS, WHO, BEFELL] = [1, 2, 4, 8, 16] as const

/** By what share bounds are loosened, so that rounding tightens none. */
const SLACK = 1e-5
/** Least that a statement is taken to weigh. */
const LEAST_OWN = 0.1
