import { GrowingNumbers } from '../text/growing-numbers.ts'
import { pairNumber } from './candidates-anew.ts'
import { ALIKE } from './edges.ts'
import type { LookAlike } from './edges.ts'
import { edgesIn } from './kept-matter.ts'
import type { ClaimMatter, EdgeColumns, NearColumns } from './kept-matter.ts'
import type { Moved } from './moved.ts'
import { each, surestFirst, TiesInColumns } from './tie-list.ts'
import type { Edge, TieList } from './tie-list.ts'

/** Ties that were kept, by the numbers that statements have now, without those that fall and with those that are added. */
export class TiesBetween {
  readonly #before: ClaimMatter
  readonly #moved: Moved
  /** 1 where a tie that was kept falls. */
  readonly #falls: Uint8Array
  readonly #added = new TiesInColumns()
  readonly #sorts: number[] = []
  readonly #touched = new Set<number>()
  /** Reports that stay, as one number a pair, between which ties by themselves fell or came. */
  readonly #otherReports = new Set<number>()

  constructor(before: ClaimMatter, moved: Moved) {
    this.#before = before
    this.#moved = moved
    this.#falls = new Uint8Array(before.edges.a.length)
    moved.toBefore.forEach((was, number) => was < 0 && this.#touched.add(number))
    // What tied a statement that stays to one that does not falls.
    this.#eachKept((at, a, b) => {
      if (a >= 0 && b >= 0) return
      this.#falls[at] = 1
      for (const number of [a, b]) if (number >= 0) this.#touched.add(number)
    })
  }

  /** The reports of two statements as one number. */
  reportsOf(a: number, b: number): number {
    const { reportOf, staysFrom } = this.#moved
    const [x, y] = [reportOf[a]!, reportOf[b]!]
    return pairNumber(Math.min(x, y), Math.max(x, y), staysFrom.length)
  }

  /** Drops ties between statements that stay. */
  drop(falls: (a: number, b: number, sort: number) => boolean): void {
    this.#eachKept((at, a, b, sort) => {
      if (!falls(a, b, sort)) return
      this.#falls[at] = 1
      this.#tell(a, b, sort)
    })
  }

  add(edge: Edge, sort: number): void {
    this.#added.push(edge)
    this.#sorts.push(sort)
    this.#tell(edge.a, edge.b, sort)
  }

  /** Statements that do not stay, or of which ties fell or came. */
  touched(): ReadonlySet<number> {
    return this.#touched
  }

  /** Pairs of reports that stay between which ties by themselves fell or came. */
  reportsWithOthers(): ReadonlySet<number> {
    return this.#otherReports
  }

  /** Ties by themselves that are added, and those that are kept between some reports. */
  listed(reports: ReadonlySet<number>): TieList<Edge> {
    const found: Edge[] = []
    const kept = edgesIn(this.#before)
    if (reports.size > 0)
      this.#eachKept((at, a, b, sort) => sort <= ALIKE && reports.has(this.reportsOf(a, b)) && found.push({ ...kept.at(at)!, a, b }))
    for (let at = 0; at < this.#added.length; at++) if (this.#sorts[at]! <= ALIKE) found.push(this.#added.at(at)!)
    return { length: found.length, at: (at) => found[at] }
  }

  /** All ties, the surest first, with their reasons. */
  edges(): { readonly edges: EdgeColumns; readonly reasons: readonly string[] } {
    const { edges: was, reasons } = this.#before
    const all = new Gathered([...reasons])
    const added = surestFirst(this.#added)
    const own = this.#added.columns()
    let next = 0
    const addBefore = (isBefore: (at: number) => boolean): void => {
      for (; next < added.length && isBefore(added[next]!); next++) {
        const at = added[next]!
        const reason = 2 * all.numberOf(this.#added.reasons[own.reason[at]! >>> 1]!) + (own.reason[at]! & 1)
        all.push([own.a[at]!, own.b[at]!, own.score[at]!], reason, this.#sorts[at]!)
      }
    }
    this.#eachKept((at, a, b, sort) => {
      if (a < 0 || b < 0) return
      addBefore((to) => isSurer([own.score[to]!, own.a[to]!, own.b[to]!, this.#sorts[to]!], [was.score[at]!, a, b, sort]))
      all.push([a, b, was.score[at]!], was.reason[at]!, sort)
    })
    addBefore(() => true)
    return all.columns()
  }

  /** All pairs that are near, the nearest first. */
  near(added: TiesInColumns, stays: (a: number, b: number) => boolean): NearColumns {
    const { toNow } = this.#moved
    const { a, b, score } = this.#before.near
    const all = new TiesInColumns()
    for (let at = 0; at < a.length; at++) {
      const [one, other] = [toNow[a[at]!]!, toNow[b[at]!]!]
      if (one >= 0 && other >= 0 && stays(one, other)) all.push({ a: one, b: other, score: score[at]!, because: '', firm: false })
    }
    for (const one of each<Edge>(added)) all.push(one)
    const order = surestFirst(all)
    const columns = all.columns()
    return { a: order.map((at) => columns.a[at]!), b: order.map((at) => columns.b[at]!), score: Float64Array.from(order, (at) => columns.score[at]!) }
  }

  /** All pairs that look alike, in order. */
  lookAlikes(added: readonly LookAlike[], stays: (a: number, b: number) => boolean): readonly LookAlike[] {
    const { toNow } = this.#moved
    const kept = this.#before.lookAlikes.flatMap(({ a, b, because }) => {
      const [one, other] = [toNow[a]!, toNow[b]!]
      return one >= 0 && other >= 0 && stays(one, other) ? [{ a: one, b: other, because }] : []
    })
    return [...kept, ...added].sort((x, y) => x.a - y.a || x.b - y.b)
  }

  #tell(a: number, b: number, sort: number): void {
    this.#touched.add(a)
    this.#touched.add(b)
    const { toBefore } = this.#moved
    if (sort <= ALIKE && toBefore[a]! >= 0 && toBefore[b]! >= 0) this.#otherReports.add(this.reportsOf(a, b))
  }

  /** Gives ties that have not fallen by the numbers that statements have now, -1 where one does not stay. */
  #eachKept(take: (at: number, a: number, b: number, sort: number) => void): void {
    const { a, b, sort } = this.#before.edges
    const { toNow } = this.#moved
    for (let at = 0; at < a.length; at++) if (this.#falls[at] === 0) take(at, toNow[a[at]!]!, toNow[b[at]!]!, sort[at]!)
  }
}

type Placed = readonly [score: number, a: number, b: number, sort: number]

/** Whether one tie stands before another, as they would if all were put in order at once. */
function isSurer(one: Placed, other: Placed): boolean {
  if (one[0] !== other[0]) return one[0] > other[0]
  for (const at of [1, 2, 3] as const) if (one[at] !== other[at]) return one[at] < other[at]
  return false
}

/** Ties put one after the other into columns, with the reasons that they have. */
class Gathered {
  readonly #a = whole()
  readonly #b = whole()
  readonly #score = new GrowingNumbers((size) => new Float64Array(size))
  readonly #reason = whole()
  readonly #sort = whole()
  readonly #reasons: string[]
  readonly #numbers: Map<string, number>

  constructor(reasons: string[]) {
    this.#reasons = reasons
    this.#numbers = new Map(reasons.map((reason, number) => [reason, number]))
  }

  numberOf(reason: string): number {
    const known = this.#numbers.get(reason)
    if (known !== undefined) return known
    this.#numbers.set(reason, this.#reasons.length)
    return this.#reasons.push(reason) - 1
  }

  push([a, b, score]: readonly [number, number, number], reason: number, sort: number): void {
    this.#a.push(a)
    this.#b.push(b)
    this.#score.push(score)
    this.#reason.push(reason)
    this.#sort.push(sort)
  }

  columns(): { readonly edges: EdgeColumns; readonly reasons: readonly string[] } {
    const edges = {
      a: this.#a.view(),
      b: this.#b.view(),
      score: this.#score.view(),
      reason: this.#reason.view(),
      sort: Uint8Array.from(this.#sort.view()),
    }
    return { edges, reasons: this.#reasons }
  }
}

const whole = (): GrowingNumbers<Uint32Array> => new GrowingNumbers((size) => new Uint32Array(size))
