import { creditedAgencies } from '../text/credited-agencies.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Identities } from './identities.ts'
import type { End } from './voice.ts'

type Credited = Extract<End, { readonly kind: 'speaker' }> | undefined

/** A report is asked for with each of its claims; whoever is meant stays the same while identities do. */
const known = new WeakMap<Identities, Map<ReportId, Credited>>()

/** The agency that the whole text of a report is credited to, as the end of a chain; undefined where it is credited to none. */
export function creditedAgency(view: CaseView, identities: Identities, report: ReportId): Credited {
  const found = known.get(identities) ?? new Map<ReportId, Credited>()
  known.set(identities, found)
  if (!found.has(report)) found.set(report, credited(view, identities, report))
  return found.get(report)
}

function credited(view: CaseView, identities: Identities, report: ReportId): Credited {
  const [credit] = creditedAgencies(view.layer(report, 'passages'), view.report(report).meta.outlet?.value)
  if (credit === undefined) return undefined
  return { kind: 'speaker', key: identities.keyOfName(credit.name), link: { ...credit, type: 'agency', status: 'inferred' }, described: false }
}
