import type { ChainLink } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'

/** Finds the actors whose mentions stand where a link of a report names its source. */
export function linkActors(view: CaseView, report: ReportId): (link: ChainLink) => { readonly actors?: readonly string[] } {
  const { mentions } = view.layer(report, 'mentions')
  return ({ span }) => {
    if (span === undefined) return {}
    const exact = mentions.find(({ extent }) => extent[0] === span[0] && extent[1] === span[1])
    const actor = exact && view.actorOf(exact.id)
    return actor ? { actors: [actor.id] } : {}
  }
}
