import type { Actor } from '../../core/model/actors.ts'
import type { Caution } from '../../core/model/cautions.ts'
import type { MentionId, ReportId } from '../../core/model/ids.ts'
import type { Database } from '../case/sqlite.ts'
import { CARRIER_TABLES } from './carrier-tables.ts'
import { claimTables } from './claim-tables.ts'
import type { ReportEntry } from './report-entry.ts'
import type { ReportInShort } from './report-in-short.ts'
import { sortKey } from './sort-key.ts'
import { marksOf, type State } from './states.ts'

const TABLES = [
  'listed_claims',
  'claim_outlets',
  'claim_sources',
  'claim_cited',
  'claim_about',
  'listed_reports',
  'heard_mentions',
  'named_publishers',
  'listed_actors',
  'listed_cautions',
  'listed_wholes',
  'listed_copies',
  ...CARRIER_TABLES,
]

export type EntryTables = ReturnType<typeof entryTables>

/** The tables that lists are read from, as they are written. */
export function entryTables(database: Database) {
  const heard = database.prepare('SELECT 1 AS yes FROM heard_mentions WHERE report = ? AND mention = ?')
  const publishers = database.prepare('SELECT report, name FROM named_publishers')
  const outlets = database.prepare('SELECT DISTINCT outlet FROM listed_reports WHERE outlet IS NOT NULL ORDER BY outlet')
  const outletOf = database.prepare('SELECT id, outlet FROM listed_reports WHERE outlet IS NOT NULL')
  const whole = database.prepare('SELECT value FROM listed_wholes WHERE name = ? AND mark = ?')
  const allOutlets = (): readonly string[] => (outlets.all() as { outlet: string }[]).map(({ outlet }) => outlet)
  const putWhole = database.prepare('INSERT OR REPLACE INTO listed_wholes (name, mark, value) VALUES (?, ?, ?)')
  return {
    claims: claimTables(database),
    reports: reportTables(database),
    actors: actorTables(database),
    cautions: (ordered: readonly Caution[]) => putCautions(database, ordered),
    heard: (report: ReportId, mention: MentionId) => heard.get(report, mention) !== undefined,
    outlets: allOutlets,
    /** Who publishes which report, and whom reports name as publishing. */
    publishing: () => ({
      outletOf: new Map((outletOf.all() as { id: ReportId; outlet: string }[]).map(({ id, outlet }) => [id, outlet])),
      outlets: allOutlets(),
      named: publishers.all() as { report: ReportId; name: string }[],
    }),
    /** Something that is told of the case as a whole; undefined where it was made of another state. */
    whole: (name: string, mark: string): unknown => {
      const found = whole.get(name, mark) as { value: string } | undefined
      return found && JSON.parse(found.value)
    },
    putWhole: (name: string, mark: string, value: unknown) => void putWhole.run(name, mark, JSON.stringify(value)),
    clear: () => {
      for (const table of TABLES) database.exec(`DELETE FROM ${table}`)
      for (const words of ['claim_words', 'actor_words']) database.exec(`INSERT INTO ${words} (${words}) VALUES ('delete-all')`)
    },
  }
}

function reportTables(database: Database) {
  const marks = database.prepare('SELECT id, mark FROM listed_reports WHERE id > ? AND id <= ?')
  const counted = database.prepare('SELECT count(*) AS n FROM listed_reports')
  const short = database.prepare('SELECT id, title, outlet, published, place FROM listed_reports WHERE id = ?')
  const insert = database.prepare('INSERT INTO listed_reports VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const hear = database.prepare('INSERT OR IGNORE INTO heard_mentions VALUES (?, ?)')
  const publish = database.prepare('INSERT OR IGNORE INTO named_publishers VALUES (?, ?)')
  const drops = [
    'DELETE FROM listed_reports WHERE id = ?',
    'DELETE FROM heard_mentions WHERE report = ?',
    'DELETE FROM named_publishers WHERE report = ?',
  ].map((sql) => database.prepare(sql))
  return {
    marks: (after: string, upTo: string) => marksOf(marks.all(after, upTo)),
    count: () => (counted.get() as { n: number }).n,
    drop: (id: string) => drops.forEach((one) => one.run(id)),
    inShort: (id: ReportId) => reportOfRow(short.get(id) as ShortRow),
    put: ({ id, mark }: State, { title, outlet, published, place, words, heard, publishers }: ReportEntry) => {
      insert.run(id, mark, title, sortKey(title), outlet ?? null, published ?? null, place, words)
      for (const mention of heard) hear.run(id, mention)
      for (const name of publishers) publish.run(id, name)
    },
  }
}

/** A row of reports in short. */
export interface ShortRow {
  readonly id: ReportId
  readonly title: string
  readonly outlet: string | null
  readonly published: string | null
  readonly place: string
}

/** A report in short, from its row. */
export function reportOfRow({ id, title, outlet, published, place }: ShortRow): ReportInShort {
  return { id, title, place, ...(outlet !== null && { outlet }), ...(published !== null && { published }) }
}

function actorTables(database: Database) {
  const marks = database.prepare('SELECT id, mark FROM listed_actors WHERE id > ? AND id <= ?')
  const number = database.prepare('SELECT number FROM listed_actors WHERE id = ?')
  const insert = database.prepare(
    `INSERT INTO listed_actors (id, mark, at, name, names, kind, mentions, reports, candidates, heard, called_in) VALUES (${Array(11).fill('?').join(', ')})`,
  )
  const calledIn = database.prepare('SELECT id, called_in AS mark FROM listed_actors WHERE id > ? AND id <= ?')
  const words = database.prepare('INSERT INTO actor_words (rowid, words) VALUES (?, ?)')
  const drops = ['DELETE FROM listed_actors WHERE number = ?', 'DELETE FROM actor_words WHERE rowid = ?'].map((sql) => database.prepare(sql))
  return {
    marks: (after: string, upTo: string) => marksOf(marks.all(after, upTo)),
    drop: (id: string) => {
      const found = number.get(id) as { number: number } | undefined
      if (found) for (const one of drops) one.run(found.number)
    },
    /** What was put of each with it, by id. */
    calledIn: (after: string, upTo: string) => marksOf(calledIn.all(after, upTo)),
    put: ({ id, mark }: State, { actor, heard, calledIn: called }: { readonly actor: Actor; readonly heard: boolean; readonly calledIn: string }) => {
      const { names, kind, mentions, candidates } = actor
      // What nobody mentions is no line of a list, and still has its mark.
      const at = mentions.reduce((least, one) => (least === '' || one.id < least ? one.id : least), '')
      const reports = new Set(mentions.map(({ report }) => report)).size
      const name = names[0] ?? 'unnamed'
      const row = insert.run(id, mark, at, name, JSON.stringify(names), kind, mentions.length, reports, candidates.length, heard ? 1 : 0, called)
      words.run(row.lastInsertRowid, names.join('\n'))
    },
  }
}

function putCautions(database: Database, ordered: readonly Caution[]): void {
  database.exec('DELETE FROM listed_cautions')
  const insert = database.prepare('INSERT INTO listed_cautions (place, id, rule, claim, weight, place_in_rule) VALUES (?, ?, ?, ?, ?, ?)')
  const seen = new Map<string, number>()
  for (const [place, { id, rule, claim, weight }] of ordered.entries()) {
    const inRule = (seen.get(rule) ?? 0) + 1
    seen.set(rule, inRule)
    insert.run(place, id, rule, claim ?? null, weight, inRule)
  }
}
