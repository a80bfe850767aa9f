import { Worker } from 'node:worker_threads'
import type { Problem, Report } from '../../core/model/report.ts'
import { readFile } from './read-file.ts'
import type { ReadBatch, ReadJob } from './read-file.ts'
import type { WorkerMessage } from './read-worker.ts'
import { workerProgram } from '../worker-program.ts'

/** All that a file holds. */
export interface ReadResult {
  readonly reports: readonly Report[]
  readonly problems: readonly Problem[]
  /** Of the bytes that were read; absent where the file could not be read to its end. */
  readonly sha256?: string
}

/** Limits on what one worker may use. */
export interface WorkerLimits {
  /** Seconds without a sign of progress, after which the worker is ended. */
  readonly seconds: number
  /** Heap of the worker in megabytes (2^20 bytes). */
  readonly megabytes: number
}

/** Reads files one at a time, apart from this thread: a file that takes too long or too much ends its worker and nothing else. */
export interface FileReader {
  read(job: ReadJob): Promise<ReadResult>
  close(): Promise<void>
}

/** A reader in a worker thread; in this thread where there is no program for one. */
export function fileReader(limits: WorkerLimits): FileReader {
  const entry = workerProgram('ingest', 'read-worker')
  if (entry === undefined) return readerHere
  let worker: Worker | undefined
  const started = (): Worker =>
    (worker ??= new Worker(entry, {
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
      // Parsers write to the console; a program that prints JSON must not.
      stdout: true,
      stderr: true,
    }))
  const end = async (): Promise<void> => {
    const ending = worker
    worker = undefined
    await ending?.terminate()
  }
  return {
    read: async (job) => {
      const result = await readIn(started(), job, limits)
      if (result.ended) await end()
      return result
    },
    close: end,
  }
}

/** Reads in this thread. */
export const readerHere: FileReader = { read: readHere, close: () => Promise.resolve() }

async function readHere(job: ReadJob): Promise<ReadResult> {
  const gathered = new Gathered()
  const reading = readFile(job)
  let next = await reading.next()
  for (; !next.done; next = await reading.next()) gathered.add(next.value)
  return gathered.result(next.value)
}

class Gathered {
  readonly #reports: Report[] = []
  readonly #problems: Problem[] = []

  add(batch: ReadBatch): void {
    for (const report of batch.reports) this.#reports.push(report)
    for (const problem of batch.problems) this.#problems.push(problem)
  }

  result(sha256?: string, problem?: Problem): ReadResult {
    return { reports: this.#reports, problems: problem ? [...this.#problems, problem] : this.#problems, ...(sha256 !== undefined && { sha256 }) }
  }
}

/** Has a worker read one file; `ended` where the worker cannot be used again. */
function readIn(worker: Worker, job: ReadJob, limits: WorkerLimits): Promise<ReadResult & { readonly ended: boolean }> {
  return new Promise((resolve) => {
    const gathered = new Gathered()
    let timer: NodeJS.Timeout
    const settle = (ended: boolean, sha256?: string, problem?: Omit<Problem, 'place'>): void => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve({ ...gathered.result(sha256, problem && { place: job.place, ...problem }), ended })
    }
    const watch = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => settle(true, undefined, tooSlow(limits.seconds)), limits.seconds * 1000)
    }
    const onMessage = (message: WorkerMessage): void => {
      if (message.kind === 'done') return settle(false, message.sha256)
      gathered.add(message.batch)
      watch()
    }
    const onError = (error: NodeJS.ErrnoException): void => settle(true, undefined, workerProblem(error, limits))
    const onExit = (): void => settle(true, undefined, workerProblem(new Error('the worker ended'), limits))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    watch()
    worker.postMessage(job)
  })
}

const tooSlow = (seconds: number): Omit<Problem, 'place'> => ({
  code: 'too-slow',
  message: `Unexpected ${seconds} seconds without progress on one file; it was given up. Split it, or save it anew in its own program, and add it again`,
})

function workerProblem(error: NodeJS.ErrnoException, limits: WorkerLimits): Omit<Problem, 'place'> {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return {
      code: 'too-large',
      message: `Unexpected need for more than ${limits.megabytes} MB of memory to read one file; it was given up. Split it and add the parts`,
    }
  return {
    code: 'broken',
    message: `Unexpected failure while reading the file (${error.message.slice(0, 200)}). Save it anew in its own program and add it again`,
  }
}
