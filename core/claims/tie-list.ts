import { GrowingNumbers } from '../text/growing-numbers.ts'

/** A reason to take two statements for one proposition. */
export interface Edge {
  readonly a: number
  readonly b: number
  /** 0 to 1; above 1 for decisions of a person. */
  readonly score: number
  readonly because: string
  /** Edges of copied text and of decisions are not questioned by wording. */
  readonly firm: boolean
}

/** Ties in a row, an array of them or columns that make each anew: there may be millions. */
export interface TieList<T> {
  readonly length: number
  at(index: number): T | undefined
}

/** Ties in columns outside the heap, 20 bytes each; reasons that say the same are held once. */
export class TiesInColumns implements TieList<Edge> {
  readonly #a = new GrowingNumbers((size) => new Uint32Array(size))
  readonly #b = new GrowingNumbers((size) => new Uint32Array(size))
  readonly #score = new GrowingNumbers((size) => new Float64Array(size))
  /** Twice the number of the reason, one more for a firm tie. */
  readonly #reason = new GrowingNumbers((size) => new Uint32Array(size))
  readonly #reasons: string[] = []
  readonly #numbers = new Map<string, number>()

  get length(): number {
    return this.#a.length
  }

  push({ a, b, score, because, firm }: Edge): void {
    this.#a.push(a)
    this.#b.push(b)
    this.#score.push(score)
    this.#reason.push(2 * this.#numberOf(because) + Number(firm))
  }

  at(index: number): Edge | undefined {
    if (index >= this.length) return undefined
    const reason = this.#reason.at(index)
    const because = this.#reasons[reason >>> 1]!
    return { a: this.#a.at(index), b: this.#b.at(index), score: this.#score.at(index), because, firm: (reason & 1) === 1 }
  }

  /** Reasons by number: of a tie that of half its value in the column of reasons. */
  get reasons(): readonly string[] {
    return this.#reasons
  }

  /** The columns; they hold until the next tie is put in. */
  columns(): { readonly a: Uint32Array; readonly b: Uint32Array; readonly score: Float64Array; readonly reason: Uint32Array } {
    return { a: this.#a.view(), b: this.#b.view(), score: this.#score.view(), reason: this.#reason.view() }
  }

  #numberOf(because: string): number {
    const known = this.#numbers.get(because)
    if (known !== undefined) return known
    this.#numbers.set(because, this.#reasons.length)
    return this.#reasons.push(because) - 1
  }
}

/** Ties of the texts and then those of decisions. */
export function both(edges: TieList<Edge>, same: readonly Edge[]): TieList<Edge> {
  return { length: edges.length + same.length, at: (at) => (at < edges.length ? edges.at(at) : same[at - edges.length]) }
}

/** All of a list, each made when its turn comes. */
export function* each<T>(ties: TieList<T>): Generator<T> {
  for (let at = 0; at < ties.length; at++) yield ties.at(at)!
}

/**
 * Places in a list, of the highest score first, then by the smaller number of its two statements as `rank` orders them; what was
 * found first of equal ones.
 */
export function surestFirst(
  ties: TieList<{ readonly a: number; readonly b: number; readonly score: number }>,
  rank: (number: number) => number = (number) => number,
): Uint32Array {
  const [scores, a, b] = [new Float64Array(ties.length), new Uint32Array(ties.length), new Uint32Array(ties.length)]
  for (let at = 0; at < ties.length; at++) {
    const tie = ties.at(at)!
    scores[at] = tie.score
    a[at] = rank(tie.a)
    b[at] = rank(tie.b)
  }
  const order = Uint32Array.from(scores, (_, at) => at)
  return order.sort((x, y) => scores[y]! - scores[x]! || a[x]! - a[y]! || b[x]! - b[y]! || x - y)
}
