/** What runs in a worker thread that reads files: one job at a time, told and answered by messages. */
import { parentPort } from 'node:worker_threads'
import { readFile } from './read-file.ts'
import type { ReadBatch, ReadJob } from './read-file.ts'

/** What the worker sends while and after it reads a file. */
export type WorkerMessage = { readonly kind: 'batch'; readonly batch: ReadBatch } | { readonly kind: 'done'; readonly sha256?: string }

parentPort?.on('message', (job: ReadJob) => void answer(job))

async function answer(job: ReadJob): Promise<void> {
  const reading = readFile(job)
  let next = await reading.next()
  for (; !next.done; next = await reading.next()) send({ kind: 'batch', batch: next.value })
  send({ kind: 'done', ...(next.value !== undefined && { sha256: next.value }) })
}

function send(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}
