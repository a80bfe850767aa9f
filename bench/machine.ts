import { cpus, loadavg, totalmem } from 'node:os'

/** What something was measured on. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly gigabytes: number
  readonly node: string
  /** Processes that wanted to run, on average over the last minute: before and after (1 a core is a busy machine). */
  readonly load: readonly [before: number, after: number]
}

/** This machine; `before` is the load when the measurement began. */
export function machineNow(before: number): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: [before, loadavg()[0]!],
  }
}
