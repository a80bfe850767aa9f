import type { Actor, Mentions } from './actors.ts'
import type { AttributionRow } from './attributions.ts'
import type { Caution, Sighting } from './cautions.ts'
import type { Claim } from './claims.ts'
import type { CarrierGroup, Copy } from './copies.ts'
import type { FigureRow } from './figures.ts'
import type { ClaimOrigins } from './origins.ts'
import type { Passages } from './passages.ts'
import type { Statement } from './statements.ts'
import type { TimeRow } from './times.ts'
import type { Words } from './words.ts'

/** What the report-scoped steps leave behind, by step id. All of it is plain data that survives structured cloning. */
export interface ReportResults {
  readonly words: Words
  readonly passages: Passages
  readonly times: readonly TimeRow[]
  readonly figures: readonly FigureRow[]
  readonly mentions: Mentions
  readonly attributions: readonly AttributionRow[]
  readonly statements: readonly Statement[]
  readonly postings: Postings
}

/** What the steps over several reports leave behind, by step id: rows that can be looked up. */
export interface RowResults {
  readonly copies: Copy
  readonly carriers: CarrierGroup
  readonly actors: Actor
  readonly claims: Claim
  readonly origins: ClaimOrigins
  readonly sightings: Sighting
  readonly cautions: Caution
}

export type ReportStepId = keyof ReportResults
export type RowStepId = keyof RowResults

/** A row of a result, with the ids (of reports, statements, mentions, claims …) under which it can be found. */
export interface Row<T> {
  readonly id: string
  readonly at: readonly string[]
  readonly value: T
}

/** A row of a step as it was before it was put again and as it is now: one of them is missing where it is new, or gone. */
export interface RowChange {
  readonly id: string
  readonly before?: unknown
  readonly after?: unknown
}

/** Rows of a step that are others after decisions, or after reports were added, replaced or removed: those made again and ids of those that are no more, with what is kept from now on, where it is other. */
export interface RowsAgain<T> {
  readonly rows: Iterable<Row<T>>
  readonly gone: Iterable<string>
  readonly kept: Iterable<Row<unknown>>
}

/**
 * The passage index entries of one report, as columns of equal length: a 64-bit hash of a word n-gram in two halves, and
 * the number of its first token. Hash columns are unsigned 32-bit.
 */
export interface Postings {
  readonly high: Uint32Array
  readonly low: Uint32Array
  readonly token: Uint32Array
}
