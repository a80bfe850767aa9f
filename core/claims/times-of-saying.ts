import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
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
  return new Set(times.flatMap(({ extent }, at) => (behind.has(tokenAt(words, extent[0])) ? [at] : [])))
}
