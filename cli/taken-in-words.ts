import type { Progress } from './progress.ts'
import { ofThing } from './summary.ts'
import type { TakenIn } from './take-in.ts'

/** Problems told at once; the rest is in "headwater status". */
const TOLD = 5

/** Tells what reading a folder brought. */
export function sayTakenIn(taken: TakenIn, progress: Progress): void {
  progress.end()
  const parts = [
    `${ofThing(taken.read, 'file')} read`,
    ...(taken.unchanged > 0 ? [`${ofThing(taken.unchanged, 'file')} unchanged`] : []),
    `${ofThing(taken.reports, 'report')} new or changed`,
  ]
  progress.say(parts.join(', '))
  for (const { place, message } of taken.problems.slice(0, TOLD)) progress.say(`  ${place}: ${message}`)
  if (taken.problems.length > TOLD) progress.say(`  and ${ofThing(taken.problems.length - TOLD, 'further problem')}; see "headwater status"`)
}
