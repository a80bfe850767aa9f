import { isHeld } from '../../core/index.ts'
import type { CaseView } from '../../core/model/case-view.ts'
import type { CarrierGroup, Copy, CopyKind } from '../../core/model/copies.ts'
import type { CarrierGroupId, CopyId, ReportId } from '../../core/model/ids.ts'

/** A passage that stands in several reports. */
export interface CopiedPassage {
  readonly copy: CopyId
  readonly reports: number
  /** Words shared by the middle one of its pairs of reports. */
  readonly words: number
  readonly kind: CopyKind
  readonly quote: string
  /** The report that others have it from, where the texts show one. */
  readonly first?: ReportId
}

/** How many passages are told. */
const TOLD = 6
/** How many passages are looked at pair by pair to find those told, and of each how many pairs. */
const LOOKED_AT = 40
const PAIRS = 200

/** Kinds of passages that were taken over from another report; an outlet's update of its own report was not. */
const TAKEN_OVER: ReadonlySet<CopyKind> = new Set(['reporting', 'background', 'quotation'])

/** How much a passage puts into other reports, in characters; 0 where it was not taken over: a turn of phrase in many reports says less than a story in several. */
export function takenOver({ kind, copies, carriers }: CarrierGroup): number {
  if (copies.length === 0 || !TAKEN_OVER.has(kind)) return 0
  const reports = new Set(carriers.map(({ report }) => report)).size
  return (reports - 1) * carriers.reduce((longest, { start, end }) => Math.max(longest, end - start), 0)
}

/** A passage with the number of reports that carry it. */
interface Carried {
  readonly id: CarrierGroupId
  readonly reports: number
}

/**
 * Passages by how many words they put into other reports.
 *
 * @param heaviest gives so many of them by how many characters they put there, those of the smallest ids of equal ones
 */
export function copiedPassages(view: CaseView, heaviest: (most: number) => readonly Carried[]): readonly CopiedPassage[] {
  return heaviest(LOOKED_AT)
    .map(({ id, reports }) => copiedPassage(view, view.carrierGroup(id), reports))
    .sort((x, y) => (y.reports - 1) * y.words - (x.reports - 1) * x.words || (x.copy < y.copy ? -1 : 1))
    .slice(0, TOLD)
}

function copiedPassage(view: CaseView, group: CarrierGroup, reports: number): CopiedPassage {
  const { id: copy, a, sharedWords } = middlePair(view, group)
  const quote = view.report(a.report).text.slice(a.start, Math.min(a.end, a.start + 240))
  const given = new Set(group.tree.map(({ to }) => to))
  const first = group.tree.map(({ from }) => from).find((from) => isHeld(from) && !given.has(from))
  return { copy, reports, words: sharedWords, kind: group.kind, quote, ...(first !== undefined && isHeld(first) && { first }) }
}

/** Of the pairs that share a passage as what it is on the whole, the middle one by shared words: one pair may share far more or less. */
function middlePair(view: CaseView, group: CarrierGroup): Copy {
  const copies = group.copies
    .slice(0, PAIRS)
    .map((id) => view.copy(id))
    .sort((x, y) => x.sharedWords - y.sharedWords || (x.id < y.id ? -1 : 1))
  const ofItsKind = copies.filter(({ kind }) => kind === group.kind)
  const among = ofItsKind.length > 0 ? ofItsKind : copies
  const middle = among[Math.floor((among.length - 1) / 2)]
  if (middle === undefined) throw new RangeError(`Carrier group ${group.id} has no copy, expected at least one`)
  return middle
}
