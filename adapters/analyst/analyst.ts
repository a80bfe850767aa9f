import { Worker } from 'node:worker_threads'
import type { StepProgress } from '../../core/index.ts'
import { analyzeCase } from '../case/analyze-case.ts'
import type { OpenCase } from '../case/opened.ts'
import { localEngine } from '../engines/local.ts'
import { workerProgram } from '../worker-program.ts'

/** Analyses an open case in a thread of its own, so that the thread that answers readers stays free. */
export interface Analyst {
  /**
   * Brings what is derived up to date with the reports and decisions on record. Until it is done the case shows what was there
   * before, whole. One analysis at a time.
   *
   * @throws Error what the analysis failed of, or that it was stopped; what was finished is kept
   */
  analyze(onProgress?: (progress: StepProgress) => void): Promise<void>
  /** Stops what runs and ends the thread; before the case is closed. */
  close(): Promise<void>
}

/** How an analyst works. */
export interface AnalystOptions {
  /** Worker threads for reports and pairs; see the local engine. */
  readonly workers?: number
}

/** What the thread is started with. */
export interface AnalystData {
  readonly directory: string
  readonly workers?: number
  /** A 32-bit number: 1 once the analysis is to stop. */
  readonly stopped: SharedArrayBuffer
}

/** What the thread sends; `results` tells whether results of reports changed. */
export type AnalystMessage =
  | { readonly kind: 'progress'; readonly progress: StepProgress }
  | { readonly kind: 'done'; readonly results: boolean }
  | { readonly kind: 'failed'; readonly message: string; readonly stack?: string }

/** Milliseconds that a step gets to come to a place where it can stop. What is cut off then is derived, and made again. */
const PATIENCE = 3000

/** See {@link Analyst}. Where no thread can be started, all runs in this one. */
export function analystOf(opened: OpenCase, options: AnalystOptions = {}): Analyst {
  const stopped = new SharedArrayBuffer(4)
  const data: AnalystData = { directory: opened.directory, stopped, ...options }
  let thread: Worker | undefined
  const threadNow = (): Worker | undefined => (thread ??= startThread(data, () => (thread = undefined)))
  return {
    analyze: async (onProgress) => {
      const worker = threadNow()
      if (worker === undefined) return inThisThread(opened, options, onProgress)
      const release = opened.hold()
      let results = true
      try {
        results = await analysisIn(worker, onProgress)
      } finally {
        release({ results })
      }
    },
    close: async () => {
      if (thread === undefined) return
      const ending = thread
      const ended = new Promise((resolve) => ending.once('exit', resolve))
      Atomics.store(new Int32Array(stopped), 0, 1)
      ending.postMessage('close')
      const impatient = setTimeout(() => void ending.terminate(), PATIENCE)
      await ended
      clearTimeout(impatient)
    },
  }
}

function startThread(workerData: AnalystData, onExit: () => void): Worker | undefined {
  const program = workerProgram('analyst', 'analyst-worker')
  if (program === undefined) return undefined
  const thread = new Worker(program, { workerData })
  thread.once('exit', onExit)
  return thread
}

/** Asks the thread for one analysis. @returns whether results of reports may have changed */
function analysisIn(thread: Worker, onProgress?: (progress: StepProgress) => void): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const settled = (settle: () => void): void => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle()
    }
    const onMessage = (message: AnalystMessage): void => {
      if (message.kind === 'progress') onProgress?.(message.progress)
      else if (message.kind === 'done') settled(() => resolve(message.results))
      else settled(() => reject(Object.assign(new Error(message.message), message.stack !== undefined && { stack: message.stack })))
    }
    const onError = (failure: unknown): void => settled(() => reject(failure instanceof Error ? failure : new Error(String(failure))))
    const onExit = (code: number): void => settled(() => reject(new Error(`The analysis was cut off (${code}); the next one goes on from there.`)))
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    thread.postMessage('analyze')
  })
}

async function inThisThread(opened: OpenCase, options: AnalystOptions, onProgress?: (progress: StepProgress) => void): Promise<void> {
  const engine = localEngine(options)
  try {
    await analyzeCase(opened, { executor: engine.executor, ...(onProgress && { onProgress }) })
    opened.updateLists()
    opened.settle()
  } finally {
    await engine.close()
  }
}
