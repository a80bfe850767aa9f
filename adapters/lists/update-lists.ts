import { atHand } from '../../core/engine/at-hand.ts'
import type { CaseView } from '../../core/model/case-view.ts'
import { cautionsInOrder } from '../../core/model/caution-order.ts'
import type { CarrierGroupId, ClaimId, ReportId } from '../../core/model/ids.ts'
import { reportOfStatement } from '../../core/model/view-of-store.ts'
import { carrierTables } from './carrier-tables.ts'
import { claimEntry } from './claim-entry.ts'
import { copiedPassages } from './copied-passages.ts'
import { copyTable } from './copy-table.ts'
import { differing } from './differing.ts'
import { entryTables, type EntryTables } from './entry-tables.ts'
import { matrixOf } from './matrix.ts'
import type { ListsMatter } from './lists-matter.ts'
import { NOT_TAKEN, outletTies } from './outlet-ties.ts'
import { reportEntry } from './report-entry.ts'
import { updateActors } from './update-actors.ts'
import { wholeOf } from './whole-of.ts'
import type { ReportInShort } from './report-in-short.ts'
import type { State } from './states.ts'

/** Told how far it is: `done` of `total` claims. */
export type TellListing = (done: number, total: number) => void

/** Raised whenever entries are made otherwise than before: then all are made anew. */
const FORM = 'lists 2'

/**
 * Brings the lists up to date with the case. Where nothing was written since they were, nothing is done; what did not change costs
 * a comparison of marks. What is cut off goes on where it was.
 */
export function updateLists(matter: ListsMatter, tell: TellListing = () => undefined): void {
  const { states, writes } = matter
  const tables = entryTables(matter.database)
  const current = (): string => `${FORM} ${states.whole()}`
  if (states.whole() !== '' && tables.whole('current', current()) !== undefined) return
  const hand = atHand(matter.view)
  try {
    updateAll({ ...matter, view: hand.view }, tables, tell)
  } finally {
    hand.clear()
  }
  tables.putWhole('current', current(), true)
  // Whatever is written from here on is no longer what the lists are of.
  writes.settle()
}

function updateAll(matter: ListsMatter, tables: EntryTables, tell: TellListing): void {
  const { view, states, writes } = matter
  writes.about(0)
  if (tables.whole('form', FORM) === undefined) tables.clear()
  tables.putWhole('form', FORM, true)
  const first = tables.reports.count() === 0
  const changed = updateReports(matter, tables, first)
  const called = calledFrom(tables)
  const made = updateClaims(matter, { tables, called, anew: idsAt(changed, (report) => view.claimsOf(report)), tell })
  updateActors(matter, tables, {
    anew: idsAt(changed, (report) => view.actorsOf(report)),
    ...(!first && { before: { changed: new Set(changed), made } }),
  })
  if (tables.whole('cautions', states.cautions) === undefined)
    writes.together(() => {
      tables.cautions(cautionsInOrder(view.cautions()))
      tables.putWhole('cautions', states.cautions, true)
    })
  const carriers = carrierTables(matter.database, writes)
  if (tables.whole('carriers', states.copies) === undefined)
    writes.together(() => {
      updateCarriers(matter, carriers)
      tables.putWhole('carriers', states.copies, true)
    })
  const copies = copyTable(matter.database)
  for (const copy of states.newCopies()) {
    writes.about(0)
    copies.put(copy)
  }
  const leftOut = view.about.leaveOut ?? []
  if (changed.length > 0 || tables.whole('ties', states.copies) === undefined)
    writes.together(() => {
      tables.putWhole('ties', states.copies, outletTies({ sharing: copies.sharing([...NOT_TAKEN, ...leftOut]), ...tables.publishing() }))
      tables.putWhole('passages', states.copies, copiedPassages(view, carriers.heaviest))
    })
  const { actors, cautions } = view.counts()
  tables.putWhole('whole', '', wholeOf(matter.database, { actors, cautions, copies: copies.count(leftOut) }))
  for (const by of ['year', 'month'] as const) tables.putWhole(`matrix by ${by}`, '', matrixOf(matter.database, { topics: [], by }, tables.outlets()))
}

function updateCarriers({ view, states }: ListsMatter, tables: ReturnType<typeof carrierTables>): void {
  for (const state of differing(states.carriers, tables, {})) {
    const group = view.carrierGroup(state.id as CarrierGroupId)
    tables.put(state, view.about.leaveOut?.includes(group.kind) === true ? undefined : group)
  }
}

function idsAt(reports: readonly ReportId[], at: (report: ReportId) => Iterable<{ readonly id: string }>): ReadonlySet<string> {
  return new Set(reports.flatMap((report) => [...at(report)].map(({ id }) => id)))
}

interface ClaimsToUpdate {
  readonly tables: EntryTables
  readonly called: (report: ReportId) => ReportInShort
  readonly anew: ReadonlySet<string>
  readonly tell: TellListing
}

/** @returns the claims that were put in */
function updateClaims({ view, states, writes }: ListsMatter, { tables, called, anew, tell }: ClaimsToUpdate): ReadonlySet<string> {
  const made = new Set<string>()
  const total = view.counts().claims
  let done = 0
  const seen = (some: number): void => tell((done += some), total)
  for (const state of differing(states.claims, tables.claims, { anew, seen })) {
    const entry = claimEntry(view, view.claim(state.id as ClaimId), called)
    writes.about(entry.words.length)
    tables.claims.put(state, entry)
    made.add(state.id)
  }
  return made
}

/** @returns reports that are new or say something else; none where there was no list, for then all is made anyway */
function updateReports({ view, states, writes }: ListsMatter, tables: EntryTables, first: boolean): readonly ReportId[] {
  const decided = decidedOn(view)
  const marked = (after: string, most: number): readonly State[] =>
    states.reports(after, most).map(({ id, mark }) => ({ id, mark: mark === '' ? '' : `${mark} ${decided.get(id) ?? ''}` }))
  const changed: ReportId[] = []
  for (const { id, mark } of differing(marked, tables.reports, {})) {
    writes.about(0)
    tables.reports.put({ id, mark }, reportEntry(view, id as ReportId))
    changed.push(id as ReportId)
  }
  return first ? [] : changed
}

/** What people corrected in or added to each report: it changes what is read there, and no result of a step. */
function decidedOn(view: CaseView): ReadonlyMap<string, string> {
  const decided = new Map<string, string>()
  for (const { id, body } of view.decisions()) {
    if (body.kind !== 'correct' && body.kind !== 'add') continue
    const report = body.what === 'statement' ? reportOfStatement(body.a) : body.a
    decided.set(report, `${decided.get(report) ?? ''} ${id}`)
  }
  return decided
}

/** Reports in short, each looked up once. */
function calledFrom(tables: EntryTables): (report: ReportId) => ReportInShort {
  const known = new Map<ReportId, ReportInShort>()
  return (id) => {
    const found = known.get(id) ?? tables.reports.inShort(id)
    known.set(id, found)
    return found
  }
}
