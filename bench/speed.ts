import type { Machine } from './machine.ts'
import type { PlantedFound } from './planted-found.ts'

/** How long one step took, and how much memory the process had held by its end. */
export interface StepSpeed {
  readonly step: string
  /** Seconds of processor time, all threads together: on a machine that others use, too, the clock tells little. */
  readonly seconds: number
  readonly reportsPerSecond: number
  /** Megabytes (10^6 bytes) of UTF-8 text a second. */
  readonly megabytesPerSecond: number
  readonly secondsPerMillionWords: number
  /** Largest resident set of the process so far, in megabytes. */
  readonly peakMegabytes: number
}

/** What was measured on one generated corpus. */
export interface Speed {
  readonly machine: Machine
  readonly reports: number
  readonly megabytes: number
  readonly words: number
  readonly workers: number
  readonly steps: readonly StepSpeed[]
  /** From the first report put into the case to the last caution, generating left out. */
  readonly seconds: number
  /** Seconds of processor time of all threads in that while: on a machine that others use, too, the figure to compare. */
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  /** Opening the finished case and asking for its counts. */
  readonly openSeconds: number
  /** Opening the finished case and running again with nothing new. */
  readonly againSeconds: number
  /** Adding a hundred reports to the finished case; absent where that was left out. */
  readonly addHundredSeconds?: number
  readonly found: PlantedFound
}
