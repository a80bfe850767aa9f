import type { Copy, CopyKind } from '../../core/model/copies.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Database } from '../case/sqlite.ts'
import type { NumberedCopy } from './states.ts'

/** What ties between outlets are counted from, by the number of a copy's row: whole copies take far longer to read. */
export const copiesSchema = `
  CREATE TABLE listed_copies (row INTEGER PRIMARY KEY, kind TEXT NOT NULL, giver TEXT NOT NULL, taker TEXT NOT NULL, known INTEGER NOT NULL);
`

/** Two reports that share wording. Where it is not known who took it from whom, the giver is merely the one of the smaller id. */
export interface SharedWording {
  readonly giver: ReportId
  readonly taker: ReportId
  readonly known: boolean
}

/** The table of copies, as it is written and counted. */
export function copyTable(database: Database) {
  const insert = database.prepare('INSERT INTO listed_copies VALUES (?, ?, ?, ?, ?)')
  const counted = 'kind NOT IN (SELECT value FROM json_each(?))'
  const sharing = database.prepare(`SELECT DISTINCT giver, taker, known FROM listed_copies WHERE ${counted}`)
  const count = database.prepare(`SELECT count(*) AS n FROM listed_copies WHERE ${counted}`)
  return {
    put: ({ row, copy }: NumberedCopy) => {
      const { giver, taker, known } = sharedWording(copy)
      insert.run(row, copy.kind, giver, taker, known ? 1 : 0)
    },
    /** Who shares wording that is of none of some kinds, each way once for two reports. */
    *sharing(without: readonly CopyKind[]): Generator<SharedWording> {
      for (const found of sharing.iterate(JSON.stringify(without)) as Iterable<{ giver: ReportId; taker: ReportId; known: number }>)
        yield { ...found, known: found.known === 1 }
    },
    count: (without: readonly CopyKind[]) => (count.get(JSON.stringify(without)) as { n: number }).n,
  }
}

/** Dates alone show which report was first, not that the other took from it. */
function sharedWording({ a, b, direction }: Copy): SharedWording {
  const known = direction.known && direction.byDatesAlone !== true
  const [giver, taker] = known && direction.from === 'b' ? [b, a] : [a, b]
  return { giver: giver.report, taker: taker.report, known }
}
