import type { CarrierGroup } from '../../core/model/copies.ts'
import type { CarrierGroupId, ReportId } from '../../core/model/ids.ts'
import type { SpanRow } from '../../core/model/span.ts'
import type { BatchedWrites } from '../case/batched-writes.ts'
import type { Database } from '../case/sqlite.ts'
import type { CarriersThere, CaseLists } from './case-lists.ts'

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

export const CARRIER_TABLES = ['carrier_groups', 'carrier_spans', 'carrier_steps']

/** Puts all groups into the tables, in their order. */
export function putCarriers(database: Database, groups: Iterable<CarrierGroup>, writes: BatchedWrites): void {
  for (const table of CARRIER_TABLES) database.exec(`DELETE FROM ${table}`)
  const name = database.prepare('INSERT INTO carrier_groups (number, id) VALUES (?, ?)')
  const carry = database.prepare('INSERT OR IGNORE INTO carrier_spans VALUES (?, ?, ?, ?)')
  const lead = database.prepare('INSERT INTO carrier_steps (carried, taker, giver, inferred, because) VALUES (?, ?, ?, ?, ?)')
  let number = 0
  for (const { id, carriers, tree } of groups) {
    number++
    writes.about(carriers.length)
    name.run(number, id)
    for (const { report, start, end } of carriers) carry.run(report, number, start, end)
    for (const { from, to, inferred, because } of tree) lead.run(number, to, from, inferred ? 1 : 0, JSON.stringify(because))
  }
}

interface SpanFound {
  readonly carried: number
  readonly report: ReportId
  readonly start: number
  readonly end: number
}

interface StepFound {
  readonly carried: number
  readonly taker: ReportId
  readonly giver: ReportId | 'lost'
  readonly inferred: number
  readonly because: string
}

/** Reads what {@link putCarriers} has put down. */
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
      return [...found].map(([number, group]) => ({ id: (named.get(number) as { id: CarrierGroupId }).id, ...group }))
    },
  }
}
