import { cautionsInOrder } from '../../core/model/caution-order.ts'
import type { Caution } from '../../core/model/cautions.ts'
import type { ClaimId, ReportId } from '../../core/model/ids.ts'
import { reviewsOf } from '../../core/model/reviews.ts'
import type { CautionRuleRow, OverviewAnswer } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { actorRows } from './actor-answers.ts'
import { claimWords } from './claim-row.ts'
import { gatheredRows } from './gathered-rows.ts'
import type { GatheredRows } from './gathered-rows.ts'
import { networkAnswer } from './network-answer.ts'
import { overviewAnswer } from './overview-answer.ts'
import { reportRef } from './references.ts'
import { shelvedRows, shelveRows } from './shelved-rows.ts'
import { timeSpokenOf } from './time-spoken-of.ts'
import type { CaseMarks, CaseSource } from './source.ts'

/** The index of a case as it stands. */
export interface Indexing {
  /** At once; what lists need is gathered when it is first asked for. */
  now(): CaseIndex
  /** With the rows of all claims gathered, a few at a time, so that other requests have their turn meanwhile. */
  prepared(): Promise<CaseIndex>
  /** What the first page shows, where it is known before all claims are gathered. */
  overviewKept(): OverviewAnswer | undefined
  /** Prepares the index, makes the first page, and keeps both with the case for the next time it is opened. */
  prepareAndKeep(): Promise<void>
}

/** Milliseconds of gathering after which other requests have their turn. */
const TURN = 20

/** Claims whose words are kept once they were read through. */
const KEPT_WORDS = 50_000

/** Keeps the index of the revision last asked for, and takes over into the next what did not change. */
export function indexing(source: CaseSource): Indexing {
  let kept: Indexed | undefined
  const current = (): Indexed => {
    const revision = source.revision()
    if (kept?.revision !== revision) kept = indexOf(source, revision, kept)
    return kept
  }
  const prepared = async (): Promise<Indexed> => {
    for (let begun = performance.now(); ;) {
      const found = current()
      if (found.rows.gather(() => performance.now() - begun < TURN)) return found
      await turn()
      begun = performance.now()
    }
  }
  const { shelf } = source
  return {
    now: () => current().index,
    prepared: async () => (await prepared()).index,
    overviewKept: () =>
      shelf === undefined || current().rows.gather(() => false) ? undefined : (shelf.get(OVERVIEW, shelf.mark()) as OverviewAnswer | undefined),
    prepareAndKeep: async () => {
      const { rows, index, marks } = await prepared()
      const overview = index.overview()
      if (shelf === undefined || marks === undefined) return
      shelf.put(OVERVIEW, shelf.mark(), overview)
      for (const _ of shelveRows(shelf, marks.reports, rows)) await turn()
    },
  }
}

const OVERVIEW = 'overview 1'

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** An index with what the next one can take over. */
interface Indexed {
  readonly revision: number
  readonly index: CaseIndex
  readonly rows: GatheredRows
  readonly marks: CaseMarks | undefined
}

function indexOf(source: CaseSource, revision: number, before: Indexed | undefined): Indexed {
  const view = source.view()
  const marks = source.marks?.()
  const unchanged = (part: 'reports' | 'actors' | 'cautions'): CaseIndex | undefined =>
    marks !== undefined && before?.marks?.[part] === marks[part] ? before.index : undefined
  const sameReports = unchanged('reports')
  const ref = sameReports?.ref ?? once((report: ReportId) => reportRef(view, report))
  const rulesAt = lazily(() => rulesByClaim(index.cautions()))
  const index: CaseIndex = {
    source,
    view,
    reviews: reviewsOf(source.decisions()),
    ref,
    outlets: sameReports?.outlets ?? lazily(() => sorted(new Set(view.reportIds().flatMap((id) => ref(id).outlet ?? [])))),
    claims: () => rows.all(),
    wordsOf: once((claim) => claimWords(view, claim), KEPT_WORDS),
    spokenOf: once(({ statements }) => timeSpokenOf(index, statements)),
    rulesAt: (claim) => rulesAt().get(claim) ?? [],
    rules: lazily(() => ruleRows(source, index.cautions())),
    actors: unchanged('actors')?.actors ?? lazily(() => actorRows(view)),
    overview: lazily(() => overviewAnswer(index)),
    network: lazily(() => networkAnswer(index)),
    cautions: unchanged('cautions')?.cautions ?? lazily(() => cautionsInOrder(view.cautions())),
  }
  const { shelf } = source
  const known = sameReports && before ? before.rows : shelf && marks && shelvedRows(shelf, marks.reports)
  const rows = gatheredRows(index, marks, known)
  return { revision, index, rows, marks }
}

function rulesByClaim(cautions: readonly Caution[]): ReadonlyMap<ClaimId, readonly string[]> {
  const rules = new Map<ClaimId, Set<string>>()
  for (const { claim, rule } of cautions) if (claim !== undefined) rules.set(claim, (rules.get(claim) ?? new Set()).add(rule))
  return new Map([...rules].map(([claim, found]) => [claim, [...found].sort()]))
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

/** Keeps what was made, for as many keys as given. */
function once<K, V>(make: (key: K) => V, most = Infinity): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    if (made.has(key)) return made.get(key) as V
    const value = make(key)
    if (made.size < most) made.set(key, value)
    return value
  }
}
