import type { ActorInShort } from '../../core/model/actors.ts'
import type { Database } from '../case/sqlite.ts'
import { among, is, where, wordsHeld, type Condition } from './asked.ts'
import type { CaseLists, ListedAbout, ListedCaution, REPORT_ORDERS } from './case-lists.ts'
import { reportOfRow, type ShortRow } from './entry-tables.ts'

const REPORT_COLUMNS = 'id, title, outlet, published, place'
/** What has no date or outlet comes last. */
const ORDERS: Readonly<Record<(typeof REPORT_ORDERS)[number], string>> = {
  published: 'published IS NULL, published, id',
  title: 'title_key, id',
  outlet: 'outlet IS NULL, outlet COLLATE NOCASE, id',
}

/** Lists of reports. */
export function reportList(database: Database): Pick<CaseLists, 'reports' | 'reportsWithIds' | 'outlets'> {
  const outlets = database.prepare('SELECT DISTINCT outlet FROM listed_reports WHERE outlet IS NOT NULL')
  const withIds = database.prepare(`SELECT ${REPORT_COLUMNS} FROM listed_reports WHERE id IN (SELECT value FROM json_each(?))`)
  return {
    outlets: () => (outlets.all() as { outlet: string }[]).map(({ outlet }) => outlet).sort((x, y) => x.localeCompare(y, 'en')),
    reports: ({ words, outlet }, order, { offset, limit }) => {
      const { sql, values } = where([...standsIn(words), is('outlet', outlet)])
      const { n } = database.prepare(`SELECT count(*) AS n FROM listed_reports${sql}`).get(...values) as { n: number }
      const rows = database
        .prepare(`SELECT ${REPORT_COLUMNS}, words FROM listed_reports${sql} ORDER BY ${ORDERS[order]} LIMIT ? OFFSET ?`)
        .all(...values, limit, offset) as unknown as (ShortRow & { readonly words: number })[]
      return { total: n, rows: rows.map((row) => ({ ...reportOfRow(row), words: row.words })) }
    },
    reportsWithIds: (ids) => (withIds.all(JSON.stringify(ids)) as unknown as ShortRow[]).map(reportOfRow),
  }
}

/** Words that stand anywhere in what a report is called. */
export function standsIn(words: string | undefined): readonly Condition[] {
  if (words === undefined) return []
  const called = "lower(title || ' ' || coalesce(outlet, '') || ' ' || place || ' ' || coalesce(published, ''))"
  return words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({ sql: `instr(${called}, ?) > 0`, values: [word] }))
}

type AboutRow = Omit<ListedAbout, 'heard'> & { readonly heard: number }

/** Lists of names. */
export function actorList(database: Database): Pick<CaseLists, 'actors' | 'spokenAbout' | 'persons'> {
  // A name of unknown kind counts as a person's: to name too few is the worse error.
  const persons = database.prepare("SELECT count(*) AS n FROM listed_actors WHERE kind IN ('person', 'unknown')")
  const firstPersons = database.prepare(
    "SELECT name FROM listed_actors WHERE kind IN ('person', 'unknown') ORDER BY reports DESC, mentions DESC, at LIMIT ?",
  )
  const about = database.prepare(
    `SELECT actor, at, name, listed_actors.kind AS kind, heard FROM claim_about JOIN listed_actors ON listed_actors.id = claim_about.actor
     WHERE claim = (SELECT number FROM listed_claims WHERE id = ?) ORDER BY claim_about.rowid`,
  )
  return {
    actors: ({ words, kind }, { offset, limit }) => {
      const { sql, values } = where([{ sql: 'mentions > 0', values: [] }, wordsHeld('actor_words', words), is('kind', kind)])
      const { n } = database.prepare(`SELECT count(*) AS n FROM listed_actors${sql}`).get(...values) as { n: number }
      const rows = database
        .prepare(
          `SELECT at, name, names, kind, mentions, reports, candidates FROM listed_actors${sql} ORDER BY reports DESC, mentions DESC, at LIMIT ? OFFSET ?`,
        )
        .all(...values, limit, offset) as unknown as (Omit<ActorInShort, 'names'> & { readonly names: string })[]
      return { total: n, rows: rows.map((row) => ({ ...row, names: JSON.parse(row.names) as string[] })) }
    },
    persons: (most) => {
      const { n } = persons.get() as { n: number }
      return { total: n, names: (firstPersons.all(most) as { name: string }[]).map(({ name }) => name) }
    },
    spokenAbout: (claim) => (about.all(claim) as unknown as AboutRow[]).map((row) => ({ ...row, heard: row.heard === 1 })),
  }
}

/** What a caution gives way for each one of its rule that stands before it, as in {@link cautionsInOrder}. */
const REPEATED = 4

/** Lists of cautions. */
export function cautionList(database: Database): Pick<CaseLists, 'cautions'> {
  return {
    cautions: ({ rule, only, without }, { offset, limit }) => {
      const chosen = only !== undefined || (without !== undefined && without.length > 0)
      const left = without !== undefined && without.length > 0 ? among('id', without) : undefined
      const { sql, values } = where([is('rule', rule), among('id', only), left && { sql: `NOT (${left.sql})`, values: left.values }])
      const { n } = database.prepare(`SELECT count(*) AS n FROM listed_cautions${sql}`).get(...values) as { n: number }
      // What is left out holds back nothing of its rule, so a choice among them has an order of its own.
      const asked = chosen
        ? `SELECT id, rule, row_number() OVER (PARTITION BY rule ORDER BY place) AS placeInRule, weight FROM listed_cautions${sql}
           ORDER BY weight - ${REPEATED} * (row_number() OVER (PARTITION BY rule ORDER BY place) - 1) DESC, rule, id`
        : `SELECT id, rule, place_in_rule AS placeInRule FROM listed_cautions${sql} ORDER BY place`
      const rows = database.prepare(`${asked} LIMIT ? OFFSET ?`).all(...values, limit, offset) as unknown as ListedCaution[]
      return { total: n, rows: rows.map(({ id, rule: of, placeInRule }) => ({ id, rule: of, placeInRule })) }
    },
  }
}
