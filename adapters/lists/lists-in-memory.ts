import type { CaseView } from '../../core/model/case-view.ts'
import { batchedWrites } from '../case/batched-writes.ts'
import { openDatabase } from '../case/sqlite.ts'
import { carrierMarksSchema, carriersSchema } from './carrier-tables.ts'
import type { CaseLists } from './case-lists.ts'
import { aboutSchema } from './claim-tables.ts'
import { copiesSchema } from './copy-table.ts'
import { listsOf } from './lists-of.ts'
import { listsSchema } from './schema.ts'
import type { CaseStates, NumberedCopy, State } from './states.ts'
import { updateLists } from './update-lists.ts'

/** The lists of a case that is in memory, made for this process alone. */
export function listsInMemory(view: CaseView): CaseLists {
  const database = openDatabase(':memory:')
  database.exec(`${listsSchema} ${carriersSchema} ${carrierMarksSchema} ${aboutSchema} ${copiesSchema}`)
  const writes = batchedWrites(database)
  updateLists({ view, states: statesInView(view), database, writes })
  writes.settle()
  return listsOf(database)
}

/** Everything once, with no mark that could be as before. */
function statesInView(view: CaseView): CaseStates {
  const pages = (ids: readonly string[]) => {
    const states = [...ids].sort().map((id): State => ({ id, mark: '' }))
    return (after: string, most: number) => states.filter(({ id }) => id > after).slice(0, most)
  }
  return {
    reports: pages(view.reportIds()),
    claims: pages([...view.claims()].map(({ id }) => id)),
    actors: pages([...view.actors()].map(({ id }) => id)),
    carriers: pages(Array.from(view.carriers(), ({ id }) => id)),
    newCopies: () => Array.from(view.copies(), (copy, row): NumberedCopy => ({ row, copy })),
    cautions: 'cautions',
    copies: 'copies',
    whole: () => '',
  }
}
