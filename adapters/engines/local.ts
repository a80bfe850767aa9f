import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Tinypool } from 'tinypool'
import { inputsOf, inThread, plan } from '../../core/index.ts'
import type { Executor, PairStep, PairUnit, ReportId, ReportInputs, ReportStepId, ReportUnit, ResultStore, UnitResults } from '../../core/index.ts'
import { PackedValue } from '../case/stored-value.ts'
import { inOrder } from './in-order.ts'
import { workerProgram } from '../worker-program.ts'
import { rowBatches, type runRowBatch } from './row-tasks.ts'
import type { MadeRows, PairBatch, PairInput, ReportBatch, runPairBatch, runReportBatch } from './worker-tasks.ts'

/** How the local engine works. */
export interface LocalEngineOptions {
  /** Worker threads; as many as the machine runs at once unless given, because this thread mostly waits for them. 0 runs everything in this thread. */
  readonly workers?: number
  /** Rows of a step that threads are started for; fewer run in this thread. 65,536 unless given. */
  readonly fewestRows?: number
}

/** An {@link Executor} over worker threads of this machine, which must be closed. */
export interface LocalEngine {
  readonly executor: Executor
  close(): Promise<void>
}

/** Units that travel together, and how many there must be for threads to be worth their start. */
const REPORTS_PER_BATCH = 16
const PAIRS_PER_BATCH = 128
const FEWEST_REPORTS = 24
const FEWEST_PAIRS = 128
/** Rows that lie together read much the same, so a thread gets many at a time. */
const ROWS_PER_BATCH = 1024
const FEWEST_ROWS = 65_536

/**
 * Runs report-, pair- and row-scoped steps in worker threads, in batches. Results are the same as in one thread, byte for byte:
 * the steps are pure, and results are taken in the order of the units. Where workers cannot be started, all runs in this thread.
 */
export function localEngine(options: LocalEngineOptions = {}): LocalEngine {
  const workers = options.workers ?? availableParallelism()
  let pool: Tinypool | undefined
  const poolNow = (): Tinypool | undefined => (pool ??= startPool(workers))
  const end = async (): Promise<void> => {
    const ended = pool
    pool = undefined
    await ended?.destroy()
  }
  const executor: Executor = {
    pause: breath(),
    // A thread that waits keeps all that it ever used, some 200 MB.
    rest: end,
    async *reports(units, store) {
      const here = units.length < FEWEST_REPORTS || !units.every(({ steps }) => steps.every(inPlan)) ? undefined : poolNow()
      if (here === undefined) {
        yield* breathing(inThread.reports(units, store))
        return
      }
      const run = async (batch: readonly ReportUnit[]): Promise<readonly UnitResults[]> => {
        const { units: made, worked } = (await here.run(reportBatch(batch, store), { name: 'reports' })) as ReturnType<typeof runReportBatch>
        return batch.map(({ id }, i) => ({ id, results: taken(made[i]!, store), ...(i === 0 && { worked }) }))
      }
      for await (const done of inOrder(batches(units, REPORTS_PER_BATCH), run, workers * 2)) yield* done
    },
    async *pairs(step, units, store, steps) {
      const here = units.length < FEWEST_PAIRS || !inPlan(step) ? undefined : poolNow()
      if (here === undefined) {
        yield* breathing(inThread.pairs(step, units, store, steps))
        return
      }
      const run = async (batch: readonly PairUnit[]) => {
        const { units: made, worked } = (await here.run(pairBatch(step, batch, store), { name: 'pairs' })) as ReturnType<typeof runPairBatch>
        return batch.map((unit, i) => ({ unit, rows: takenRows(made[i]!, store), ...(i === 0 && { worked: worked[step.id] ?? 0 }) }))
      }
      for await (const done of inOrder(batches(units, PAIRS_PER_BATCH), run, workers * 2)) yield* done
    },
    async *rows(step, rows, of) {
      const here = rows.length < (options.fewestRows ?? FEWEST_ROWS) || !inPlan(step) || of.store.elsewhere === undefined ? undefined : poolNow()
      if (here === undefined) {
        yield* breathing(inThread.rows(step, rows, of))
        return
      }
      const batchOf = rowBatches(step, of)
      const run = async (batch: readonly string[]) =>
        [batch, (await here.run(batchOf(batch), { name: 'rows' })) as ReturnType<typeof runRowBatch>] as const
      for await (const [batch, made] of inOrder(batches(rows, ROWS_PER_BATCH), run, workers * 2)) {
        if (made === undefined) yield* breathing(inThread.rows(step, batch, of))
        else yield* batch.map((unit, i) => ({ unit, rows: takenRows(made[i]!, of.store) }))
      }
    },
  }
  return { executor, close: end }
}

/** Milliseconds of work in this thread after which signals, timers and requests get their turn. */
const BREATH = 50

/** Gives others their turn when it is called after so much work, and returns at once before. */
function breath(): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < BREATH) return
    await setImmediate()
    begun = performance.now()
  }
}

async function* breathing<T>(results: AsyncIterable<T>): AsyncGenerator<T> {
  const pause = breath()
  for await (const result of results) {
    yield result
    await pause()
  }
}

function startPool(workers: number): Tinypool | undefined {
  const entry = workers > 0 ? workerProgram('engines', 'local-worker')?.href : undefined
  if (entry === undefined) return undefined
  return new Tinypool({
    filename: entry,
    minThreads: workers,
    maxThreads: workers,
    // Threads stay until there is nothing left for them: starting one costs more than waiting for the next step.
    idleTimeout: 2 ** 30,
  })
}

/** Workers know the steps of the plan by id; a step from elsewhere runs in this thread. */
function inPlan(step: { readonly id: string; readonly run: unknown }): boolean {
  return plan.some((known) => known.id === step.id && known.run === step.run)
}

/** Bytes from a worker, marked as such for the store that asked for them. */
function taken(results: UnitResults['results'], { packs }: ResultStore): UnitResults['results'] {
  if (!packs) return results
  return Object.fromEntries(Object.entries(results).map(([step, bytes]) => [step, new PackedValue(bytes as Uint8Array)]))
}

function takenRows(rows: MadeRows, { packs }: ResultStore): MadeRows {
  return packs ? rows.map(({ id, at, value }) => ({ id, at, value: new PackedValue(value as Uint8Array) })) : rows
}

function reportBatch(batch: readonly ReportUnit[], store: ResultStore): ReportBatch {
  const units = batch.map(({ id, steps }) => {
    const own = steps.map((step) => step.id as string)
    const before = new Set(steps.flatMap(({ inputs }) => inputs).filter((input) => !own.includes(input)))
    return { steps: own as readonly ReportStepId[], ...given(store, [...before], id) }
  })
  return { units: units.map(({ report, steps, results }) => ({ report, steps, made: results })), packs: store.packs === true }
}

/** A report with the results that a step reads, as plain data that can travel. */
function given(store: ResultStore, inputs: readonly string[], id: ReportId): ReportInputs {
  const { report, results } = inputsOf(store, inputs, id)
  return { report, results: { ...results } }
}

function pairBatch(step: PairStep, batch: readonly PairUnit[], store: ResultStore): PairBatch {
  const ids = [...new Set(batch.flatMap((unit) => [unit.a, unit.b]))]
  const number = new Map(ids.map((id, i) => [id, i]))
  const { packedResult } = store
  return {
    step: step.id,
    inputs: ids.map((id) => (packedResult ? packedInput(store, step.inputs, id) : given(store, step.inputs, id))),
    packed: packedResult !== undefined,
    pairs: batch.map(({ a, b, hits }) => ({ a: number.get(a)!, b: number.get(b)!, hits })),
    packs: store.packs === true,
  }
}

/** A report with results as they are stored: nothing here reads them. */
function packedInput(store: ResultStore, inputs: readonly string[], id: ReportId): PairInput {
  const results = inputs.map((input): readonly [string, Uint8Array] => {
    const bytes = store.packedResult!(input, id)
    if (bytes === undefined) throw new Error(`Unexpected gap: no result of step ${input} for report ${id}`)
    return [input, bytes]
  })
  return { report: store.report(id), results: Object.fromEntries(results) }
}

function* batches<T>(items: readonly T[], size: number): Iterable<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}
