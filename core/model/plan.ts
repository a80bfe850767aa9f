import type { CaseView } from './case-view.ts'
import type { DecisionBody } from './decisions.ts'
import type { ReportId } from './ids.ts'
import type { Report } from './report.ts'
import type { Postings, ReportResults, ReportStepId, Row, RowResults, RowStepId } from './results.ts'

export type { Postings, ReportResults, ReportStepId, Row, RowResults, RowStepId } from './results.ts'

/** Candidate matches: in report number `a[i]`, token `tokenA[i]`, stands the n-gram that stands in report `b[i]` at `tokenB[i]`. */
export interface Hits {
  readonly a: Uint32Array
  readonly tokenA: Uint32Array
  readonly b: Uint32Array
  readonly tokenB: Uint32Array
}

/** The postings of many reports that share a range of hashes; `report` numbers run over report ids in their order. */
export interface PostingColumns extends Postings {
  readonly report: Uint32Array
}

/** One report with what earlier steps found in it. */
export interface ReportInputs {
  readonly report: Report
  readonly results: ReportResults
}

interface StepHead {
  /** Names the result that the step leaves behind. */
  readonly id: string
  /** Raised whenever the result for equal inputs may differ; part of the cache key. */
  readonly version: number
  /** Ids of the steps whose results it reads. */
  readonly inputs: readonly string[]
}

/** Runs once per report. Only the results named in `inputs` are there. */
export interface ReportStep<K extends ReportStepId = ReportStepId> extends StepHead {
  readonly id: K
  readonly scope: 'report'
  readonly inputs: readonly ReportStepId[]
  run(report: Report, results: ReportResults): ReportResults[K]
}

/**
 * Runs once per range of hashes, over the postings of all reports; what it returns is shuffled to pairs. What it makes of a hash
 * depends on the postings of that hash alone: after reports were added it runs over the hashes that these have.
 */
export interface PostingStep extends StepHead {
  readonly scope: 'posting'
  run(postings: PostingColumns): Hits
}

/** Runs once per pair of reports that share hits; `a.report.id < b.report.id`. */
export interface PairStep<K extends RowStepId = RowStepId> extends StepHead {
  readonly id: K
  readonly scope: 'pair'
  readonly inputs: readonly string[]
  run(a: ReportInputs, b: ReportInputs, hits: Pick<Hits, 'tokenA' | 'tokenB'>): readonly Row<RowResults[K]>[]
}

/** What a component step keeps of rows of pairs, in order of their ids: numbers beside the rows, because there may be millions. */
export interface KeptRows {
  readonly length: number
  id(row: number): string
  /** The reports of the row's pair; a < b. */
  a(row: number): ReportId
  b(row: number): ReportId
  /** One of the numbers that the step keeps of a row. */
  field(row: number, field: number): number
}

/** What components are made from besides their rows: read where it is needed. */
export interface ComponentInputs {
  /** What the step keeps of a report that has rows of the component. */
  note(report: ReportId): unknown
  /** A row of the pair step, of which numbers are kept. */
  row(id: string): unknown
}

/** What a step tells of two rows at one report. */
export interface RowsJoined {
  /** They are of one component. */
  together(one: number, other: number): void
  /** They need not be of one component, but a component with one of them is made with regard to the other. Told of two rows whatever others are there. */
  beside(one: number, other: number): void
}

/**
 * Runs once per component: rows of its first input, a pair-scoped step, that belong together at a report, or with others that
 * do. What it makes of a component depends on its rows, on those beside them, on other rows of the same pairs, and on the reports
 * of its rows alone: where reports are added it runs for the components that are made with regard to their rows.
 */
export interface ComponentStep<K extends RowStepId = RowStepId> extends StepHead {
  readonly id: K
  readonly scope: 'component'
  readonly inputs: readonly [RowStepId, ...ReportStepId[]]
  /** Numbers kept of each row of one pair, as many of each: whole, not negative, below 2^32; none of a row that is in no component. */
  keep(rows: readonly Row<unknown>[]): readonly (readonly number[] | undefined)[]
  /** What is kept of a report beside its rows: plain data, as little as is asked for. */
  note(report: ReportInputs): unknown
  /** Tells which of the rows at one report belong together; depends on these alone. */
  join(report: ReportId, rows: KeptRows, tell: RowsJoined): void
  /** @returns makes the rows that a component leaves, from its rows and those that are beside them, or together with such, at one of their reports */
  run(inputs: ComponentInputs): (rows: KeptRows, beside: KeptRows) => readonly Row<RowResults[K]>[]
}

/** Rows of a step that are others after decisions: those made again and ids of those that are no more, with what is kept from now on, where it is other. */
export interface RowsAgain<T> {
  readonly rows: Iterable<Row<T>>
  readonly gone: Iterable<string>
  readonly kept: Iterable<Row<unknown>>
}

/** How a step over the whole case makes only those rows again that a decision changes, from what it kept when it made all. */
export interface Again<T> {
  /** Whether a decision, of those heeded, changes nothing that `run` was made from: reports, earlier results and all other decisions being as they were. */
  readonly heeds: (decision: DecisionBody) => boolean
  /** @param kept gives what was kept under an id, undefined without any */
  run(view: CaseView, kept: (id: string) => unknown): RowsAgain<T>
}

/** Runs once over the case as it stands after the steps before it. */
export interface CaseStep<K extends RowStepId = RowStepId> extends StepHead {
  readonly id: K
  readonly scope: 'case'
  /** Whether a decision can change what the step finds; where absent, each may. */
  readonly heeds?: (decision: DecisionBody) => boolean
  /** @param keep is given what `again` starts from: plain data, put down with the rows */
  run(view: CaseView, keep?: (kept: Iterable<Row<unknown>>) => void): Iterable<Row<RowResults[K]>>
  readonly again?: Again<RowResults[K]>
}

/** A row of a step as it was before it was put again and as it is now: one of them is missing where it is new, or gone. */
export interface RowChange {
  readonly id: string
  readonly before?: unknown
  readonly after?: unknown
}

/** Who wants to know which rows of a step are others when all of them are put. */
export interface ChangesAsked {
  /** Most of them. */
  readonly most: number
  /** Called as part of the same write, once the rows are put. Undefined: more are others, or there were none before. */
  readonly tell: (changes: readonly RowChange[] | undefined) => void
}

/**
 * Runs once per row of its first input. Decisions that can change the result of a few rows only have these counted again;
 * inputs of the same scope and the same first input are read row by row: a row sees the result that they left for it.
 */
export interface RowStep<K extends RowStepId = RowStepId> extends StepHead {
  readonly id: K
  readonly scope: 'row'
  readonly inputs: readonly [RowStepId, ...string[]]
  /** Whether a decision can change the result of any row. */
  readonly heeds: (decision: DecisionBody) => boolean
  /** Ids of the rows whose result a decision changes, where it is not heeded for all; those among them that read what it corrects of a report. */
  readonly touches: (decision: DecisionBody, view: CaseView) => Iterable<string>
  /**
   * Ids of the rows whose result a change of one row of the first input can change, beside that row's own; asked while the case
   * holds the rows as they are now. Where absent, all are run again when one changes.
   */
  readonly besides?: (change: RowChange, view: CaseView) => Iterable<string>
  /**
   * Says where a row stands among those that read much the same of the case: rows run in this order, so that what one has read
   * is at hand for the next. Changes nothing in what they find; in order of id where absent.
   */
  readonly placed?: (row: string, view: CaseView) => string
  /**
   * Reads what all rows share, which no decision changes but those heeded for all; kept while that and the inputs are the same. Plain data,
   * which can travel to another thread.
   */
  share(view: CaseView): unknown
  /** @param shared what `share` returned */
  run(view: CaseView, shared: unknown): (row: string) => Iterable<Row<RowResults[K]>>
}

/** One step of the plan. Engines know its scope and inputs, never what it means. */
export type Step =
  | { [K in ReportStepId]: ReportStep<K> }[ReportStepId]
  | PostingStep
  | { [K in RowStepId]: PairStep<K> }[RowStepId]
  | { [K in RowStepId]: ComponentStep<K> }[RowStepId]
  | { [K in RowStepId]: CaseStep<K> }[RowStepId]
  | { [K in RowStepId]: RowStep<K> }[RowStepId]

/** The steps in order. */
export type Plan = readonly Step[]

/** Said by engines while they work. Counts are of units (reports, pairs, components) of the step. */
export interface StepProgress {
  readonly step: string
  readonly done: number
  readonly total: number
  /** Units whose result was found in the cache. */
  readonly cached: number
  /** Milliseconds spent on the step itself, where the executor measures them; steps that run together share one clock. */
  readonly worked?: number
}

/** The rows that a step left for one unit, with their key. */
export interface UnitRows {
  readonly unit: string
  readonly key: string
  readonly rows: Iterable<Row<unknown>>
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
  /** Puts down what is stored so far and says where another thread finds it; absent where no other thread can. */
  elsewhere?(): string
}
