import type { CaseView } from '../../core/model/case-view.ts'
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
    rules: lazily(() => ruleRows(source, view)),
    actors: lazily(() => actorRows(view)),
    overview: lazily(() => overviewAnswer(index)),
    network: lazily(() => networkAnswer(index)),
    cautions: lazily(() => [...view.cautions()].sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1))),
  }
  return index
}

function ruleRows(source: CaseSource, view: CaseView): readonly CautionRuleRow[] {
  const counts = new Map<string, number>()
  for (const caution of view.cautions()) counts.set(caution.rule, (counts.get(caution.rule) ?? 0) + 1)
  const known = source.rules.map((rule) => ({
    id: rule.id,
    asks: rule.asks,
    why: rule.why,
    cannotTell: rule.cannotTell,
    count: counts.get(rule.id) ?? 0,
  }))
  const unknown = sorted(counts.keys()).filter((id) => !source.rules.some((rule) => rule.id === id))
  return [...known, ...unknown.map((id) => ({ id, asks: '', why: '', cannotTell: '', count: counts.get(id) ?? 0 }))]
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
