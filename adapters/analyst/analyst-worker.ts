/** What runs in the thread that analyses: one task at a time, asked for and answered by messages. */
import { parentPort, workerData } from 'node:worker_threads'
import { plan, whatIf } from '../../core/index.ts'
import type { StepProgress } from '../../core/index.ts'
import { analyzeCase } from '../case/analyze-case.ts'
import { openCase } from '../case/open-case.ts'
import type { OpenCase } from '../case/opened.ts'
import { localEngine } from '../engines/local.ts'
import type { AnalystData, AnalystMessage, AnalystTask } from './analyst.ts'

const { directory, workers, stopped } = workerData as AnalystData
const stop = new Int32Array(stopped)

const ofReports = new Set<string>(plan.filter(({ scope }) => scope === 'report').map(({ id }) => id))

/** Open from the first analysis on: what is kept at hand serves the next one. */
let held: OpenCase | undefined
let running: Promise<void> = Promise.resolve()

parentPort?.on('message', (asked: AnalystTask | 'close') => {
  running = running.then(() => (asked === 'close' ? end() : carriedOut(asked)))
})

function end(): void {
  held?.close()
  parentPort?.close()
}

/** The case as it stands on disk. */
function caseNow(): OpenCase {
  held ??= openCase(directory, { mode: 'write', lock: 'held' })
  held.lookAgain()
  return held
}

async function carriedOut(task: AnalystTask): Promise<void> {
  const { number } = task
  try {
    if (task.kind === 'suppose') send({ kind: 'fallen', number, fallen: whatIf(caseNow().view, task.supposed) })
    else send({ kind: 'done', number, results: await analyze(number) })
  } catch (failure) {
    const { message, stack } = failure instanceof Error ? failure : new Error(String(failure))
    send({ kind: 'failed', number, message, ...(stack !== undefined && { stack }) })
  }
}

/** @returns whether results of reports changed */
async function analyze(number: number): Promise<boolean> {
  const engine = localEngine(workers === undefined ? {} : { workers })
  let results = false
  const onProgress = (progress: StepProgress): void => {
    if (Atomics.load(stop, 0) === 1) throw new Error('Stopped. What was finished is kept; the next analysis goes on from there.')
    results ||= ofReports.has(progress.step) && progress.cached < progress.total
    send({ kind: 'progress', number, progress })
  }
  try {
    const opened = caseNow()
    await analyzeCase(opened, { executor: engine.executor, onProgress })
    opened.updateLists()
    opened.settle()
    return results
  } finally {
    await engine.close()
  }
}

function send(message: AnalystMessage): void {
  parentPort?.postMessage(message)
}
