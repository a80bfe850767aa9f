import type { CaseView, Copy, ReportId } from '../core/index.ts'
import type { CopiedSpan, ReportTruth } from './generate/index.ts'

/** How much of what the generator planted was found. Shares between 0 and 1, null where nothing was planted. */
export interface PlantedFound {
  /** Copied sentences of at least twelve words of which at least four fifths lie in a copy with the report they were taken from. */
  readonly passages: number | null
  readonly planted: number
  /** Of the copies found with a known direction between a report and its parent, how many point the right way; and the wrong way among all. */
  readonly directionRight: number | null
  readonly directionWrong: number | null
  readonly directed: number
}

const LEAST_WORDS = 12
const LEAST_COVER = 0.8

/** Compares a case with the truth about its generated reports, which are known by their record's id. */
export function plantedFound(view: CaseView, truths: readonly ReportTruth[]): PlantedFound {
  const ids = new Map(view.reportIds().map((id) => [view.report(id).key ?? '', id]))
  let [planted, found, directed, right, wrong] = [0, 0, 0, 0, 0]
  for (const truth of truths) {
    const id = ids.get(truth.id)!
    if (truth.copied.length === 0) continue
    const text = view.report(id).text
    const byParent = copiesByOther(view, id)
    for (const copied of truth.copied) {
      if (text.slice(...copied.span).split(/\s+/).length < LEAST_WORDS) continue
      planted++
      found += Number(covered(copied, byParent.get(ids.get(copied.from)!) ?? [], id) >= LEAST_COVER)
    }
    for (const parent of truth.parents) {
      const told = directionTo(byParent.get(ids.get(parent)!) ?? [], id)
      directed++
      right += Number(told === 'from-parent')
      wrong += Number(told === 'from-child')
    }
  }
  const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null)
  return { passages: share(found, planted), planted, directionRight: share(right, directed), directionWrong: share(wrong, directed), directed }
}

function copiesByOther(view: CaseView, id: ReportId): ReadonlyMap<ReportId, readonly Copy[]> {
  const all = new Map<ReportId, Copy[]>()
  for (const copy of view.copiesOf(id)) {
    const other = copy.a.report === id ? copy.b.report : copy.a.report
    all.set(other, [...(all.get(other) ?? []), copy])
  }
  return all
}

/** Share of a planted span that lies in the report's side of copies; copies of one pair do not overlap. */
function covered({ span }: CopiedSpan, copies: readonly Copy[], id: ReportId): number {
  const sides = copies.map((copy) => (copy.a.report === id ? copy.a : copy.b))
  const inside = sides.reduce((sum, side) => sum + Math.max(0, Math.min(side.end, span[1]) - Math.max(side.start, span[0])), 0)
  return inside / (span[1] - span[0])
}

function directionTo(copies: readonly Copy[], child: ReportId): 'from-parent' | 'from-child' | 'unknown' {
  const known = copies.flatMap(({ a, b, direction }) => (direction.known ? [direction.from === 'a' ? a.report : b.report] : []))
  if (known.length === 0 || new Set(known).size > 1) return 'unknown'
  return known[0] === child ? 'from-child' : 'from-parent'
}
