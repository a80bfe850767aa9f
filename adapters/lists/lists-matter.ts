import type { CaseView } from '../../core/model/case-view.ts'
import type { BatchedWrites } from '../case/batched-writes.ts'
import type { Database } from '../case/sqlite.ts'
import type { CaseStates } from './states.ts'

/** What the lists are made of, and where they are put. */
export interface ListsMatter {
  readonly view: CaseView
  readonly states: CaseStates
  readonly database: Database
  readonly writes: BatchedWrites
}
