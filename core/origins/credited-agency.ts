import { creditedAgencies } from '../text/credited-agencies.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Identities } from './identities.ts'
import type { End } from './voice.ts'

/** The agency that the whole text of a report is credited to, as the end of a chain; undefined where it is credited to none. */
export function creditedAgency(view: CaseView, identities: Identities, report: ReportId): Extract<End, { readonly kind: 'speaker' }> | undefined {
  const [credit] = creditedAgencies(view.layer(report, 'passages'), view.report(report).meta.outlet?.value)
  if (credit === undefined) return undefined
  return { kind: 'speaker', key: identities.keyOfName(credit.name), link: { ...credit, type: 'agency', status: 'inferred' }, described: false }
}
