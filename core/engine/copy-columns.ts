import type { CaseView } from '../model/case-view.ts'
import { COPY_KINDS } from '../model/copies.ts'
import type { Copy, Direction } from '../model/copies.ts'
import type { CopyId, ReportId } from '../model/ids.ts'
import type { Extent, SpanRow } from '../model/span.ts'
import { GrowingNumbers } from '../text/growing-numbers.ts'

/** The copies of a case by report; what is rarely asked of one is read when it is asked for. */
export interface CopyColumns {
  /** See {@link CaseView.copiesOf}. */
  of(report: ReportId): readonly Copy[]
  /** See {@link CaseView.copiesAmong}. */
  among(reports: ReadonlySet<ReportId>): readonly Copy[]
}

/** Numbers of one copy in the table: its reports, where it stands in both, shared words, kind with direction, and where its runs begin. */
const WIDTH = 9
const column = (size = 1024): GrowingNumbers<Uint32Array> => new GrowingNumbers((length) => new Uint32Array(length), size)

/** Puts all copies into columns, about 100 bytes each: there may be millions, and row after row asks for those of some reports. */
export function copyColumns(view: Pick<CaseView, 'reportIds' | 'copies' | 'copy'>): CopyColumns {
  const table = new Table(view)
  return {
    of: (report) => Array.from(table.rowsOf(report), (row) => new CopyAtHand(table, row)),
    among: (reports) => Array.from(table.among(reports), (row) => new CopyAtHand(table, row)),
  }
}

class Table {
  readonly whole: (id: CopyId) => Copy
  readonly #reports: readonly ReportId[]
  readonly #numbers: ReadonlyMap<ReportId, number>
  readonly #ids = new Names()
  readonly #fields = column()
  readonly #runs = column()
  /** Rows by report, one report after the other, and where each begins. */
  readonly #rows: Uint32Array
  readonly #first: Uint32Array

  constructor(view: Pick<CaseView, 'reportIds' | 'copies' | 'copy'>) {
    this.whole = (id) => view.copy(id)
    this.#reports = view.reportIds()
    this.#numbers = new Map(this.#reports.map((id, number) => [id, number]))
    for (const copy of view.copies()) this.#put(copy)
    this.#runs.push(0)
    const total = this.#ids.length
    this.#first = new Uint32Array(this.#reports.length + 1)
    for (let row = 0; row < total; row++) for (const side of [0, 1]) this.#first[this.#field(row, side) + 1]!++
    for (let at = 1; at < this.#first.length; at++) this.#first[at]! += this.#first[at - 1]!
    const filled = this.#first.slice()
    this.#rows = new Uint32Array(2 * total)
    for (let row = 0; row < total; row++) for (const side of [0, 1]) this.#rows[filled[this.#field(row, side)]!++] = row
  }

  /** The rows of a report's copies, in order of their ids. */
  rowsOf(report: ReportId): Uint32Array {
    const number = this.#numbers.get(report)
    return number === undefined ? this.#rows.subarray(0, 0) : this.#rows.subarray(this.#first[number], this.#first[number + 1])
  }

  /** The rows of copies between some reports. */
  among(reports: ReadonlySet<ReportId>): readonly number[] {
    const numbers = new Set(Array.from(reports, (report) => this.#numbers.get(report) ?? -1))
    const found: number[] = []
    for (const report of reports) {
      const number = this.#numbers.get(report)
      for (const row of this.rowsOf(report)) if (this.#field(row, 0) === number && numbers.has(this.#field(row, 1))) found.push(row)
    }
    return found
  }

  id = (row: number): CopyId => this.#ids.at(row) as CopyId
  reportA = (row: number): ReportId => this.#reports[this.#field(row, 0)]!
  reportB = (row: number): ReportId => this.#reports[this.#field(row, 1)]!
  a = (row: number): SpanRow => ({ report: this.reportA(row), start: this.#field(row, 2), end: this.#field(row, 3) })
  b = (row: number): SpanRow => ({ report: this.reportB(row), start: this.#field(row, 4), end: this.#field(row, 5) })
  sharedWords = (row: number): number => this.#field(row, 6)
  kind = (row: number): Copy['kind'] => COPY_KINDS[this.#field(row, 7) & KIND]!

  /** Its reasons are sentences, which are rarely asked for. */
  direction(row: number): Direction {
    const marks = this.#field(row, 7)
    const because = (): Direction['because'] => this.whole(this.id(row)).direction.because
    const from = (marks & FROM_B) === 0 ? 'a' : 'b'
    if ((marks & KNOWN) === 0)
      return {
        known: false,
        get because() {
          return because()
        },
        ...((marks & LEANS) !== 0 && { leans: from }),
      }
    return {
      known: true,
      from,
      get because() {
        return because()
      },
      ...((marks & BY_DATES) !== 0 && { byDatesAlone: true }),
      ...((marks & BY_SOURCE) !== 0 && { bySource: true }),
    }
  }

  runs(row: number): Copy['runs'] {
    const from = this.#field(row, 8)
    const extent = (at: number): Extent => [this.#runs.at(at), this.#runs.at(at + 1)]
    return Array.from({ length: this.#runs.at(from) }, (_, i) => ({ a: extent(from + 1 + 4 * i), b: extent(from + 3 + 4 * i) }))
  }

  #field(row: number, field: number): number {
    return this.#fields.at(WIDTH * row + field)
  }

  #put({ id, a, b, sharedWords, kind, runs, direction }: Copy): void {
    const reports = [a, b].map(({ report }) => this.#numbers.get(report)!)
    const fields = [...reports, a.start, a.end, b.start, b.end, sharedWords, COPY_KINDS.indexOf(kind) | marksOf(direction), this.#runs.length]
    for (const value of fields) this.#fields.push(value)
    this.#ids.push(id)
    this.#runs.push(runs.length)
    for (const run of runs) for (const offset of [...run.a, ...run.b]) this.#runs.push(offset)
  }
}

/** Marks of a direction beside the number of the kind. */
const [KIND, KNOWN, FROM_B, LEANS, BY_DATES, BY_SOURCE] = [15, 16, 32, 64, 128, 256] as const

function marksOf(direction: Direction): number {
  if (!direction.known) return direction.leans === undefined ? 0 : LEANS | (direction.leans === 'b' ? FROM_B : 0)
  return KNOWN | (direction.from === 'b' ? FROM_B : 0) | (direction.byDatesAlone ? BY_DATES : 0) | (direction.bySource ? BY_SOURCE : 0)
}

/** Ids, those made by hashing as numbers: as strings they would be the larger half of the table. */
class Names {
  length = 0
  readonly #parts = column()
  readonly #others = new Map<number, string>()

  push(id: string): void {
    const hashed = HASHED.test(id)
    if (!hashed) this.#others.set(this.length, id)
    for (const from of [0, 8, 16]) this.#parts.push(hashed ? Number.parseInt(id.slice(from, from + 8), 16) : 0)
    this.length++
  }

  at(number: number): string {
    const part = (n: number): string =>
      this.#parts
        .at(3 * number + n)
        .toString(16)
        .padStart(8, '0')
    return this.#others.get(number) ?? part(0) + part(1) + part(2)
  }
}

const HASHED = /^[0-9a-f]{24}$/

/** A copy whose edits and reasons are read when they are asked for. */
class CopyAtHand implements Copy {
  readonly a: SpanRow
  readonly b: SpanRow
  readonly sharedWords: number
  readonly kind: Copy['kind']
  readonly #table: Table
  readonly #row: number
  #runs: Copy['runs'] | undefined

  constructor(table: Table, row: number) {
    this.a = table.a(row)
    this.b = table.b(row)
    this.sharedWords = table.sharedWords(row)
    this.kind = table.kind(row)
    this.#table = table
    this.#row = row
  }

  get id(): CopyId {
    return this.#table.id(this.#row)
  }

  get runs(): Copy['runs'] {
    return (this.#runs ??= this.#table.runs(this.#row))
  }

  get edits(): Copy['edits'] {
    return this.#table.whole(this.id).edits
  }

  get kindBecause(): string {
    return this.#table.whole(this.id).kindBecause
  }

  get direction(): Copy['direction'] {
    return this.#table.direction(this.#row)
  }
}
