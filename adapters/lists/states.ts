import type { Copy } from '../../core/model/copies.ts'

/** A thing with the name of the state it is in. */
export interface State {
  readonly id: string
  readonly mark: string
}

/** A copy with the number of its row, which no other copy has while it is listed. */
export interface NumberedCopy {
  readonly row: number
  readonly copy: Copy
}

/** States of the things of a case, in order of id. What has the same mark as before says the same; an empty mark is never the same. */
export interface CaseStates {
  reports(after: string, most: number): readonly State[]
  claims(after: string, most: number): readonly State[]
  actors(after: string, most: number): readonly State[]
  /** Groups of carriers. */
  carriers(after: string, most: number): readonly State[]
  /** Copies that are not listed yet, of all kinds that may be counted. Those that are no more are not listed any more. */
  newCopies(): Iterable<NumberedCopy>
  /** Name the state of all cautions, and of all copies. */
  readonly cautions: string
  readonly copies: string
  /** Names the state of everything; empty where that is not known. */
  whole(): string
}

/** Marks by id, of rows of the database. */
export function marksOf(rows: readonly unknown[]): ReadonlyMap<string, string> {
  return new Map((rows as readonly State[]).map(({ id, mark }) => [id, mark]))
}
