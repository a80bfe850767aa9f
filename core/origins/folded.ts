import type { CaseView } from '../model/case-view.ts'
import type { ReportId, StatementId } from '../model/ids.ts'
import type { Reason } from '../model/origins.ts'
import type { Statement } from '../model/statements.ts'
import { groupsOfCopies } from './copied-voices.ts'
import { recovered } from './fold-copies.ts'
import { foldGroups, foldSorts } from './fold-groups.ts'
import type { Paraphrase } from './fold-groups.ts'
import { foldRelays } from './fold-relays.ts'
import { foldMouthpieces, foldNamed, foldShortForms, withoutStaff } from './fold-speakers.ts'
import type { Affiliations } from './affiliations.ts'
import { asDecided } from './decided.ts'
import type { FoldDecisions } from './decided.ts'
import { creditedAgency } from './credited-agency.ts'
import { isDemand } from './demand.ts'
import { foldTitles } from './fold-titles.ts'
import { foldUnsourced } from './fold-unsourced.ts'
import type { Identities } from './identities.ts'
import type { Sides } from './sides.ts'
import { withLeadName } from './lead-name.ts'
import { isSoleBody } from './sole-body.ts'
import { withVagueBlame } from './vague-blame.ts'
import { traced } from './trace.ts'
import type { Bundle, Voice } from './voice.ts'
import { withoutWithdrawn } from './withdrawn.ts'
import type { Withdrawn } from './withdrawn.ts'

/** What counting reads besides the statements. */
export interface Counting {
  readonly view: CaseView
  readonly identities: Identities
  readonly paraphrase: Paraphrase
  readonly withdrawn: Withdrawn
  readonly affiliations: Affiliations
  readonly decided: FoldDecisions
  /** Statements that a person rejected as misread: they count for nothing. */
  readonly rejected: ReadonlySet<StatementId>
  readonly sides: Sides
}

/** Statements after folding. */
export interface Folded {
  /** Those that no person rejected. */
  readonly all: readonly Statement[]
  /** What was left out or recovered before folding, and why. */
  readonly reasons: readonly Reason[]
  readonly standing: readonly Bundle[]
  /** The voices as their own reports give them. */
  readonly own: readonly Voice[]
}

/** Strips, traces and folds some statements of a claim. */
export function folded(counting: Counting, statements: readonly StatementId[]): Folded {
  const { view, identities, paraphrase, withdrawn, rejected } = counting
  const all = statements.filter((id) => !rejected.has(id)).map((id) => view.statement(id))
  const told = all.filter(({ kind }) => kind !== 'headline')
  const done = told.filter((statement) => !isDemand(view, statement))
  // Where all of a claim is demanded, the demand is what is claimed.
  const body = done.length > 0 ? done : told
  const copied = groupsOfCopies(
    view,
    body.map((statement) => withVagueBlame(view, withLeadName(view, traced(statement, identities), identities))),
  )
  const outletKey = (report: ReportId): string | undefined => {
    const outlet = view.report(report).meta.outlet?.value
    return outlet === undefined ? undefined : identities.keyOfName(outlet)
  }
  const folds = copied.map((group) => recovered(group, { isSoleBody: (voice) => isSoleBody(view, voice), outletKey }))
  const voices = folds.flatMap((fold) => fold.voices).map((voice) => withoutStaff(voice, identities))
  const named = foldMouthpieces(foldShortForms(foldNamed(voices)), counting.affiliations)
  const described = foldTitles(view, foldSorts(foldGroups(named, paraphrase)), outletKey)
  const bundles = foldUnsourced(foldRelays(described, outletKey), {
    copied,
    outletKey,
    outletName: (report) => view.report(report).meta.outlet?.value ?? `unnamed outlet (${view.report(report).place})`,
    agency: (report) => creditedAgency(view, identities, report),
  })
  return {
    all,
    reasons: [...stripped(all.filter((statement) => !body.includes(statement))), ...folds.flatMap((fold) => fold.reasons)],
    standing: withoutWithdrawn(asDecided(bundles, counting.decided), withdrawn, identities),
    own: copied.flatMap((group) => group.voices).map((voice) => withoutStaff(voice, identities)),
  }
}

function stripped(statements: readonly Statement[]): readonly Reason[] {
  const headlines = statements.filter(({ kind }) => kind === 'headline').map(({ id }) => id)
  const demands = statements.filter(({ kind }) => kind !== 'headline').map(({ id }) => id)
  return [
    ...(headlines.length === 0 ? [] : [{ rule: 'strip' as const, text: 'A headline adds no source', statements: headlines }]),
    ...(demands.length === 0
      ? []
      : [{ rule: 'strip' as const, text: 'A demand that something be done does not state that it is so', statements: demands }]),
  ]
}
