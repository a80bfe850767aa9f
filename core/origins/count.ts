import type { Claim } from '../model/claims.ts'
import type { CaseView } from '../model/case-view.ts'
import type { StatementId } from '../model/ids.ts'
import type { Origin, OriginCount, Reason } from '../model/origins.ts'
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
import { isDemand } from './demand.ts'
import { foldUnsourced } from './fold-unsourced.ts'
import type { Identities } from './identities.ts'
import { sideOf } from './sides.ts'
import type { Sides } from './sides.ts'
import { balanceOf, relationOf } from './source-relation.ts'
import { traced } from './trace.ts'
import type { Bundle, Voice } from './voice.ts'
import { statementsOf } from './voice.ts'
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

/** Counts the earliest stated sources of some statements of a claim: strip, trace, fold, and say why. */
export function countOrigins(counting: Counting, statements: readonly StatementId[]): OriginCount {
  const { view, identities, paraphrase, withdrawn, rejected } = counting
  const all = statements.filter((id) => !rejected.has(id)).map((id) => view.statement(id))
  const body = all.filter((statement) => statement.kind !== 'headline' && !isDemand(view, statement))
  const strip = stripped(all.filter((statement) => !body.includes(statement)))
  const copied = groupsOfCopies(
    view,
    body.map((statement) => traced(statement, identities)),
  )
  const folds = copied.map((group) => recovered(group))
  const voices = folds.flatMap((fold) => fold.voices).map((voice) => withoutStaff(voice, identities))
  const named = foldMouthpieces(foldShortForms(foldNamed(voices)), counting.affiliations)
  const described = foldSorts(foldGroups(named, paraphrase))
  const relayed = foldRelays(described)
  const bundles = foldUnsourced(relayed, {
    copied,
    outletKey: (report) => {
      const outlet = view.report(report).meta.outlet?.value
      return outlet === undefined ? undefined : identities.keyOfName(outlet)
    },
    outletName: (report) => view.report(report).meta.outlet?.value ?? `unnamed outlet (${view.report(report).place})`,
  })
  const standing = withoutWithdrawn(asDecided(bundles, counting.decided), withdrawn, identities)
  const stating = new Set(all.map(({ report }) => report))
  // As the reports stand: a source that a fuller copy lends is not named by the one that dropped it.
  const own = copied.flatMap((group) => group.voices).map((voice) => withoutStaff(voice, identities))
  const attributed = new Set(own.filter(({ end }) => end.kind === 'speaker').map(({ report }) => report))
  return {
    ...numbers(counting, standing),
    reasons: [...strip, ...folds.flatMap((fold) => fold.reasons), ...standing.flatMap(({ reasons }) => reasons)],
    reportsStating: stating.size,
    reportsUnsourced: [...stating].filter((report) => !attributed.has(report)).length,
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

/** The three numbers and the list from what stands after folding. */
function numbers(
  counting: Counting,
  bundles: readonly Bundle[],
): Pick<OriginCount, 'atLeast' | 'supported' | 'atMost' | 'list' | 'byRelation' | 'sides'> {
  const supported = bundles.filter(({ counted }) => counted === 'supported').map((bundle) => originOf(counting, bundle))
  const undone = bundles.flatMap((bundle) => bundle.undone.map((who) => undoneOrigin(bundle, who)))
  const possible = [...undone, ...bundles.filter(({ counted }) => counted === 'possible').map((bundle) => originOf(counting, bundle))]
  return {
    atLeast: supported.length === 0 ? 0 : Math.max(1, bundles.filter(neverMerges).length),
    supported: supported.length,
    atMost: supported.length + possible.length,
    list: [...supported, ...possible],
    ...balanceOf(supported),
  }
}

/** Named persons with first-hand knowledge and observations do not rest on one another. */
function neverMerges({ counted, kind, end, voices }: Bundle): boolean {
  if (counted !== 'supported' || end.kind !== 'speaker') return false
  const basis = basisOf(voices)
  return kind === 'observation' || (end.link.type === 'named-person' && (basis === 'saw' || basis === 'took-part' || basis === 'held-office'))
}

function basisOf(voices: readonly Voice[]): Origin['basis'] {
  const stated = voices.flatMap(({ end }) => (end.kind === 'speaker' && end.link.basis !== undefined ? [end.link.basis] : []))
  return stated.find((basis) => basis !== 'unstated') ?? 'unstated'
}

function originOf({ view, sides }: Counting, bundle: Bundle): Origin {
  const { end } = bundle
  const side = sideOf(bundle, sides)
  const role = roleOf(bundle)
  const party = end.kind === 'speaker' && (end.link.type === 'subject' || end.link.type === 'party')
  return {
    who: bundle.who,
    kind: bundle.kind,
    counted: bundle.counted,
    statements: statementsOf(bundle),
    reasons: bundle.reasons,
    inferred: bundle.undone.length > 0,
    basis: basisOf(bundle.voices),
    relation: relationOf(view, bundle),
    ...(side !== undefined && { side }),
    ...(role !== undefined && { role }),
    ...(party && { party }),
  }
}

/** As the text shows it; own knowledge or a part in it makes a source primary, documents of its own make it the one that documented it first. */
function roleOf({ end, voices, kind }: Bundle): Origin['role'] {
  if (end.kind !== 'speaker' || end.link.role !== undefined) return end.kind === 'speaker' ? end.link.role : undefined
  const basis = basisOf(voices)
  if (kind === 'observation' || basis === 'saw' || basis === 'took-part' || basis === 'held-office') return 'primary'
  if (basis === 'documents') return 'original'
  return basis === 'was-told' ? 'secondary' : undefined
}

function undoneOrigin(bundle: Bundle, who: string): Origin {
  const text = `Counted with ${bundle.who}; another source if that fold is undone`
  return {
    who,
    kind: bundle.kind,
    counted: 'possible',
    statements: statementsOf(bundle),
    reasons: [{ rule: 'inferred', text, statements: statementsOf(bundle) }],
    inferred: true,
    basis: 'unstated',
  }
}

/** The statements of a claim that are counted: a denial supports nothing but itself. */
export function countedStatements(claim: Claim): readonly StatementId[] {
  return claim.statements.filter(({ polarity }) => polarity === 'affirmed').map(({ id }) => id)
}
