import type { CarrierGroup, Copy, CopyKind } from '../../core/model/copies.ts'
import type { CopiedOutlet, CopiedPassage, OverviewAnswer } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { sourcesOf } from './list-answers.ts'
import { reportCalled } from '../outlet-words.ts'

/** How many entries the overview's short lists show. */
const SHOWN = 6

/** How many passages are looked at pair by pair to find those shown. */
const LOOKED_AT = 40

/** What the first page shows. */
export function overviewAnswer(index: CaseIndex): OverviewAnswer {
  const { view } = index
  const counts = view.counts()
  const rows = index.claims().map(({ row }) => row)
  const several = rows.filter((row) => row.reports > 1)
  const resting = several.filter((row) => sourcesOf(row) === 'one').sort((x, y) => y.reports - x.reports || (x.at < y.at ? -1 : 1))
  const of = (sources: ReturnType<typeof sourcesOf>): number => several.filter((row) => sourcesOf(row) === sources).length
  return {
    about: view.about,
    reports: counts.reports,
    outlets: index.outlets().length,
    withoutOutlet: view.reportIds().filter((id) => index.ref(id).outlet === undefined).length,
    claims: counts.claims,
    actors: counts.actors,
    copies: counts.copies,
    cautions: counts.cautions,
    several: { claims: several.length, none: of('none'), one: resting.length, more: of('more') },
    review: index.reviews.ofCount(index.claims().flatMap(({ statements }) => statements)),
    resting: resting.slice(0, SHOWN),
    copiedOutlets: copiedOutlets(index),
    copiedPassages: copiedPassages(index),
    ...reportsByMonth(index),
    problems: view.problems(),
    rules: index.rules().filter((rule) => rule.count > 0),
  }
}

/**
 * Outlets by the number of other outlets' reports that share their wording. Formulas, page furniture and updates say nothing of
 * copying; a report that names no outlet may be of the same one as the other side, and is left out.
 */
function copiedOutlets(index: CaseIndex): readonly CopiedOutlet[] {
  const shared = new Map<string, Set<string>>()
  const taken = new Map<string, Set<string>>()
  for (const { a, b, kind, direction } of index.view.copies()) {
    const [left, right] = [index.ref(a.report).outlet, index.ref(b.report).outlet]
    if (left === undefined || right === undefined || left === right) continue
    if (kind === 'formulaic' || kind === 'furniture' || kind === 'update') continue
    addTo(shared, left, b.report)
    addTo(shared, right, a.report)
    if (direction.known && !direction.byDatesAlone) addTo(taken, direction.from === 'a' ? left : right, direction.from === 'a' ? b.report : a.report)
  }
  return [...shared]
    .map(([outlet, reports]) => ({ outlet, sharedWith: reports.size, takenBy: taken.get(outlet)?.size ?? 0 }))
    .sort((x, y) => y.takenBy - x.takenBy || y.sharedWith - x.sharedWith || x.outlet.localeCompare(y.outlet, 'en'))
    .slice(0, SHOWN)
}

/** Kinds of passages that were taken over from another report; an outlet's update of its own report was not. */
const TAKEN_OVER: ReadonlySet<CopyKind> = new Set(['reporting', 'background', 'quotation'])

/** Passages by how many words they put into other reports: a turn of phrase in many reports says less than a story in several. */
function copiedPassages(index: CaseIndex): readonly CopiedPassage[] {
  const groups = [...index.view.carriers()].filter(({ copies, kind }) => copies.length > 0 && TAKEN_OVER.has(kind))
  const carriers = (group: CarrierGroup): number => new Set(group.carriers.map(({ report }) => report)).size
  const most = groups
    .map((group) => ({ group, reports: carriers(group), length: Math.max(...group.carriers.map(({ start, end }) => end - start)) }))
    .sort((x, y) => (y.reports - 1) * y.length - (x.reports - 1) * x.length || (x.group.id < y.group.id ? -1 : 1))
    .slice(0, LOOKED_AT)
  return most
    .map(({ group, reports }) => copiedPassage(index, group, reports))
    .sort((x, y) => (y.reports - 1) * y.words - (x.reports - 1) * x.words || (x.copy < y.copy ? -1 : 1))
    .slice(0, SHOWN)
}

function copiedPassage(index: CaseIndex, group: CarrierGroup, reports: number): CopiedPassage {
  const { id: copy, a, sharedWords } = middlePair(index, group)
  const text = index.view.report(a.report).text.slice(a.start, Math.min(a.end, a.start + 240))
  const first = group.tree.find(({ from }) => from !== 'lost' && !group.tree.some(({ to }) => to === from))?.from
  const from = first === undefined || first === 'lost' ? undefined : reportCalled(index.ref(first))
  return { copy, reports, words: sharedWords, kind: group.kind, quote: text, ...(from !== undefined && { from }) }
}

/** Of the pairs that share a passage as what it is on the whole, the middle one by shared words: one pair may share far more or less. */
function middlePair(index: CaseIndex, group: CarrierGroup): Copy {
  const copies = group.copies.map((id) => index.view.copy(id)).sort((x, y) => x.sharedWords - y.sharedWords || (x.id < y.id ? -1 : 1))
  const ofItsKind = copies.filter(({ kind }) => kind === group.kind)
  const among = ofItsKind.length > 0 ? ofItsKind : copies
  const middle = among[Math.floor((among.length - 1) / 2)]
  if (middle === undefined) throw new RangeError(`Carrier group ${group.id} has no copy, expected at least one`)
  return middle
}

function reportsByMonth(index: CaseIndex): Pick<OverviewAnswer, 'byMonth' | 'undated'> {
  const months = new Map<string, number>()
  let undated = 0
  for (const id of index.view.reportIds()) {
    const month = /^\d{4}-\d{2}/.exec(index.ref(id).published ?? '')?.[0]
    if (month === undefined) undated++
    else months.set(month, (months.get(month) ?? 0) + 1)
  }
  const byMonth = [...months].sort(([x], [y]) => (x < y ? -1 : 1)).map(([month, reports]) => ({ month, reports }))
  return { byMonth, undated }
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const found = sets.get(key)
  if (found) found.add(value)
  else sets.set(key, new Set([value]))
}
