import { cautionsInOrder } from '../../core/model/caution-order.ts'
import type { Caution } from '../../core/model/cautions.ts'
import type { ReportId } from '../../core/model/ids.ts'
import { reviewsOf } from '../../core/model/reviews.ts'
import type { CautionRuleRow } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { actorRows } from './actor-answers.ts'
import { claimRow } from './claim-row.ts'
import { networkAnswer } from './network-answer.ts'
import { overviewAnswer } from './overview-answer.ts'
import { reportRef } from './references.ts'
import { timeSpokenOf } from './time-spoken-of.ts'
import type { CaseSource } from './source.ts'

/** Keeps the index of the revision last asked for. */
export function indexing(source: CaseSource): () => CaseIndex {
  let kept: { readonly revision: number; readonly index: CaseIndex } | undefined
  return () => {
    const revision = source.revision()
    if (kept?.revision !== revision) kept = { revision, index: indexOf(source) }
    return kept.index
  }
}

function indexOf(source: CaseSource): CaseIndex {
  const view = source.view()
  const reviews = reviewsOf(source.decisions())
  const ref = once((report: ReportId) => reportRef(view, report))
  const index: CaseIndex = {
    source,
    view,
    reviews,
    ref,
    outlets: lazily(() => sorted(new Set(view.reportIds().flatMap((id) => ref(id).outlet ?? [])))),
    claims: lazily(() => [...view.claims()].map((claim) => claimRow(index, claim))),
    spokenOf: once((claim) => timeSpokenOf(index, claim)),
    rules: lazily(() => ruleRows(source, index.cautions())),
    actors: lazily(() => actorRows(view)),
    overview: lazily(() => overviewAnswer(index)),
    network: lazily(() => networkAnswer(index)),
    cautions: lazily(() => cautionsInOrder(view.cautions())),
  }
  return index
}

/** Rules in the order in which their first notes stand, so that what matters most comes first; those without a note last. */
function ruleRows(source: CaseSource, cautions: readonly Caution[]): readonly CautionRuleRow[] {
  const counts = new Map<string, number>()
  for (const caution of cautions) counts.set(caution.rule, (counts.get(caution.rule) ?? 0) + 1)
  const found = [...counts].map(([id, count]) => {
    const { asks, why, cannotTell } = source.rules.find((rule) => rule.id === id) ?? { asks: '', why: '', cannotTell: '' }
    return { id, asks, why, cannotTell, count }
  })
  const silent = source.rules.filter(({ id }) => !counts.has(id)).map(({ id, asks, why, cannotTell }) => ({ id, asks, why, cannotTell, count: 0 }))
  return [...found, ...silent]
}

function sorted(values: Iterable<string>): readonly string[] {
  return [...values].sort((x, y) => x.localeCompare(y, 'en'))
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    if (made.has(key)) return made.get(key) as V
    const value = make(key)
    made.set(key, value)
    return value
  }
}
