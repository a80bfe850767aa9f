/** Starts the worker program from its TypeScript source; for development and tests. Node's own `--import` does not reach worker threads. */
import { register } from 'tsx/esm/api'

register()
const worker = await import(new URL('./bulk-worker.ts', import.meta.url).href)

export const align = worker.align
export const link = worker.link
export const locate = worker.locate
export const scan = worker.scan
