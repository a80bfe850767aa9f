/** Starts the worker program from its TypeScript source; for development and tests. Node's own `--import` does not reach worker threads. */
import { register } from 'tsx/esm/api'

register()
await import(new URL('./analyst-worker.ts', import.meta.url).href)
