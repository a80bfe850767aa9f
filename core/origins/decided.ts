import type { CaseView } from '../model/case-view.ts'
import type { StatementId } from '../model/ids.ts'
import { bundleOf } from './bundle-of.ts'
import type { Bundle } from './voice.ts'
import { joined, statementsOf } from './voice.ts'

/** What people decided about pairs of statements: one source, or two. The last decision on a pair holds. */
export interface FoldDecisions {
  readonly together: readonly (readonly [StatementId, StatementId])[]
  readonly apart: readonly (readonly [StatementId, StatementId])[]
}

/** Decisions to fold or to keep apart the earliest stated sources of two statements. */
export function foldDecisionsIn(view: CaseView): FoldDecisions {
  const last = new Map<string, { readonly kind: 'fold' | 'unfold'; readonly pair: readonly [StatementId, StatementId] }>()
  for (const { body } of view.decisions())
    if (body.kind === 'fold' || body.kind === 'unfold') {
      const pair = body.a < body.b ? ([body.a, body.b] as const) : ([body.b, body.a] as const)
      last.set(pair.join(' '), { kind: body.kind, pair })
    }
  const of = (kind: 'fold' | 'unfold'): readonly (readonly [StatementId, StatementId])[] =>
    [...last.values()].filter((one) => one.kind === kind).map(({ pair }) => pair)
  return { together: of('fold'), apart: of('unfold') }
}

/** Statements that a person rejected as misread, by the last decision on each. */
export function rejectedIn(view: CaseView): ReadonlySet<StatementId> {
  const rejected = new Set<StatementId>()
  for (const { body } of view.decisions()) {
    if (body.what !== 'statement' || 'b' in body) continue
    if (body.kind === 'reject') rejected.add(body.a)
    if (body.kind === 'accept' || body.kind === 'unsure') rejected.delete(body.a)
  }
  return rejected
}

/** Bundles as people decided them: joined where they said one source, split where they said two. */
export function asDecided(bundles: readonly Bundle[], { together, apart }: FoldDecisions): readonly Bundle[] {
  const split = apart.reduce<readonly Bundle[]>((all, [a, b]) => all.flatMap((bundle) => splitAt(bundle, a, b)), bundles)
  return together.reduce<readonly Bundle[]>((all, [a, b]) => foldAt(all, a, b), split)
}

function holds(bundle: Bundle, id: StatementId): boolean {
  return bundle.voices.some(({ statement }) => statement.id === id)
}

function splitAt(bundle: Bundle, a: StatementId, b: StatementId): readonly Bundle[] {
  if (!holds(bundle, a) || !holds(bundle, b)) return [bundle]
  const [own] = bundle.voices.filter(({ statement }) => statement.id === b)
  const rest = { ...bundle, voices: bundle.voices.filter(({ statement }) => statement.id !== b), undone: [] }
  return [rest, { ...bundleOf(own!), reasons: [{ rule: 'decision', text: 'A person keeps these sources apart', statements: [a, b] }] }]
}

function foldAt(bundles: readonly Bundle[], a: StatementId, b: StatementId): readonly Bundle[] {
  const into = bundles.find((bundle) => holds(bundle, a))
  const from = bundles.find((bundle) => holds(bundle, b))
  if (into === undefined || from === undefined || into === from) return bundles
  const [kept, folded] = into.counted === 'possible' && from.counted === 'supported' ? [from, into] : [into, from]
  const statements = statementsOf({ voices: [...kept.voices, ...folded.voices] })
  const one = joined(kept, [folded], { rule: 'decision', text: 'A person holds these sources to be one', statements })
  return bundles.flatMap((bundle) => (bundle === kept ? [one] : bundle === folded ? [] : [bundle]))
}
