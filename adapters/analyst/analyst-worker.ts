/** What runs in the thread that analyses: one analysis at a time, asked for and answered by messages. */
import { parentPort, workerData } from 'node:worker_threads'
import { plan } from '../../core/index.ts'
import type { StepProgress } from '../../core/index.ts'
import { analyzeCase } from '../case/analyze-case.ts'
import { openCase } from '../case/open-case.ts'
import type { OpenCase } from '../case/opened.ts'
import { localEngine } from '../engines/local.ts'
import type { AnalystData, AnalystMessage } from './analyst.ts'

const { directory, workers, stopped } = workerData as AnalystData
const stop = new Int32Array(stopped)

const ofReports = new Set<string>(plan.filter(({ scope }) => scope === 'report').map(({ id }) => id))

/** Open from the first analysis on: what is kept at hand serves the next one. */
let held: OpenCase | undefined
let running: Promise<void> = Promise.resolve()

parentPort?.on('message', (asked: 'analyze' | 'close') => {
  running = running.then(asked === 'analyze' ? analyze : end)
})

function end(): void {
  held?.close()
  parentPort?.close()
}

async function analyze(): Promise<void> {
  const engine = localEngine(workers === undefined ? {} : { workers })
  let results = false
  const onProgress = (progress: StepProgress): void => {
    if (Atomics.load(stop, 0) === 1) throw new Error('Stopped. What was finished is kept; the next analysis goes on from there.')
    results ||= ofReports.has(progress.step) && progress.cached < progress.total
    send({ kind: 'progress', progress })
  }
  try {
    held ??= openCase(directory, { mode: 'write', lock: 'held' })
    held.lookAgain()
    await analyzeCase(held, { executor: engine.executor, onProgress })
    held.updateLists()
    held.settle()
    send({ kind: 'done', results })
  } catch (failure) {
    const { message, stack } = failure instanceof Error ? failure : new Error(String(failure))
    send({ kind: 'failed', message, ...(stack !== undefined && { stack }) })
  } finally {
    await engine.close()
  }
}

function send(message: AnalystMessage): void {
  parentPort?.postMessage(message)
}
