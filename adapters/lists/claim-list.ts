import type { ClaimKind } from '../../core/model/claims.ts'
import type { ClaimId, StatementId } from '../../core/model/ids.ts'
import type { Grain } from '../../core/model/times.ts'
import type { Database } from '../case/sqlite.ts'
import { among, is, where, wordsHeld, type Condition, type Window } from './asked.ts'
import type { CLAIM_ORDERS, CaseLists, ClaimsAsked, ListedClaim } from './case-lists.ts'
import { UNDATED } from './claim-tables.ts'
import { NO_PERIOD, WHOLE_YEARS } from './matrix.ts'

/** Columns of each order; each ends with the address, so that the order is total. */
const ORDERS: Readonly<Record<(typeof CLAIM_ORDERS)[number], string>> = {
  gap: 'gap DESC, reports DESC, at',
  reports: 'reports DESC, at',
  sources: 'supported DESC, reports DESC, at',
  first: 'first, at',
  title: 'title_key, at',
}

const SOURCES = { none: 'supported = 0', one: 'supported = 1', more: 'supported > 1' } as const

const COLUMNS = `id, at, title, kind, reports, unsourced, outlets, without_outlet, at_least, supported, at_most, variants, hedged,
  disputed, first, last, day_from, day_to, grain, statements`

interface ClaimListRow {
  readonly id: ClaimId
  readonly at: StatementId
  readonly title: string
  readonly kind: ClaimKind
  readonly reports: number
  readonly unsourced: number
  readonly outlets: number
  readonly without_outlet: number
  readonly at_least: number
  readonly supported: number
  readonly at_most: number
  readonly variants: number
  readonly hedged: number
  readonly disputed: number
  readonly first: string
  readonly last: string | null
  readonly day_from: string | null
  readonly day_to: string | null
  readonly grain: Grain | null
  readonly statements: number
}

/**
 * Lists of claims.
 *
 * @param all how many there are; counting them would take longer than reading a page
 */
export function claimList(database: Database, all: () => number): Pick<CaseLists, 'claims' | 'firstClaims' | 'claimIds' | 'claimsWithIds'> {
  const rules = database.prepare('SELECT DISTINCT rule FROM listed_cautions WHERE claim = ? ORDER BY rule')
  const byId = database.prepare(`SELECT ${COLUMNS} FROM listed_claims WHERE id = ?`)
  const listed = (row: ClaimListRow): ListedClaim => ({
    ...listedClaim(row),
    rules: (rules.all(row.id) as { rule: string }[]).map(({ rule }) => rule),
  })
  const stretch = ({ sql, values }: Condition, order: (typeof CLAIM_ORDERS)[number], { offset, limit }: Window): readonly ListedClaim[] => {
    const rows = database
      .prepare(`SELECT ${COLUMNS} FROM listed_claims${sql} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`)
      .all(...values, limit, offset)
    return (rows as unknown as ClaimListRow[]).map(listed)
  }
  return {
    claims: (asked, order, window) => {
      const chosen = conditionsOf(asked)
      const { sql, values } = chosen
      const total = sql === '' ? all() : (database.prepare(`SELECT count(*) AS n FROM listed_claims${sql}`).get(...values) as { n: number }).n
      return { total, rows: stretch(chosen, order, window) }
    },
    firstClaims: (asked, order, most) => stretch(conditionsOf(asked), order, { offset: 0, limit: most }),
    claimIds: (asked, order) => {
      const { sql, values } = conditionsOf(asked)
      const rows = database.prepare(`SELECT id FROM listed_claims${sql} ORDER BY ${ORDERS[order]}`).all(...values)
      return (rows as { id: ClaimId }[]).map(({ id }) => id)
    },
    claimsWithIds: (ids) => ids.flatMap((id) => (byId.get(id) as ClaimListRow | undefined) ?? []).map(listed),
  }
}

function conditionsOf({ words, kind, sources, hedged, several, rule, outlet, source, period, from, to, only, without }: ClaimsAsked): Condition {
  const plain = (sql: string): Condition => ({ sql, values: [] })
  return where([
    wordsHeld('claim_words', words),
    is('kind', kind),
    sources && plain(SOURCES[sources]),
    is('hedged', hedged === undefined ? undefined : hedged ? 1 : 0),
    several === true ? plain('reports > 1') : undefined,
    rule === undefined ? undefined : { sql: 'id IN (SELECT claim FROM listed_cautions WHERE rule = ?)', values: [rule] },
    outlet === undefined ? undefined : { sql: 'number IN (SELECT claim FROM claim_outlets WHERE outlet = ?)', values: [outlet] },
    source === undefined ? undefined : { sql: 'number IN (SELECT claim FROM claim_sources WHERE who = ?)', values: [source.toLowerCase()] },
    period === undefined ? undefined : beginsIn(period),
    from === undefined ? undefined : { sql: 'day_to > ?', values: [from] },
    to === undefined ? undefined : { sql: 'day_from <= ?', values: [to] },
    among('id', only),
    without === undefined || without.length === 0 ? undefined : not(among('id', without)!),
  ])
}

/** As the matrix tells periods apart. */
function beginsIn(period: string): Condition {
  if (period === NO_PERIOD) return { sql: 'day_from IS NULL', values: [] }
  if (period.length === 4) return { sql: 'substr(day_from, 1, 4) = ?', values: [period] }
  return period.endsWith('-00')
    ? { sql: `substr(day_from, 1, 4) = ? AND ${WHOLE_YEARS}`, values: [period.slice(0, 4)] }
    : { sql: `substr(day_from, 1, 7) = ? AND NOT ${WHOLE_YEARS}`, values: [period] }
}

function not({ sql, values }: Condition): Condition {
  return { sql: `NOT (${sql})`, values }
}

function listedClaim(row: ClaimListRow): Omit<ListedClaim, 'rules'> {
  const { id, at, title, kind, reports, unsourced, outlets, variants, statements, first, last, day_from: from, day_to: to, grain } = row
  return {
    ...{ id, at, title, kind, reports, unsourced, outlets, variants, statements },
    withoutOutlet: row.without_outlet,
    numbers: { atLeast: row.at_least, supported: row.supported, atMost: row.at_most },
    hedged: row.hedged === 1,
    disputed: row.disputed === 1,
    ...(first !== UNDATED && { first }),
    ...(last !== null && { last }),
    ...(from !== null && to !== null && grain !== null && { time: { from, to, grain } }),
  }
}
