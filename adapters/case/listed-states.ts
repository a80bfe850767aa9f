import { createHash } from 'node:crypto'
import type { Copy } from '../../core/model/copies.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { CaseMatter } from '../../core/model/view-of-store.ts'
import type { CaseStates, NumberedCopy, State } from '../lists/states.ts'
import { rowOf, type StoredRow } from './recent-rows.ts'
import { PAGE, paged } from './row-tables.ts'
import type { Database } from './sqlite.ts'
import type { SqliteStore } from './sqlite-store.ts'

/** Steps whose results are listed of a report. */
const LISTED = ['words', 'passages', 'times', 'mentions', 'attributions', 'statements']

/** The states that the things of a case on disk are in. A row that is replaced by another one has a number of its own. */
export function listedStates(database: Database, store: SqliteStore, matter: CaseMatter): CaseStates {
  const written = database.prepare('SELECT times FROM written')
  const claims = database.prepare(
    `SELECT id, max(number) || ' ' || coalesce((SELECT max(number) FROM rows AS counted WHERE counted.step = 'origins' AND counted.id = rows.id), '') AS mark
     FROM rows WHERE step = 'claims' AND id > ? GROUP BY id ORDER BY id LIMIT ?`,
  )
  const actors = database.prepare(`SELECT id, '' || max(number) AS mark FROM rows WHERE step = 'actors' AND id > ? GROUP BY id ORDER BY id LIMIT ?`)
  // A row that is found under many ids is changed where it stands, and keeps its number.
  const carriers = database.prepare(
    `SELECT id, max(number) || ' ' || coalesce((SELECT times FROM changed_rows WHERE row = rows.number), '') AS mark
     FROM rows WHERE step = 'carriers' AND id > ? GROUP BY id ORDER BY id LIMIT ?`,
  )
  // A copy is found under two ids, so it is never changed where it stands.
  const newCopies = database.prepare(
    `SELECT number, id, value FROM rows WHERE step = 'copies' AND (id, number) > (?, ?) AND number NOT IN (SELECT row FROM listed_copies)
     ORDER BY id, number LIMIT ${PAGE}`,
  )
  const leftOut = (matter.about.leaveOut ?? []).join(' ')
  let ids: readonly ReportId[] | undefined
  let place = 0
  const times = (): number => (written.get() as { times: number }).times
  const done = [store.doneKey('copies'), store.doneKey('carriers')]
  return {
    // Asked for in order, so the place of the next page is where the last one ended.
    reports: (after, most) => {
      ids ??= store.reportIds()
      if (after === '') place = 0
      const some = ids.slice(place, place + most)
      place += some.length
      return some.map((id): State => ({ id, mark: reportMark(store, id) }))
    },
    claims: (after, most) => claims.all(after, most) as State[],
    actors: (after, most) => actors.all(after, most) as State[],
    carriers: (after, most) => (carriers.all(after, most) as State[]).map(({ id, mark }): State => ({ id, mark: `${mark} ${leftOut}` })),
    newCopies: () => paged(numberedCopy, (last) => newCopies.all(last.id, last.number)),
    cautions: store.allRowsKey('cautions') ?? '',
    // While a step is not done, what it has left so far may be another part each time.
    copies: [...done, ...(done.includes(undefined) ? [times()] : []), leftOut].join(' '),
    whole: () => {
      const brought = JSON.stringify([matter.about, matter.decisions.map(({ id }) => id)])
      return `${times()} ${createHash('sha256').update(brought).digest('base64').slice(0, 20)}`
    },
  }
}

/** Empty where the report has not been analysed, so that it is looked at again. */
function reportMark(store: SqliteStore, id: ReportId): string {
  const keys = LISTED.map((step) => store.resultKey(step, id))
  return keys.includes(undefined)
    ? ''
    : createHash('sha256')
        .update([store.reportKey(id), ...keys].join())
        .digest('base64')
        .slice(0, 20)
}

function numberedCopy(found: StoredRow): NumberedCopy {
  return { row: found.number, copy: rowOf(found).value as Copy }
}
