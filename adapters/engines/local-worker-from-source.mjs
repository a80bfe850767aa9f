/** Starts the worker program from its TypeScript source; for development and tests. Node's own `--import` does not reach worker threads. */
import { register } from 'tsx/esm/api'

register()
const worker = await import(new URL('./local-worker.ts', import.meta.url).href)

export const reports = worker.reports
export const pairs = worker.pairs
export const rows = worker.rows
