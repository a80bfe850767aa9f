import type { StepProgress } from '../core/index.ts'
import type { StepSpeed } from './speed.ts'

/** How much was taken in. */
export interface Size {
  readonly reports: number
  readonly megabytes: number
  readonly words: number
}

/** Largest resident set of this process so far, in megabytes. */
export const peak = (): number => process.resourceUsage().maxRSS / 1000

/** Seconds of processor time of all threads since. */
export const cpuSince = (begun: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

/**
 * Processor time between two tellings goes to the step told of first. Steps that ran together share theirs as the executor
 * measured them.
 */
export function stepClock({ reports, megabytes, words }: Size, say: (line: string) => void) {
  const steps: StepSpeed[] = []
  const spans: { readonly step: string; readonly spent: number; readonly peak: number }[] = []
  const worked = new Map<string, number>()
  let current: { readonly step: string; readonly begun: NodeJS.CpuUsage } | undefined
  const put = (step: string, seconds: number, peakMegabytes = peak()): void =>
    void steps.push({
      step,
      seconds,
      reportsPerSecond: reports / seconds,
      megabytesPerSecond: megabytes / seconds,
      secondsPerMillionWords: (seconds / words) * 1e6,
      peakMegabytes,
    })
  const end = (): void => {
    if (current) {
      const span = { step: current.step, spent: cpuSince(current.begun), peak: peak() }
      spans.push(span)
      say(`${span.step}: ${span.spent.toFixed(1)} s of processor time, peak ${Math.round(span.peak)} MB`)
    }
    current = undefined
  }
  return {
    put,
    told: ({ step, worked: milliseconds }: StepProgress): void => {
      if (milliseconds !== undefined) worked.set(step, milliseconds)
      if (current?.step === step) return
      end()
      current = { step, begun: process.cpuUsage() }
    },
    /** The figures of all steps. */
    end: (): readonly StepSpeed[] => {
      end()
      for (let from = 0; from < spans.length;) {
        let to = from + 1
        while (to < spans.length && worked.has(spans[from]!.step) && worked.has(spans[to]!.step)) to++
        const together = spans.slice(from, to)
        const spent = together.reduce((sum, span) => sum + span.spent, 0)
        const measured = together.reduce((sum, { step }) => sum + (worked.get(step) ?? 0), 0)
        for (const { step, peak: held } of together) put(step, together.length === 1 ? spent : (spent * worked.get(step)!) / measured, held)
        from = to
      }
      return steps
    },
  }
}
