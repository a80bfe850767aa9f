import { runSteps } from '../../core/index.ts'
import type { Hits, PairStep, Report, ReportInputs, ReportResults, ReportStep, ReportStepId, Row } from '../../core/index.ts'
import { restoredValue, storedValue } from '../case/stored-value.ts'

/** Reports of one batch, each with the steps to be run on it and the results of earlier runs that they read. */
export interface ReportBatch {
  readonly units: readonly { readonly report: Report; readonly steps: readonly ReportStepId[]; readonly made: Partial<ReportResults> }[]
  /** Results are packed for a store on disk. */
  readonly packs: boolean
}

/** A report with the results that a step reads; those that the store holds packed travel as they are, and are unpacked here. */
export interface PairInput {
  readonly report: Report
  readonly results: Readonly<Partial<Record<ReportStepId, unknown>>>
}

/** Pairs of one batch: numbers into `inputs`, so that a report in many pairs travels once. */
export interface PairBatch {
  readonly step: string
  readonly inputs: readonly PairInput[]
  /** The results in `inputs` are packed. */
  readonly packed: boolean
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly hits: Pick<Hits, 'tokenA' | 'tokenB'> }[]
  readonly packs: boolean
}

/** What a batch made, unit by unit in order: results, or bytes where they were asked for; and milliseconds spent on each step. */
export interface Made<T> {
  readonly units: readonly T[]
  readonly worked: Readonly<Partial<Record<string, number>>>
}

/** Runs report-scoped steps on a batch. */
export function runReportBatch(steps: readonly ReportStep[], { units, packs }: ReportBatch): Made<Partial<Record<ReportStepId, unknown>>> {
  const worked: Partial<Record<string, number>> = {}
  const timed = steps.map((step): ReportStep => ({ ...step, run: timing(step, worked) }) as ReportStep)
  const made = units.map(({ report, steps: wanted, made: before }) => {
    const own = timed.filter(({ id }) => wanted.includes(id))
    const results = runSteps(own, report, (step) => before[step])
    return packs ? Object.fromEntries(Object.entries(results).map(([step, value]) => [step, storedValue(value)])) : results
  })
  return { units: made, worked }
}

function timing(step: ReportStep, worked: Partial<Record<string, number>>) {
  return (report: Report, results: ReportResults): unknown => {
    const begun = performance.now()
    const value = step.run(report, results)
    worked[step.id] = (worked[step.id] ?? 0) + performance.now() - begun
    return value
  }
}

function unpacked({ report, results }: PairInput): ReportInputs {
  const values = Object.entries(results).map(([step, bytes]) => [step, restoredValue(bytes as Uint8Array).value])
  return { report, results: Object.fromEntries(values) as ReportResults }
}

/** Rows of a pair; packed ones stand in `value` as bytes. */
export type MadeRows = readonly Row<unknown>[]

/** Runs a pair-scoped step on a batch. */
export function runPairBatch(step: PairStep, { inputs, packed, pairs, packs }: PairBatch): Made<MadeRows> {
  const begun = performance.now()
  const read = packed ? inputs.map(unpacked) : (inputs as readonly ReportInputs[])
  const units = pairs.map(({ a, b, hits }): MadeRows => step.run(read[a]!, read[b]!, hits))
  const worked = { [step.id]: performance.now() - begun }
  return { units: packs ? units.map((rows) => rows.map((row) => ({ id: row.id, at: row.at, value: storedValue(row) }))) : units, worked }
}
