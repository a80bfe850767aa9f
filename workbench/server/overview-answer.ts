import type { OverviewAnswer } from '../contract.ts'
import { reportCalled } from '../outlet-words.ts'
import type { CountReview } from '../../core/model/reviews.ts'
import type { CaseIndex } from './case-index.ts'

/** How many entries the overview's short lists show. */
const SHOWN = 6

/** `GET /api/overview` */
export function overviewAnswer(index: CaseIndex): OverviewAnswer {
  const { view, lists } = index
  const whole = lists.whole()
  const { reports, copies, actors, claims, cautions } = whole
  const resting = lists.firstClaims({ several: true, sources: 'one' }, 'reports', SHOWN)
  return {
    about: view.about,
    ...{ reports, copies, actors, claims, cautions },
    outlets: index.outlets().length,
    withoutOutlet: whole.withoutOutlet,
    several: whole.several,
    review: reviewOf(index, whole.statements),
    resting: resting.map((claim) => index.claimRow(claim)),
    copiedOutlets: lists.copiedOutlets().slice(0, SHOWN),
    copiedPassages: lists.copiedPassages().map(({ first, ...passage }) => ({
      ...passage,
      ...(first !== undefined && { from: reportCalled(index.ref(first)) }),
    })),
    byMonth: whole.byMonth,
    undated: whole.withoutDate,
    problems: view.problems(),
    rules: index.rules().filter((rule) => rule.count > 0),
  }
}

/** How much of what all counts rest on has been seen by a person. */
function reviewOf(index: CaseIndex, statements: number): CountReview {
  const all = [...index.reviewed().values()]
  const reviewed = all.reduce((sum, review) => sum + review.reviewed, 0)
  const state = reviewed === 0 ? 'suggested' : reviewed < statements ? 'partly-reviewed' : 'reviewed'
  return { state, reviewed, of: statements, by: [...new Set(all.flatMap(({ by }) => by))].sort() }
}
