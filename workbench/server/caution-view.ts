import type { Caution } from '../../core/model/cautions.ts'
import type { CautionView } from '../contract.ts'
import { addressOf } from './case-index.ts'
import type { CaseIndex } from './case-index.ts'

/** A caution with the words that show it. */
export function cautionView(index: CaseIndex, caution: Caution): CautionView {
  const claim = caution.claim === undefined ? undefined : index.view.claim(caution.claim)
  return {
    id: caution.id,
    rule: caution.rule,
    sentence: caution.sentence,
    weightBecause: caution.weightBecause,
    ...(claim && { claim: { at: addressOf(claim), title: claim.title } }),
    reports: caution.reports.map((id) => index.ref(id)),
    evidence: caution.evidence.map(({ report, start, end, note }) => ({
      report: index.ref(report),
      extent: [start, end],
      quote: index.view.report(report).text.slice(start, end),
      ...(note !== undefined && { note }),
    })),
    review: index.reviews.of(caution.id),
  }
}
