import type { LinkRule } from '../model/plan.ts'
import { mergedNumbers, placeOfNumber } from '../text/merged-numbers.ts'

/** What added reports change in the links between the reports that share a hash. */
export interface LinksTold {
  /** A link with an added report: `earlier` < `later`. */
  come(earlier: number, later: number): void
  /** Two others that are linked by the hash and were not, or were and are not. */
  change(earlier: number, later: number): void
}

/** The reports that share a hash, in order. */
export interface Sharing {
  readonly before: Uint32Array
  readonly added: Uint32Array
}

/** Tells what changes in the links of a hash. */
export function linksChanged(rule: LinkRule, { before, added }: Sharing, told: LinksTold): void {
  if (added.length === 0) return
  const reports = mergedNumbers(before, added)
  const news = new Set(added)
  for (const at of placesConcerned(rule, reports, { before, added })) {
    const later = reports[at]!
    const now = earlierOf(rule, reports, at)
    for (const earlier of now) if (news.has(earlier) || news.has(later)) told.come(earlier, later)
    if (news.has(later)) continue
    const were = earlierOf(rule, before, placeOfNumber(before, later))
    for (const earlier of were) if (!now.has(earlier)) told.change(earlier, later)
    for (const earlier of now) if (!news.has(earlier) && !were.has(earlier)) told.change(earlier, later)
  }
}

/** Are two of the reports linked? `earlier` < `later`. */
export function areLinked({ allUpTo, nearest }: LinkRule, reports: Uint32Array, ...[earlier, later]: readonly [number, number]): boolean {
  return reports.length <= allUpTo || reports[0] === earlier || placeOfNumber(reports, later) - placeOfNumber(reports, earlier) <= nearest
}

/** The earlier reports that the one at a place is linked with. */
function earlierOf({ allUpTo, nearest }: LinkRule, reports: Uint32Array, at: number): ReadonlySet<number> {
  const found = new Set(reports.subarray(reports.length <= allUpTo ? 0 : Math.max(0, at - nearest), at))
  if (at > 0) found.add(reports[0]!)
  return found
}

/** Places of reports that may be linked with other earlier ones than before, or with added ones. */
function placesConcerned({ allUpTo, nearest }: LinkRule, reports: Uint32Array, { before, added }: Sharing): Iterable<number> {
  // Where all were linked, or the first is another, each may be.
  if (before.length <= allUpTo || before[0] !== reports[0]) return reports.keys()
  const places = new Set<number>()
  for (const report of added) {
    const at = placeOfNumber(reports, report)
    for (let next = at; next <= Math.min(at + nearest, reports.length - 1); next++) places.add(next)
  }
  return places
}
