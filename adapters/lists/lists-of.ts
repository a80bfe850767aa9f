import type { Database } from '../case/sqlite.ts'
import type { CaseLists, ListedWhole } from './case-lists.ts'
import { carrierList } from './carrier-tables.ts'
import { claimList } from './claim-list.ts'
import type { CopiedPassage } from './copied-passages.ts'
import { matrixOf, type Matrix, type MatrixAsked } from './matrix.ts'
import { actorList, cautionList, reportList } from './other-lists.ts'
import type { CopiedOutlet, OutletTie } from './outlet-ties.ts'
import { timelineList } from './timeline-list.ts'

/** The lists in a database that {@link updateLists} has filled. */
export function listsOf(database: Database): CaseLists {
  const told = database.prepare('SELECT value FROM listed_wholes WHERE name = ?')
  const kept = <T>(name: string, otherwise: T): T => {
    const found = told.get(name) as { value: string } | undefined
    return found === undefined ? otherwise : (JSON.parse(found.value) as T)
  }
  const reports = reportList(database)
  const whole = (): ListedWhole => kept<ListedWhole>('whole', NOTHING)
  const ties = () => kept<{ readonly ties: readonly OutletTie[]; readonly copied: readonly CopiedOutlet[] }>('ties', { ties: [], copied: [] })
  const matrix = (asked: MatrixAsked): Matrix =>
    (asked.topics.length === 0 ? kept<Matrix | undefined>(`matrix by ${asked.by}`, undefined) : undefined) ??
    matrixOf(database, asked, reports.outlets())
  return {
    ...reports,
    ...claimList(database, () => whole().claims),
    ...actorList(database),
    ...cautionList(database),
    ...timelineList(database),
    ...carrierList(database),
    whole,
    matrix,
    ties: () => ties().ties,
    copiedOutlets: () => ties().copied,
    copiedPassages: () => kept<readonly CopiedPassage[]>('passages', []),
  }
}

/** Before anything was listed. */
const NOTHING: ListedWhole = {
  claims: 0,
  statements: 0,
  reports: 0,
  actors: 0,
  copies: 0,
  cautions: 0,
  withoutOutlet: 0,
  withoutDate: 0,
  several: { claims: 0, none: 0, one: 0, more: 0 },
  undatedClaims: 0,
  byMonth: [],
  rules: [],
}
