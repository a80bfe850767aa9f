import { Worker } from 'node:worker_threads'
import { whatIf, type FallenClaim, type StepProgress, type Supposed } from '../../core/index.ts'
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
  /** What would fall if something were withdrawn, of the case as it stands; goes through all of it, after what runs now. Nothing is recorded. */
  suppose(supposed: Supposed): Promise<readonly FallenClaim[]>
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

/** What the thread is asked, one after the other; its answers name the number. */
export type AnalystTask = { readonly number: number } & ({ readonly kind: 'analyze' } | { readonly kind: 'suppose'; readonly supposed: Supposed })

/** What the thread sends of the task with a number; `results` tells whether results of reports changed. */
export type AnalystMessage = { readonly number: number } & (
  | { readonly kind: 'progress'; readonly progress: StepProgress }
  | { readonly kind: 'done'; readonly results: boolean }
  | { readonly kind: 'fallen'; readonly fallen: readonly FallenClaim[] }
  | { readonly kind: 'failed'; readonly message: string; readonly stack?: string }
)

/** Milliseconds that a step gets to come to a place where it can stop. What is cut off then is derived, and made again. */
const PATIENCE = 3000

/** See {@link Analyst}. Where no thread can be started, all runs in this one. */
export function analystOf(opened: OpenCase, options: AnalystOptions = {}): Analyst {
  const stopped = new SharedArrayBuffer(4)
  const data: AnalystData = { directory: opened.directory, stopped, ...options }
  let thread: Worker | undefined
  let asked = 0
  const threadNow = (): Worker | undefined => (thread ??= startThread(data, () => (thread = undefined)))
  return {
    analyze: async (onProgress) => {
      const worker = threadNow()
      if (worker === undefined) return inThisThread(opened, options, onProgress)
      const release = opened.hold()
      let results = true
      try {
        results = await answered(worker, { kind: 'analyze', number: ++asked }, (message) => {
          if (message.kind === 'progress') onProgress?.(message.progress)
          return message.kind === 'done' ? message.results : undefined
        })
      } finally {
        release({ results })
      }
    },
    suppose: async (supposed) => {
      const worker = threadNow()
      if (worker === undefined) return whatIf(opened.view, supposed)
      opened.settle()
      return answered(worker, { kind: 'suppose', supposed, number: ++asked }, (message) => (message.kind === 'fallen' ? message.fallen : undefined))
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

/** Asks the thread for something; `read` tells whether a message is the answer. */
function answered<T>(thread: Worker, task: AnalystTask, read: (message: AnalystMessage) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const settled = (settle: () => void): void => {
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      settle()
    }
    const onMessage = (message: AnalystMessage): void => {
      if (message.number !== task.number) return
      const answer = read(message)
      if (answer !== undefined) settled(() => resolve(answer))
      else if (message.kind === 'failed')
        settled(() => reject(Object.assign(new Error(message.message), message.stack !== undefined && { stack: message.stack })))
    }
    const onError = (failure: unknown): void => settled(() => reject(failure instanceof Error ? failure : new Error(String(failure))))
    const onExit = (code: number): void => settled(() => reject(new Error(`The analysis was cut off (${code}); the next one goes on from there.`)))
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    thread.postMessage(task)
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
