import type { Database } from '../case/sqlite.ts'
import type { ClaimEntry } from './claim-entry.ts'
import { plainName } from './outlet-ties.ts'
import { sortKey } from './sort-key.ts'
import { marksOf, type State } from './states.ts'

const COLUMNS = [
  'id',
  'mark',
  'at',
  'title',
  'title_key',
  'kind',
  'reports',
  'unsourced',
  'outlets',
  'without_outlet',
  'at_least',
  'supported',
  'at_most',
  'gap',
  'variants',
  'hedged',
  'disputed',
  'first',
  'last',
  'day_from',
  'day_to',
  'grain',
  'statements',
  'sourced',
] as const

/** A claim without a date of publication comes last among those sorted by date. */
export const UNDATED = '9999'

/** Finds claims by whom they are about, and tells what actors were called when this was looked up last. */
export const aboutSchema = `
  CREATE INDEX about_by_actor ON claim_about (actor);
  ALTER TABLE listed_actors ADD COLUMN called_in TEXT NOT NULL DEFAULT '';
`

/** The tables of claims, as they are written. */
export function claimTables(database: Database) {
  const marks = database.prepare('SELECT id, mark FROM listed_claims WHERE id > ? AND id <= ?')
  const number = database.prepare('SELECT number FROM listed_claims WHERE id = ?')
  const insert = database.prepare(`INSERT INTO listed_claims (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`)
  const words = database.prepare('INSERT INTO claim_words (rowid, words) VALUES (?, ?)')
  const outlet = database.prepare('INSERT INTO claim_outlets VALUES (?, ?)')
  const source = database.prepare('INSERT INTO claim_sources VALUES (?, ?, ?, ?, ?)')
  const cited = database.prepare('INSERT INTO claim_cited VALUES (?, ?, ?, ?, ?)')
  const about = database.prepare('INSERT INTO claim_about VALUES (?, ?, ?)')
  const idsOf = (found: unknown[]): readonly string[] => (found as { id: string }[]).map(({ id }) => id)
  const naming = 'SELECT DISTINCT id FROM claim_about JOIN listed_claims ON number = claim WHERE actor'
  const aboutActor = database.prepare(`${naming} = ?`)
  const aboutNobody = database.prepare(`${naming} NOT IN (SELECT id FROM listed_actors)`)
  const dropAbout = database.prepare('DELETE FROM claim_about WHERE claim = ?')
  const drops = [
    'DELETE FROM listed_claims WHERE number = ?',
    'DELETE FROM claim_words WHERE rowid = ?',
    // The table is sorted by outlet; the index by claim finds its rows.
    'DELETE FROM claim_outlets WHERE (outlet, claim) IN (SELECT outlet, claim FROM claim_outlets INDEXED BY outlets_by_claim WHERE claim = ?)',
    'DELETE FROM claim_sources WHERE claim = ?',
    'DELETE FROM claim_cited WHERE claim = ?',
    'DELETE FROM claim_about WHERE claim = ?',
  ].map((sql) => database.prepare(sql))
  return {
    marks: (after: string, upTo: string) => marksOf(marks.all(after, upTo)),
    drop: (id: string) => {
      const found = number.get(id) as { number: number } | undefined
      if (found) for (const one of drops) one.run(found.number)
    },
    /** Ids of claims that are about an actor, and of those about one that is no more. */
    about: (actor: string) => idsOf(aboutActor.all(actor)),
    aboutNobody: () => idsOf(aboutNobody.all()),
    putAbout: (id: string, all: ClaimEntry['about']) => {
      const found = number.get(id) as { number: number } | undefined
      if (found === undefined) return
      dropAbout.run(found.number)
      for (const { called, actor } of all) about.run(found.number, called, actor)
    },
    put: (state: State, entry: ClaimEntry) => {
      const claim = insert.run(...valuesOf(state, entry)).lastInsertRowid
      words.run(claim, entry.words)
      for (const one of entry.outlets) outlet.run(one, claim)
      for (const { who, kind, basis } of entry.sources) source.run(claim, who.toLowerCase(), who, kind, basis)
      for (const { name, type, statement } of entry.cited) cited.run(claim, plainName(name), name, type, statement)
      for (const { called, actor } of entry.about) about.run(claim, called, actor)
    },
  }
}

function valuesOf({ id, mark }: State, entry: ClaimEntry): (string | number | null)[] {
  const { at, title, kind, reports, unsourced, outlets, withoutOutlet, numbers, variants, spokenOf } = entry
  // How many more reports state it than sources are found: where a reader is misled most. Claims of one report come last.
  const gap = reports > 1 ? reports - numbers.supported : -1
  return [
    ...[id, mark, at, title, sortKey(title), kind, reports, unsourced, outlets.length, withoutOutlet],
    ...[numbers.atLeast, numbers.supported, numbers.atMost, gap, variants, entry.hedged ? 1 : 0, entry.disputed ? 1 : 0],
    ...[entry.first ?? UNDATED, entry.last ?? null, spokenOf?.from ?? null, spokenOf?.to ?? null, spokenOf?.grain ?? null],
    ...[entry.statements, entry.sourced],
  ]
}
