import type { Basis } from '../../core/model/attributions.ts'
import type { ActorId, StatementId } from '../../core/model/ids.ts'
import type { Origin } from '../../core/model/origins.ts'
import type { Database } from '../case/sqlite.ts'
import { wordsHeld, type Condition } from './asked.ts'
import { plainName } from './outlet-ties.ts'

/** Sources against periods, for claims that hold the words of each topic; without a topic for all claims. */
export interface MatrixAsked {
  readonly topics: readonly string[]
  readonly by: 'year' | 'month'
}

export interface MatrixSource {
  readonly who: string
  readonly kind: Origin['kind']
  readonly claims: number
  /** In the order of the periods; null where it says nothing of one. */
  readonly cells: readonly ({ readonly claims: number; readonly bases: readonly Basis[] } | null)[]
}

export interface Matrix {
  readonly periods: readonly string[]
  readonly topics: readonly {
    readonly topic: string
    readonly claims: number
    readonly sources: readonly MatrixSource[]
    /** Sources beyond those listed. */
    readonly more: number
  }[]
  /** Who is spoken about in claims on the topics and is a source of nothing, with the claims. */
  readonly unheard: readonly { readonly actor: ActorId; readonly claims: number }[]
  /** What is cited and not held; `alone` counts claims that rest on such things only. */
  readonly notHeld: readonly {
    readonly name: string
    readonly type: string
    readonly claims: number
    readonly alone: number
    readonly reports: number
    readonly example: StatementId
  }[]
}

/** Sources listed of a topic, and entries of the other two lists. */
const SOURCES = 60
const UNHEARD = 40
const NOT_HELD = 60
/** The period of claims that speak of no dated time. */
export const NO_PERIOD = 'undated'
/** Claims that speak of whole years and so of no month: among months their period is the year with month `00`. */
export const WHOLE_YEARS = "(day_to > day_from AND substr(day_from, 5, 6) = '-01-01' AND substr(day_to, 5, 6) = '-01-01')"

/** Counts the matrix; see {@link Matrix}. */
export function matrixOf(database: Database, { topics, by }: MatrixAsked, outlets: readonly string[]): Matrix {
  const month = `CASE WHEN ${WHOLE_YEARS} THEN substr(day_from, 1, 4) || '-00' ELSE substr(day_from, 1, 7) END`
  const period = `coalesce(${by === 'year' ? 'substr(day_from, 1, 4)' : month}, '${NO_PERIOD}')`
  const asked = (topics.length === 0 ? [''] : topics).map((topic) => ({ topic, on: topic === '' ? undefined : wordsHeld('claim_words', topic) }))
  const all = chosen(asked.map(({ on }) => on))
  const periods = (
    database.prepare(`SELECT DISTINCT ${period} AS period FROM listed_claims WHERE ${all.sql} ORDER BY period`).all(...all.values) as {
      period: string
    }[]
  ).map((row) => row.period)
  return {
    periods,
    topics: asked.map(({ topic, on }) => ({ topic, ...topicOf(database, chosen([on]), { period, periods }) })),
    unheard: unheard(database, all),
    notHeld: notHeld(database, all, outlets),
  }
}

/** Claims of any of the topics. */
function chosen(topics: readonly (Condition | undefined)[]): Condition {
  if (topics.includes(undefined)) return { sql: '1', values: [] }
  return { sql: `(${topics.map((one) => one!.sql).join(' OR ')})`, values: topics.flatMap((one) => one!.values) }
}

interface Periods {
  /** The period of a claim, as a column. */
  readonly period: string
  readonly periods: readonly string[]
}

interface SourceRow {
  readonly who: string
  readonly name: string
  readonly kind: Origin['kind']
  readonly claims: number
}

interface CellRow {
  readonly who: string
  readonly period: string
  readonly claims: number
  readonly bases: string
}

function topicOf(database: Database, { sql, values }: Condition, { period, periods }: Periods): Omit<Matrix['topics'][number], 'topic'> {
  const from = `FROM claim_sources JOIN listed_claims ON number = claim_sources.claim WHERE ${sql}`
  const count = database.prepare(`SELECT count(*) AS n FROM listed_claims WHERE ${sql}`).get(...values) as { n: number }
  const named = database.prepare(`SELECT count(DISTINCT who) AS n ${from}`).get(...values) as { n: number }
  const rows = database
    .prepare(
      `SELECT who, min(name) AS name, min(claim_sources.kind) AS kind, count(DISTINCT claim) AS claims ${from}
       GROUP BY who ORDER BY claims DESC, who LIMIT ${SOURCES}`,
    )
    .all(...values) as unknown as SourceRow[]
  const cells = database
    .prepare(
      `SELECT who, ${period} AS period, count(DISTINCT claim) AS claims, group_concat(DISTINCT basis) AS bases ${from}
       AND who IN (SELECT value FROM json_each(?)) GROUP BY who, period`,
    )
    .all(...values, JSON.stringify(rows.map(({ who }) => who))) as unknown as CellRow[]
  const byPlace = new Map(cells.map((cell) => [`${cell.who}\u0000${cell.period}`, cell]))
  const sources = rows.map(({ who, name, kind, claims }): MatrixSource => ({
    who: name,
    kind,
    claims,
    cells: periods.map((one) => {
      const cell = byPlace.get(`${who}\u0000${one}`)
      return cell === undefined ? null : { claims: cell.claims, bases: cell.bases.split(',').sort() as Basis[] }
    }),
  }))
  return { claims: count.n, sources, more: Math.max(0, named.n - rows.length) }
}

function unheard(database: Database, { sql, values }: Condition): Matrix['unheard'] {
  return database
    .prepare(
      `SELECT min(claim_about.actor) AS actor, count(DISTINCT claim) AS claims FROM claim_about
       JOIN listed_claims ON listed_claims.number = claim_about.claim
       JOIN listed_actors ON listed_actors.id = claim_about.actor AND listed_actors.heard = 0
       WHERE ${sql.replaceAll('number IN', 'listed_claims.number IN')}
       GROUP BY called ORDER BY claims DESC, actor LIMIT ${UNHEARD}`,
    )
    .all(...values) as Matrix['unheard']
}

function notHeld(database: Database, { sql, values }: Condition, outlets: readonly string[]): Matrix['notHeld'] {
  return database
    .prepare(
      `WITH missing AS (
         SELECT claim, cited, name, type, statement, sourced FROM claim_cited JOIN listed_claims ON number = claim_cited.claim
         WHERE ${sql} AND cited NOT IN (SELECT value FROM json_each(?))
       ), told AS (
         SELECT claim, count(DISTINCT statement) AS n FROM missing GROUP BY claim
       )
       SELECT min(name) AS name, min(type) AS type, count(DISTINCT missing.claim) AS claims,
         count(DISTINCT CASE WHEN n >= sourced THEN missing.claim END) AS alone,
         count(DISTINCT substr(statement, 1, instr(statement, '.') - 1)) AS reports, min(statement) AS example
       FROM missing JOIN told ON told.claim = missing.claim
       GROUP BY cited ORDER BY alone DESC, claims DESC, cited LIMIT ${NOT_HELD}`,
    )
    .all(...values, JSON.stringify(outlets.map(plainName))) as Matrix['notHeld']
}
