import type { ReportId } from './ids.ts'
import type { Report } from './report.ts'
import type { ReportResults, ReportStepId, Row, RowChange, RowResults, RowsAgain, RowStepId } from './results.ts'

/** The rows that a step left for one unit, with their key. */
export interface UnitRows {
  readonly unit: string
  readonly key: string
  readonly rows: Iterable<Row<unknown>>
}

/** Who wants to know which rows of a step are others when all of them are put. */
export interface ChangesAsked {
  /** Most of them. */
  readonly most: number
  /** Called as part of the same write, once the rows are put. Undefined: more are others, or there were none before. */
  readonly tell: (changes: readonly RowChange[] | undefined) => void
}

/** Bytes by place, a whole number below 2^40: there may be very many small ones. */
export interface BytesByPlace {
  /** Not to be changed by whoever asks. */
  get(place: number): Uint8Array | undefined
  /** Puts bytes in the place of what was there. */
  put(place: number, bytes: Uint8Array): void
  /** Drops what is in places from the one up to, and without, the other. */
  drop(from: number, before: number): void
}

/** Where results are kept while an engine works: the derived half of a case. Implementations: in memory, SQLite. */
export interface ResultStore {
  /** True where results and the values of rows may also be given packed, as the adapter of the store packs them. */
  readonly packs?: boolean
  /** Ids in order; the order that every result depends on. */
  reportIds(): readonly ReportId[]
  report(id: ReportId): Report
  /** Names what a report says, its text and metadata: another report under the same id has another key. */
  reportKey(id: ReportId): string
  /** The result of a report-scoped step, or undefined where it is not there under this key. */
  result<K extends ReportStepId>(step: K, report: ReportId): ReportResults[K] | undefined
  /** The same as the adapter of the store packed it, for whoever unpacks it elsewhere; absent where nothing is packed. */
  packedResult?(step: string, report: ReportId): Uint8Array | undefined
  resultKey(step: string, unit: string): string | undefined
  putResult<K extends ReportStepId>(step: K, report: ReportId, key: string, value: ReportResults[K]): void
  /** Rows of one unit of a step over several reports; replaces what that unit left before. */
  putRows(step: RowStepId, unit: string, key: string, rows: Iterable<Row<unknown>>): void
  /** The same for several units: all of them or none. */
  putUnits(step: RowStepId, units: Iterable<UnitRows>): void
  /** All rows of a case-scoped step; replaces what it left before. They are found by id, in no order of their own. */
  putAllRows(step: RowStepId, key: string, rows: Iterable<Row<unknown>>, asked?: ChangesAsked): void
  /** Puts some rows of a case-scoped step in the place of those with their ids, and drops others; what else it left stays, now under this key. */
  putSomeRows(step: RowStepId, key: string, changed: Omit<RowsAgain<unknown>, 'kept'>, asked?: ChangesAsked): void
  /** Empties the keys of units, so that they are made again; what they left stays until then. */
  expire(step: string, units: Iterable<string>): void
  /** Key of all rows of a case-scoped step. */
  allRowsKey(step: RowStepId): string | undefined
  /** The key under which a step last ran for all of its units, until it is run or results are forgotten. */
  doneKey(step: string): string | undefined
  /** Remembers that a step has run for all of its units; without a key, that it has not. */
  putDone(step: string, key?: string): void
  /** Units that the step has run for. */
  units(step: string): Iterable<string>
  /** Keys of all units of a step, by unit. */
  unitKeys(step: string): ReadonlyMap<string, string>
  /** Those of them that left at least one row, in order. */
  unitsWithRows(step: string): Iterable<string>
  dropUnit(step: string, unit: string): void
  row<K extends RowStepId>(step: K, id: string): RowResults[K] | undefined
  /** All rows of a step, by id. */
  rows<K extends RowStepId>(step: K): Iterable<RowResults[K]>
  rowsOfUnit<K extends RowStepId>(step: K, unit: string): Iterable<Row<RowResults[K]>>
  /** Rows that can be found under an id (of a report, statement, mention, claim), by row id. */
  rowsAt<K extends RowStepId>(step: K, at: string): Iterable<RowResults[K]>
  /** Rows that can be found under both of two ids, by row id. */
  rowsAtBoth<K extends RowStepId>(step: K, one: string, other: string): Iterable<RowResults[K]>
  /** How many rows can be found under an id; may count one too many in the rare case that two ids share a hash. */
  countAt(step: RowStepId, at: string): number
  /** Ids of all rows of a step, in order. */
  rowIds(step: RowStepId): readonly string[]
  count(step: RowStepId): number
  /** Bytes that an engine keeps beside results, under a name. */
  bytesOf(name: string): BytesByPlace
  /** Puts down what is stored so far and says where another thread finds it; absent where no other thread can. */
  elsewhere?(): string
}
