import type { ChainLink } from '../../core/model/attributions.ts'
import type { ReportId, StatementId } from '../../core/model/ids.ts'
import type { NotHeld } from '../contract.ts'
import type { CaseIndex, IndexedClaim } from './case-index.ts'

/** What can be fetched and read: documents, and what others published. */
const READABLE: readonly ChainLink['type'][] = ['document', 'agency', 'outlet', 'newspaper', 'website', 'ngo', 'court']
/** Most entries listed. */
const LISTED = 60

interface Cited {
  readonly name: string
  readonly type: string
  readonly claims: Set<string>
  readonly alone: Set<string>
  readonly reports: Set<ReportId>
  readonly example: StatementId
}

/** Documents and publications that claims rest on at second hand and that the case does not hold, by how many claims they would settle. */
export function notHeld(index: CaseIndex, claims: readonly IndexedClaim[]): readonly NotHeld[] {
  const held = new Set(index.outlets().map((outlet) => plain(outlet)))
  const cited = new Map<string, Cited>()
  for (const { id: claim, statements } of claims) {
    const ends = statements.map((id) => index.view.statement(id))
    const found = ends.flatMap(({ id, report, chain }) => chain.slice(1).flatMap((link) => (isMissing(link, held) ? [{ id, report, link }] : [])))
    const rest = ends.filter(({ id, chain }) => chain.length > 1 && !found.some((one) => one.id === id))
    for (const { id, report, link } of found) {
      const entry: Cited = cited.get(plain(link.name)) ?? {
        name: link.name,
        type: link.type,
        claims: new Set(),
        alone: new Set(),
        reports: new Set(),
        example: id,
      }
      entry.claims.add(claim)
      if (rest.length === 0) entry.alone.add(claim)
      entry.reports.add(report)
      cited.set(plain(link.name), entry)
    }
  }
  return [...cited.values()]
    .map(({ name, type, claims: on, alone, reports, example }) => ({
      name,
      type,
      claims: on.size,
      alone: alone.size,
      reports: reports.size,
      example,
    }))
    .sort((x, y) => y.alone - x.alone || y.claims - x.claims || x.name.localeCompare(y.name, 'en'))
    .slice(0, LISTED)
}

function isMissing({ name, type, status }: ChainLink, held: ReadonlySet<string>): boolean {
  return READABLE.includes(type) && status !== 'unresolved' && !held.has(plain(name))
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?)\s+/, '')
}
