import type { CaseView } from './case-view.ts'
import type { DecisionBody } from './decisions.ts'
import type { ReportId } from './ids.ts'
import type { Report } from './report.ts'
import type { Postings, ReportResults, ReportStepId, Row, RowChange, RowResults, RowsAgain, RowStepId } from './results.ts'

export type { BytesByPlace, ChangesAsked, ResultStore, UnitRows } from './result-store.ts'
export type { Postings, ReportResults, ReportStepId, Row, RowChange, RowResults, RowsAgain, RowStepId } from './results.ts'

/** Candidate matches: in report number `a[i]`, token `tokenA[i]`, stands the n-gram that stands in report `b[i]` at `tokenB[i]`. */
export interface Hits {
  readonly a: Uint32Array
  readonly tokenA: Uint32Array
  readonly b: Uint32Array
  readonly tokenB: Uint32Array
}

/**
 * Which reports are linked that share a hash: up to `allUpTo`, all with one another; of more, each with the first and with the
 * `nearest` before it, in order of ids. Each link runs from the earlier report, between the first posting of the hash in both.
 */
export interface LinkRule {
  readonly allUpTo: number
  readonly nearest: number
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
 * depends on the postings of that hash alone.
 */
export interface PostingStep extends StepHead {
  readonly scope: 'posting'
  /** Which reports `run` links: with it, those that added reports are linked with are found without bringing all postings together. */
  readonly links: LinkRule
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

/** What of the reports and pairs that a step reads is other than when its rows were last made. */
export interface ReadAnew {
  /** The reports of which it read, in order. */
  readonly before: readonly ReportId[]
  /** Reports that were added, and those of which it reads something else, be it that a person corrected it. */
  readonly reports: ReadonlySet<ReportId>
  /** Pairs of reports that were there before and are now of which it may read other rows; the smaller id first. */
  readonly pairs: readonly (readonly [a: ReportId, b: ReportId])[]
  /** Those of its inputs that are steps over the whole case of which any row became another. */
  readonly inputs: ReadonlySet<string>
}

/** What a step by row reads of a case beside its own row, so that rows which read nothing else than before need not be run again. */
export interface Reading {
  /** @returns what is compared the next time: plain data; `shared` gives what the step's `share` returns */
  keep(view: CaseView, shared: () => unknown): Iterable<Row<unknown>>
  /**
   * Ids of rows that may read something else, beside those that `besides` tells of; undefined where any may.
   *
   * @param anew what is read otherwise of reports, pairs and steps over the whole case; nothing else is
   * @param kept gives what was kept under an id
   */
  rows(
    anew: ReadAnew,
    of: { readonly view: CaseView; readonly shared: () => unknown; readonly kept: (id: string) => unknown },
  ): Iterable<string> | undefined
}

/** How a step over the whole case makes only those rows again that changes can make others, from what it kept when rows were last made. */
export interface Again<T> {
  /** Whether a decision, of those heeded, is told of by `run` itself, by comparing what is decided with what it kept. */
  readonly heeds: (decision: DecisionBody) => boolean
  /**
   * @param kept gives what was kept under an id, undefined without any
   * @param anew what is read otherwise; nothing else is but decisions that `heeds` names
   * @returns undefined where all rows are better made anew
   */
  run(view: CaseView, kept: (id: string) => unknown, anew: ReadAnew): RowsAgain<T> | undefined
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
  /** Where absent, all rows are run again when anything that the step reads beside the first input became another. */
  readonly reading?: Reading
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
