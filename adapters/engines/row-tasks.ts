import { deserialize, serialize } from 'node:v8'
import { nameOf } from '../../core/text/hash.ts'
import { atHand, type AtHand } from '../../core/engine/at-hand.ts'
import type { CaseView, Row, RowsOf, RowStep } from '../../core/index.ts'
import { openCase } from '../case/open-case.ts'
import type { OpenCase } from '../case/opened.ts'
import { storedValue } from '../case/stored-value.ts'
import type { MadeRows } from './worker-tasks.ts'

/** Rows of one batch, with what a thread needs that reads the case for itself. */
export interface RowBatch {
  readonly step: string
  readonly rows: readonly string[]
  /** Where the case is. */
  readonly folder: string
  /** Names what all rows of the step are made of: batches with one key share one reading. */
  readonly key: string
  /** What the step's `share` returned, serialized; one memory for all threads. */
  readonly shared: SharedArrayBuffer
  /** Names the question and the decisions in force: see {@link matterOf}. */
  readonly matter: string
  readonly packs: boolean
}

/** The case as this thread has it open, and what makes the rows of one step of it. */
interface Reading {
  readonly folder: string
  readonly opened: OpenCase
  readonly hand: AtHand
  key?: string
  found?: (row: string) => Iterable<Row<unknown>>
}

let reading: Reading | undefined

/** Makes batches of rows for threads that read the case from the disk: what is stored is put there first. */
export function rowBatches(step: RowStep, { store, view, shared, key }: RowsOf): (rows: readonly string[]) => RowBatch {
  const folder = store.elsewhere!()
  const bytes = serialize(shared())
  const memory = new SharedArrayBuffer(bytes.byteLength)
  new Uint8Array(memory).set(bytes)
  const matter = matterOf(view)
  return (rows) => ({ step: step.id, rows, folder, key, shared: memory, matter, packs: store.packs === true })
}

/** Runs a row-scoped step on a batch; undefined where a person has decided something since the batch was made. */
export function runRowBatch(step: RowStep, batch: RowBatch): readonly MadeRows[] | undefined {
  const { hand, found } = (reading = readingOf(step, batch))
  if (matterOf(hand.view) !== batch.matter) return undefined
  return batch.rows.map((row) => {
    const made = [...found!(row)]
    return batch.packs ? made.map((one) => ({ id: one.id, at: one.at, value: storedValue(one) })) : made
  })
}

/** Names what persons brought to a case: two that read the same case see the same only where this is the same. */
export function matterOf(view: CaseView): string {
  return nameOf(JSON.stringify(view.about), JSON.stringify(view.decisions()))
}

function readingOf(step: RowStep, { folder, key, shared }: RowBatch): Reading {
  const now = reading?.folder === folder ? reading : newReading(folder)
  if (now.key === key) return now
  now.opened.lookAgain()
  now.hand.clear()
  return { ...now, key, found: step.run(now.hand.view, deserialize(Buffer.from(shared))) }
}

/** Closes the case that this thread has open. */
export function closeReading(): void {
  reading?.opened.close()
  reading = undefined
}

function newReading(folder: string): Reading {
  closeReading()
  const opened = openCase(folder, { mode: 'read' })
  return { folder, opened, hand: atHand(opened.view) }
}
