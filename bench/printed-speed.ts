import type { Speed, StepSpeed } from './speed.ts'

/** How the time of a step grows with the number of reports: the exponent between two neighbouring sizes (1 is linear). */
export interface Slope {
  readonly from: number
  readonly to: number
  readonly whole: number
  readonly steps: Readonly<Record<string, number>>
}

/** Growth from each size to the next. */
export function slopes(speeds: readonly Speed[]): readonly Slope[] {
  return speeds.slice(1).map((larger, n) => {
    const smaller = speeds[n]!
    const exponent = (after: number, before: number): number => Math.log(after / before) / Math.log(larger.reports / smaller.reports)
    const steps = larger.steps.flatMap(({ step, seconds }) => {
      const before = smaller.steps.find((other) => other.step === step)
      return before ? [[step, exponent(seconds, before.seconds)] as const] : []
    })
    return { from: smaller.reports, to: larger.reports, whole: exponent(larger.seconds, smaller.seconds), steps: Object.fromEntries(steps) }
  })
}

/** Figures as a table a size, with the change against what was recorded. */
export function printedSpeed(speeds: readonly Speed[], recorded: readonly Speed[]): string {
  const tables = speeds.map((speed) =>
    table(
      speed,
      recorded.find(({ reports }) => reports === speed.reports),
    ),
  )
  const growth = slopes(speeds).map(({ from, to, whole, steps }) => {
    const [steepest] = Object.entries(steps).sort(([, x], [, y]) => y - x)
    return `From ${from} to ${to} reports: time grows with exponent ${whole.toFixed(2)}; steepest ${steepest![0]} (${steepest![1].toFixed(2)})\n`
  })
  return [...tables, ...growth].join('\n')
}

function table(speed: Speed, before: Speed | undefined): string {
  const rows = speed.steps.map((step) =>
    row(
      step,
      before?.steps.find((other) => other.step === step.step),
    ),
  )
  const { found } = speed
  return [
    `${speed.reports} reports, ${speed.megabytes.toFixed(1)} MB, ${(speed.words / 1e6).toFixed(2)} million words, ${speed.workers} workers; load ${speed.machine.load.map((load) => load.toFixed(1)).join(' to ')} on ${speed.machine.cores} cores`,
    `  ${'step'.padEnd(18)}${'cpu s'.padStart(9)}${'reports/s'.padStart(11)}${'MB/s'.padStart(8)}${'s/M words'.padStart(11)}${'peak MB'.padStart(9)}`,
    ...rows,
    `  whole: ${speed.seconds.toFixed(1)} s${change(speed.seconds, before?.seconds)}, ${Math.round(speed.reports / speed.seconds)} reports/s, ${speed.cpuSeconds.toFixed(1)} s of processor time, peak ${Math.round(speed.peakMegabytes)} MB`,
    `  opening: ${speed.openSeconds.toFixed(2)} s; again with nothing new: ${speed.againSeconds.toFixed(2)} s; with a hundred reports more: ${speed.addHundredSeconds === undefined ? 'not measured' : `${speed.addHundredSeconds.toFixed(2)} s`}`,
    `  most of it: ${dominating(speed)}`,
    `  planted passages found: ${share(found.passages)} of ${found.planted}; direction right ${share(found.directionRight)}, wrong ${share(found.directionWrong)} of ${found.directed}`,
    '',
  ].join('\n')
}

function row(step: StepSpeed, before: StepSpeed | undefined): string {
  const cells = [
    step.seconds.toFixed(2).padStart(9),
    Math.round(step.reportsPerSecond).toString().padStart(11),
    step.megabytesPerSecond.toFixed(1).padStart(8),
    step.secondsPerMillionWords.toFixed(1).padStart(11),
  ]
  return `  ${step.step.padEnd(18)}${cells.join('')}${Math.round(step.peakMegabytes).toString().padStart(9)}${change(step.seconds, before?.seconds)}`
}

/** The four steps that cost most, with their shares of all steps. */
function dominating({ steps }: Speed): string {
  const all = steps.reduce((sum, { seconds }) => sum + seconds, 0)
  const most = [...steps].sort((x, y) => y.seconds - x.seconds).slice(0, 4)
  return most.map(({ step, seconds }) => `${step} ${Math.round((100 * seconds) / all)} %`).join(', ')
}

const share = (value: number | null): string => (value === null ? '-' : value.toFixed(3))

function change(now: number, before: number | undefined): string {
  if (before === undefined || Math.abs(now / before - 1) < 0.05) return ''
  return ` (${now > before ? '+' : ''}${Math.round((now / before - 1) * 100)} %)`
}
