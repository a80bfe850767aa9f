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
  const choose = choosing(database, `coalesce(${by === 'year' ? 'substr(day_from, 1, 4)' : month}, '${NO_PERIOD}')`)
  const asked = (topics.length === 0 ? [''] : topics).map((topic) => ({ topic, on: topic === '' ? undefined : wordsHeld('claim_words', topic) }))
  const found = asked.map(({ topic, on }) => ({ topic, claims: choose([on]), cells: cellsOf(database) }))
  if (asked.length > 1) choose(asked.map(({ on }) => on))
  const periods = (database.prepare('SELECT DISTINCT period FROM temp.chosen ORDER BY period').all() as { period: string }[]).map((row) => row.period)
  return {
    periods,
    topics: found.map(({ topic, claims, cells }) => ({ topic, claims, ...sourcesIn(cells, periods) })),
    unheard: unheard(database),
    notHeld: notHeld(database, outlets),
  }
}

/**
 * Puts claims of any of some topics, each with its period, into a table of this connection alone, which the counts then read: what
 * holds a word is looked up once. Returns how many they are.
 */
function choosing(database: Database, period: string): (topics: readonly (Condition | undefined)[]) => number {
  database.exec('CREATE TEMP TABLE IF NOT EXISTS chosen (claim INTEGER PRIMARY KEY, period TEXT NOT NULL, sourced INTEGER NOT NULL)')
  return (topics) => {
    const { sql, values } = anyOf(topics)
    database.exec('DELETE FROM temp.chosen')
    return Number(
      database.prepare(`INSERT INTO temp.chosen SELECT number, ${period}, sourced FROM listed_claims WHERE ${sql}`).run(...values).changes,
    )
  }
}

/** Claims of any of the topics. */
function anyOf(topics: readonly (Condition | undefined)[]): Condition {
  if (topics.includes(undefined)) return { sql: '1', values: [] }
  return { sql: `(${topics.map((one) => one!.sql).join(' OR ')})`, values: topics.flatMap((one) => one!.values) }
}

interface CellRow {
  readonly who: string
  readonly period: string
  readonly name: string
  readonly kind: Origin['kind']
  readonly claims: number
  readonly bases: string
}

/** What each source of the chosen claims says of each period. */
function cellsOf(database: Database): readonly CellRow[] {
  return database
    .prepare(
      `SELECT who, period, min(name) AS name, min(kind) AS kind, count(DISTINCT claim) AS claims, group_concat(DISTINCT basis) AS bases
       FROM temp.chosen CROSS JOIN claim_sources USING (claim) GROUP BY who, period`,
    )
    .all() as readonly unknown[] as readonly CellRow[]
}

/** The sources of most claims, each with its cells. A claim speaks of one period, so cells add up. */
function sourcesIn(cells: readonly CellRow[], periods: readonly string[]): Omit<Matrix['topics'][number], 'topic' | 'claims'> {
  const bySource = new Map<string, CellRow[]>()
  for (const cell of cells) {
    const known = bySource.get(cell.who)
    if (known) known.push(cell)
    else bySource.set(cell.who, [cell])
  }
  const sources = [...bySource].map(([who, own]) => ({ who, own, claims: own.reduce((sum, { claims }) => sum + claims, 0) }))
  const most = sources.sort((x, y) => y.claims - x.claims || (x.who < y.who ? -1 : 1)).slice(0, SOURCES)
  return { sources: most.map(({ own, claims }) => sourceOf(own, claims, periods)), more: sources.length - most.length }
}

function sourceOf(own: readonly CellRow[], claims: number, periods: readonly string[]): MatrixSource {
  const least = (words: readonly string[]): string => words.reduce((x, y) => (y < x ? y : x))
  return {
    who: least(own.map(({ name }) => name)),
    kind: least(own.map(({ kind }) => kind)) as Origin['kind'],
    claims,
    cells: periods.map((period) => {
      const cell = own.find((one) => one.period === period)
      return cell === undefined ? null : { claims: cell.claims, bases: cell.bases.split(',').sort() as Basis[] }
    }),
  }
}

/** A claim names each once, so that names are added up before it is looked up whether somebody is heard. */
function unheard(database: Database): Matrix['unheard'] {
  return database
    .prepare(
      `WITH told AS MATERIALIZED (
         SELECT called, actor, count(*) AS n FROM temp.chosen CROSS JOIN claim_about USING (claim) GROUP BY called, actor
       )
       SELECT min(actor) AS actor, sum(n) AS claims FROM told CROSS JOIN listed_actors ON listed_actors.id = told.actor AND heard = 0
       GROUP BY called ORDER BY claims DESC, actor LIMIT ${UNHEARD}`,
    )
    .all() as Matrix['unheard']
}

function notHeld(database: Database, outlets: readonly string[]): Matrix['notHeld'] {
  return database
    .prepare(
      `WITH missing AS MATERIALIZED (
         SELECT claim, cited, name, type, statement, sourced FROM temp.chosen CROSS JOIN claim_cited USING (claim)
         WHERE cited NOT IN (SELECT value FROM json_each(?))
       ), told AS MATERIALIZED (
         SELECT claim, count(DISTINCT statement) AS n FROM missing GROUP BY claim
       )
       SELECT min(name) AS name, min(type) AS type, count(DISTINCT missing.claim) AS claims,
         count(DISTINCT CASE WHEN n >= sourced THEN missing.claim END) AS alone,
         count(DISTINCT substr(statement, 1, instr(statement, '.') - 1)) AS reports, min(statement) AS example
       FROM missing JOIN told ON told.claim = missing.claim
       GROUP BY cited ORDER BY alone DESC, claims DESC, cited LIMIT ${NOT_HELD}`,
    )
    .all(JSON.stringify(outlets.map(plainName))) as Matrix['notHeld']
}
