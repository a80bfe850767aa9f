import type { Claim } from '../model/claims.ts'
import type { StatementId } from '../model/ids.ts'
import type { Origin, OriginCount } from '../model/origins.ts'
import { wordsWithDenial } from '../text/denied-words.ts'
import { creditedAgency } from './credited-agency.ts'
import { folded } from './folded.ts'
import type { Counting } from './folded.ts'
import { ownReason } from './own-reason.ts'
import { sideOf } from './sides.ts'
import { balanceOf, relationOf } from './source-relation.ts'
import { traced } from './trace.ts'
import type { Bundle, Voice } from './voice.ts'
import { statementsOf } from './voice.ts'

/** Counts the earliest stated sources of some statements of a claim: strip, trace, fold, and say why. */
export function countOrigins(counting: Counting, statements: readonly StatementId[], near: readonly StatementId[] = []): OriginCount {
  const { all, reasons, standing, own } = folded(counting, statements)
  const stating = new Set(all.map(({ report }) => report))
  // As the reports stand: a source that a fuller copy lends is not named by the one that dropped it.
  const attributed = new Set(own.filter(({ end }) => end.kind === 'speaker').map(({ report }) => report))
  return {
    ...numbers(counting, standing, nearSources(counting, statements, near)),
    reasons: [...reasons, ...standing.flatMap((bundle) => bundle.reasons)],
    reportsStating: stating.size,
    reportsUnsourced: [...stating].filter((report) => !attributed.has(report)).length,
  }
}

/** Longest quotation of a near statement in a reason, in UTF-16 units. */
const QUOTED = 90

/** Whether a statement can bring in a source of its own: counting anew is dear, and most statements name nobody. */
function maySpeak({ view, identities }: Counting, id: StatementId): boolean {
  const statement = view.statement(id)
  if (statement.kind === 'headline') return false
  return traced(statement, identities).end.kind === 'speaker' || creditedAgency(view, identities, statement.report) !== undefined
}

/** Sources that would count beside those of a claim if the statements near to it belonged to it, each with the words that are near. */
function nearSources(counting: Counting, statements: readonly StatementId[], near: readonly StatementId[]): readonly Origin[] {
  if (!near.some((id) => maySpeak(counting, id))) return []
  const own = new Set(statements)
  return folded(counting, [...statements, ...near])
    .standing.filter((bundle) => bundle.counted === 'supported' && !statementsOf(bundle).some((id) => own.has(id)))
    .map((bundle) => {
      const origin = originOf(counting, bundle)
      const text = `Says something near, which was not taken for the same: ${quoted(counting, bundle)}. One source more if it belongs here`
      return {
        ...origin,
        counted: 'possible',
        inferred: true,
        reasons: [...origin.reasons, { rule: 'inferred', text, statements: origin.statements }],
      }
    })
}

function quoted({ view }: Counting, { voices: [first] }: Bundle): string {
  const words = wordsWithDenial(view, first!.statement)
  return `“${words.length <= QUOTED ? words : `${words.slice(0, words.lastIndexOf(' ', QUOTED))} …`}”`
}

/** The three numbers and the list from what stands after folding. */
function numbers(
  counting: Counting,
  bundles: readonly Bundle[],
  near: readonly Origin[],
): Pick<OriginCount, 'atLeast' | 'supported' | 'atMost' | 'list' | 'byRelation' | 'sides'> {
  const supported = bundles.filter(({ counted }) => counted === 'supported').map((bundle) => originOf(counting, bundle))
  const undone = bundles.flatMap((bundle) => bundle.undone.map((who) => undoneOrigin(bundle, who)))
  const possible = [...undone, ...bundles.filter(({ counted }) => counted === 'possible').map((bundle) => originOf(counting, bundle)), ...near]
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
    reasons: bundle.reasons.length > 0 ? bundle.reasons : [ownReason(bundle)],
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
