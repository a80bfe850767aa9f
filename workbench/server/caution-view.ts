import type { Caution } from '../../core/model/cautions.ts'
import type { CautionView } from '../contract.ts'
import { addressOf } from './case-index.ts'
import type { CaseIndex } from './case-index.ts'

/** Pieces of evidence told of one caution. */
const TOLD = 12

/** A caution with the words that show it. */
export function cautionView(index: CaseIndex, caution: Caution): CautionView {
  const claim = caution.claim === undefined ? undefined : index.view.claim(caution.claim)
  return {
    id: caution.id,
    rule: caution.rule,
    sentence: caution.sentence,
    weightBecause: caution.weightBecause,
    ...(claim && { claim: { at: addressOf(claim), title: claim.title } }),
    evidence: caution.evidence.slice(0, TOLD).map(({ report, start, end, note }) => ({
      report: index.ref(report),
      extent: [start, end],
      quote: index.view.report(report).text.slice(start, end),
      ...(note !== undefined && { note }),
    })),
    moreEvidence: Math.max(0, caution.evidence.length - TOLD),
    review: index.reviews.of(caution.id),
  }
}
