import type { ReportId } from '../../core/model/ids.ts'

/** The one shape of every failed answer. */
export interface ErrorAnswer {
  readonly error: {
    readonly code: 'forbidden' | 'not-found' | 'bad-request' | 'too-large' | 'internal'
    readonly message: string
    /** What the reader can do about it. */
    readonly tryThis?: string
  }
}

/** One window of a long list. */
export interface Listing<T> {
  readonly total: number
  readonly offset: number
  readonly rows: readonly T[]
}

/** `GET /api/state` */
export interface StateAnswer {
  readonly name: string
  /** Raised whenever the answers may have changed. */
  readonly revision: number
  /** True while a decision's consequences are being counted. */
  readonly working: boolean
  /** True where that counting failed: the decision is on record, the numbers are those before it. */
  readonly failed: boolean
  /** What is being done of it, and how far. */
  readonly counting?: CountingProgress
  /** The file that was last asked for, and how far it is; absent where none was. */
  readonly handingOver?: HandingOver
}

/** How far a file that is handed over is: `done` of `total` claims; both 0 for a file that holds no claims. */
export interface HandingOver {
  /** What is handed over, as the list of files calls it. */
  readonly label: string
  readonly done: number
  readonly total: number
  /** How it ended, once it has. A file is broken off where its reader went or the case changed. */
  readonly end?: 'whole' | 'broken-off'
}

/** How far counting is: `done` of `total` units of what `label` names. */
export interface CountingProgress {
  readonly label: string
  readonly done: number
  readonly total: number
}

/** A report in a few words. */
export interface ReportRef {
  readonly id: ReportId
  readonly title: string
  readonly outlet?: string
  readonly published?: string
  readonly place: string
}

/** Three numbers, never one. */
export interface Numbers {
  readonly atLeast: number
  readonly supported: number
  readonly atMost: number
}
