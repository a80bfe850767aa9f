import type { CaseView } from '../model/case-view.ts'
import type { Decision, DecisionBody } from '../model/decisions.ts'
import type { ActorId, ClaimId, MentionId, ReportId } from '../model/ids.ts'
import type { OriginCount } from '../model/origins.ts'
import { countOfClaim, countingOf } from './counting.ts'

/** What is supposed to be withdrawn: reports, and actors with everything said through or by them. */
export interface Supposed {
  readonly reports: readonly ReportId[]
  readonly actors: readonly ActorId[]
}

/** A claim whose `supported` number falls when something is withdrawn. */
export interface FallenClaim {
  readonly claim: ClaimId
  readonly title: string
  readonly before: OriginCount
  readonly after: OriginCount
  /** Earliest stated sources that counted before and no longer do, as the texts word them. */
  readonly lost: readonly string[]
  /** Variants whose own number falls. */
  readonly variants: readonly { readonly value: string; readonly before: number; readonly after: number }[]
}

/**
 * The claims whose number of supported sources, or that of one of their variants, would fall if reports or actors were
 * withdrawn; nothing is recorded. Withdrawing masks voices after folding, so no number rises. The claims that fall furthest
 * come first, then in order of id.
 *
 * @throws RangeError where a report or actor is not in the case
 */
export function whatIf(view: CaseView, supposed: Supposed): readonly FallenClaim[] {
  const decisions = [...view.decisions(), ...withdrawals(view, supposed)]
  const counting = countingOf({ ...view, decisions: () => decisions })
  const fallen: FallenClaim[] = []
  for (const claim of view.claims()) {
    const [before, after] = [view.originsOf(claim.id), countOfClaim(counting, claim)]
    const variants = claim.variants
      .map(({ value }, at) => ({ value, before: before.variants[at]!.supported, after: after.variants[at]!.supported }))
      .filter((variant) => variant.after < variant.before)
    if (after.whole.supported >= before.whole.supported && variants.length === 0) continue
    fallen.push({
      claim: claim.id,
      title: claim.title,
      before: before.whole,
      after: after.whole,
      lost: supportedIn(before.whole).filter((who) => !supportedIn(after.whole).includes(who)),
      variants,
    })
  }
  const depth = ({ before, after }: FallenClaim): number => before.supported - after.supported
  return fallen.sort((x, y) => depth(y) - depth(x) || (x.claim < y.claim ? -1 : 1))
}

function supportedIn({ list }: OriginCount): readonly string[] {
  return list.filter(({ counted }) => counted === 'supported').map(({ who }) => who)
}

function withdrawals(view: CaseView, { reports, actors }: Supposed): readonly Decision[] {
  const ofReports = reports.map((id): DecisionBody => ({ kind: 'withdraw', what: 'report', a: view.report(id).id }))
  const ofActors = actors.map((id): DecisionBody => ({ kind: 'withdraw', what: 'mention', a: firstMention(view, id) }))
  return [...ofReports, ...ofActors].map((body, at) => ({ id: `supposed ${at}`, body, by: '', at: '', why: '' }))
}

function firstMention(view: CaseView, id: ActorId): MentionId {
  const [first] = view.actor(id).mentions
  if (first === undefined) throw new RangeError(`Unexpected actor ${id}, expected one that some report mentions`)
  return first.id
}
