import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import { periodsOf } from './periods.ts'
import type { Period } from './periods.ts'
import { tokenAt } from './positions.ts'
import { tagOf } from './sentence.ts'

/**
 * Indices of the times that stand right behind the cue of an attribution and say when somebody spoke, not when what he told of
 * was: "has risen to 61, the watch *said on Tuesday*".
 */
export function timesOfSaying(view: CaseView, report: ReportId): ReadonlySet<number> {
  const words = view.layer(report, 'words')
  const times = view.layer(report, 'times')
  const behind = new Set<number>()
  for (const { cue, kind } of view.layer(report, 'attributions')) {
    const end = cue.at(-1)?.[1]
    if (end === undefined || kind === 'own-voice' || kind === 'headline') continue
    const token = tokenAt(words, end)
    behind.add(token).add(tagOf(words, token) === 'IN' ? token + 1 : token)
  }
  const ownsNext = (end: number): boolean => OF_NEXT.test(tagOf(words, tokenAt(words, end))) || /S$/.test(tagOf(words, tokenAt(words, end) - 1))
  return new Set(times.flatMap(({ extent }, at) => (behind.has(tokenAt(words, extent[0])) && !ownsNext(extent[1]) ? [at] : [])))
}

/** What follows a time that belongs to what is told: "said *Monday's* raid", "said *2019* was", "reported *Monday night* raids". */
const OF_NEXT = /^(?:POS|NN|VB|MD|JJ)/

/** The stretches of time that each statement of a report names, but for the times at which somebody spoke. */
export function periodsIn(view: CaseView, report: ReportId): readonly (readonly Period[])[] {
  const times = view.layer(report, 'times')
  const saying = timesOfSaying(view, report)
  return view.layer(report, 'statements').map((statement) => periodsOf({ times: statement.times.filter((time) => !saying.has(time)) }, times))
}
