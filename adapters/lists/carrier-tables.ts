import type { CarrierGroup, Giver } from '../../core/model/copies.ts'
import type { CarrierGroupId, ReportId } from '../../core/model/ids.ts'
import type { SpanRow } from '../../core/model/span.ts'
import type { BatchedWrites } from '../case/batched-writes.ts'
import type { Database } from '../case/sqlite.ts'
import type { CarriersThere, CaseLists } from './case-lists.ts'
import { takenOver } from './copied-passages.ts'
import { marksOf, type State } from './states.ts'

/** Tables of who carries a passage, and from whom, by report: one passage can stand in very many reports of a case. */
export const carriersSchema = `
  CREATE TABLE carrier_groups (number INTEGER PRIMARY KEY, id TEXT NOT NULL);
  CREATE TABLE carrier_spans (
    report TEXT NOT NULL, carried INTEGER NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, PRIMARY KEY (report, carried, start, stop)
  ) WITHOUT ROWID;
  CREATE TABLE carrier_steps (
    number INTEGER PRIMARY KEY, carried INTEGER NOT NULL, taker TEXT NOT NULL, giver TEXT NOT NULL, inferred INTEGER NOT NULL, because TEXT NOT NULL
  );
  CREATE INDEX steps_by_taker ON carrier_steps (taker);
`

/** What groups are told apart by, so that those that did not change stay, and how much of other reports each fills. */
export const carrierMarksSchema = `
  ALTER TABLE carrier_groups ADD COLUMN mark TEXT NOT NULL DEFAULT '';
  ALTER TABLE carrier_groups ADD COLUMN reports INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE carrier_groups ADD COLUMN taken_over INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX groups_by_id ON carrier_groups (id);
  CREATE INDEX spans_by_group ON carrier_spans (carried);
  CREATE INDEX steps_by_group ON carrier_steps (carried);
`

export const CARRIER_TABLES = ['carrier_groups', 'carrier_spans', 'carrier_steps']

/** The tables of who carries a passage, as they are written. */
export function carrierTables(database: Database, writes: BatchedWrites) {
  const marks = database.prepare('SELECT id, mark FROM carrier_groups WHERE id > ? AND id <= ?')
  const named = database.prepare('SELECT number FROM carrier_groups WHERE id = ?')
  const name = database.prepare('INSERT INTO carrier_groups (id, mark, reports, taken_over) VALUES (?, ?, ?, ?)')
  const carry = database.prepare('INSERT OR IGNORE INTO carrier_spans VALUES (?, ?, ?, ?)')
  const lead = database.prepare('INSERT INTO carrier_steps (carried, taker, giver, inferred, because) VALUES (?, ?, ?, ?, ?)')
  const drops = [
    'DELETE FROM carrier_groups WHERE number = ?',
    'DELETE FROM carrier_spans WHERE carried = ?',
    'DELETE FROM carrier_steps WHERE carried = ?',
  ].map((sql) => database.prepare(sql))
  const heaviest = database.prepare('SELECT id, reports FROM carrier_groups WHERE taken_over > 0 ORDER BY taken_over DESC, id LIMIT ?')
  return {
    marks: (after: string, upTo: string) => marksOf(marks.all(after, upTo)),
    drop: (id: string) => {
      writes.about(0)
      for (const { number } of named.all(id) as { number: number }[]) for (const one of drops) one.run(number)
    },
    /** @param group undefined where the case takes no account of passages of its kind; then only its mark is put */
    put: ({ id, mark }: State, group: CarrierGroup | undefined) => {
      const { carriers, tree } = group ?? { carriers: [], tree: [] }
      writes.about(carriers.length)
      const number = Number(name.run(id, mark, reportsOf(carriers), group === undefined ? 0 : takenOver(group)).lastInsertRowid)
      for (const { report, start, end } of carriers) carry.run(report, number, start, end)
      for (const { from, to, inferred, because } of tree) lead.run(number, to, from, inferred ? 1 : 0, JSON.stringify(because))
    },
    /** Passages that fill most of other reports, and in how many reports each stands. */
    heaviest: (most: number) => heaviest.all(most) as { id: CarrierGroupId; reports: number }[],
  }
}

const reportsOf = (carriers: readonly SpanRow[]): number => new Set(carriers.map(({ report }) => report)).size

interface SpanFound {
  readonly carried: number
  readonly report: ReportId
  readonly start: number
  readonly end: number
}

interface StepFound {
  readonly carried: number
  readonly taker: ReportId
  readonly giver: Giver
  readonly inferred: number
  readonly because: string
}

/** Reads what {@link carrierTables} has put down. */
export function carrierList(database: Database): Pick<CaseLists, 'carriersAmong'> {
  const among = 'IN (SELECT value FROM json_each(?))'
  const spans = database.prepare(
    `SELECT carried, report, start, stop AS end FROM carrier_spans WHERE report ${among} ORDER BY carried, report, start, stop`,
  )
  const steps = database.prepare(`SELECT carried, taker, giver, inferred, because FROM carrier_steps WHERE taker ${among} ORDER BY number`)
  const named = database.prepare('SELECT id FROM carrier_groups WHERE number = ?')
  return {
    carriersAmong: (reports) => {
      const asked = JSON.stringify(reports)
      const found = new Map<number, { readonly carriers: SpanRow[]; readonly tree: CarriersThere['tree'][number][] }>()
      for (const { carried, report, start, end } of spans.all(asked) as unknown as SpanFound[]) {
        const group = found.get(carried) ?? { carriers: [], tree: [] }
        group.carriers.push({ report, start, end })
        found.set(carried, group)
      }
      for (const { carried, taker: to, giver: from, inferred, because } of steps.all(asked) as unknown as StepFound[])
        found.get(carried)?.tree.push({ from, to, inferred: inferred === 1, because: JSON.parse(because) as string[] })
      const groups = [...found].map(([number, group]) => ({ id: (named.get(number) as { id: CarrierGroupId }).id, ...group }))
      return groups.sort((x, y) => (x.id < y.id ? -1 : 1))
    },
  }
}
