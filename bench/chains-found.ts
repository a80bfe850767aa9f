import { isHeld } from '../core/index.ts'
import type { CaseView, ReportId } from '../core/index.ts'
import type { ChainReport } from './generate/chains.ts'

/** How many reports of generated chains were traced to the report they were made from. */
export interface ChainsFound {
  /** Reports that were made from others. */
  readonly copies: number
  /** The report that most of it comes from, by the copy trees, is one that it was made from. */
  readonly parentRight: number
  /** The copy trees have it come from nobody. */
  readonly parentOpen: number
  /** Of the links to the report it was made from: direction right, turned round, or left open. */
  readonly directionRight: number
  readonly directionWrong: number
  readonly directionOpen: number
}

/** Compares a case with the chains that its reports were made by; reports are known by their record's id. */
export function chainsFound(view: CaseView, reports: readonly ChainReport[]): ChainsFound {
  const ids = new Map(view.reportIds().map((id) => [view.report(id).key ?? '', id]))
  const found = { copies: 0, parentRight: 0, parentOpen: 0, directionRight: 0, directionWrong: 0, directionOpen: 0 }
  for (const { document, parents } of reports) {
    if (parents.length === 0) continue
    const child = ids.get(document.id)!
    found.copies++
    const parent = parentOf(view, child)
    if (parent === undefined) found.parentOpen++
    else if (parents.some((id) => ids.get(id) === parent)) found.parentRight++
    const told = directionBetween(view, ids.get(parents[0]!)!, child)
    if (told === 'right') found.directionRight++
    else if (told === 'wrong') found.directionWrong++
    else found.directionOpen++
  }
  return found
}

/** The report from which most of a report's characters come, by the trees of the passages that it carries. */
export function parentOf(view: CaseView, child: ReportId): ReportId | undefined {
  const characters = new Map<ReportId, number>()
  for (const { tree, carriers } of view.carriersOf(child))
    for (const { from, to } of tree) {
      if (to !== child || !isHeld(from)) continue
      const length = carriers.filter(({ report }) => report === child).reduce((sum, { start, end }) => sum + end - start, 0)
      characters.set(from, (characters.get(from) ?? 0) + length)
    }
  return [...characters].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0]
}

function directionBetween(view: CaseView, parent: ReportId, child: ReportId): 'right' | 'wrong' | 'open' {
  for (const { a, b, direction } of view.copiesOf(child)) {
    if ((a.report !== parent && b.report !== parent) || !direction.known) continue
    return (direction.from === 'a' ? a.report : b.report) === parent ? 'right' : 'wrong'
  }
  return 'open'
}
