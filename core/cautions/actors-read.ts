import { claimsReading } from '../model/claims-reading.ts'
import { columnRows, keptColumn } from '../model/kept-columns.ts'
import type { Reading } from '../model/plan.ts'
import { actorsSeen, seeingOthers, stayingReports } from '../text/actors-seen.ts'

/**
 * What rules read of the case beside a claim: what its reports and those of claims near to it say and share, and which of their
 * mentions are of one actor.
 */
export const reading: Reading = {
  *keep(view) {
    const seen = actorsSeen(view, () => '')
    for (const name of ['seen', 'firsts', 'actors'] as const) yield* columnRows(name, seen[name])
  },
  rows: (anew, { view, kept }) => {
    const before = {
      seen: keptColumn(kept, 'seen', (length) => new Uint32Array(length)),
      firsts: keptColumn(kept, 'firsts', (length) => new Uint32Array(length)),
      actors: keptColumn(kept, 'actors', (length) => new Int32Array(length)),
    }
    const staying = stayingReports(anew.before, view.reportIds(), anew.reports)
    const others = seeingOthers(
      before,
      actorsSeen(view, () => ''),
      staying,
    )
    return claimsReading(view, { reports: new Set([...anew.reports, ...others]), pairs: anew.pairs })
  },
}
