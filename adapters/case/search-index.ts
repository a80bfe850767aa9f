import { createHash } from 'node:crypto'
import type { ClaimId, ReportId } from '../../core/model/ids.ts'
import type { BatchedWrites } from './batched-writes.ts'
import { excerptOf, type Excerpt } from './search-excerpt.ts'
import { indexQuery, searchTerms } from './search-terms.ts'
import type { Database } from './sqlite.ts'

/** Something that a search found, with a piece of its text; of a claim, and where only the title was hit, a piece of the title. */
export interface Found extends Excerpt {
  readonly kind: 'report' | 'claim'
  readonly id: ReportId | ClaimId
  readonly title: string
}

/** What a search asks for. */
export interface SearchOptions {
  readonly kind?: 'report' | 'claim'
  /** Most results; 50 unless given. */
  readonly limit?: number
  readonly offset?: number
}

/** What can be searched: the text and title of a report, or the title of a claim. */
export interface Searchable {
  readonly kind: 'report' | 'claim'
  readonly id: string
  readonly title: string
  readonly body: string
}

/** Full-text search over the texts of reports and the titles of claims. */
export interface SearchIndex {
  put(item: Searchable): void
  drop(kind: 'report' | 'claim', id: string): void
  /** Makes these all that is held of a kind; what is the same as before is left alone. */
  replaceAll(kind: 'report' | 'claim', items: Iterable<Searchable>): void
  /** Best first; equal ones in order of id. Any input is a valid query; one without a word finds nothing. */
  find(query: string, textOf: (kind: 'report' | 'claim', id: string) => Searchable, options?: SearchOptions): readonly Found[]
}

/** See {@link SearchIndex}. The index holds no second copy of the texts. */
export function searchIndex(database: Database, writes: BatchedWrites): SearchIndex {
  const number = database.prepare('SELECT number FROM searchable WHERE kind = ? AND id = ?')
  const name = database.prepare('INSERT INTO searchable (kind, id, mark) VALUES (?, ?, ?)')
  const unname = database.prepare('DELETE FROM searchable WHERE number = ?')
  const insert = database.prepare('INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM search WHERE rowid = ?')
  const ofKind = database.prepare('SELECT number, id, mark FROM searchable WHERE kind = ?')
  // A hit in a title counts for more than one in a text.
  const find = database.prepare(
    `SELECT searchable.kind, searchable.id FROM search JOIN searchable ON searchable.number = search.rowid
     WHERE search MATCH ? AND (? = '' OR searchable.kind = ?)
     ORDER BY round(bm25(search, 4.0, 1.0), 6), searchable.kind, searchable.id LIMIT ? OFFSET ?`,
  )
  const dropNumber = (found: { number: number } | undefined): void => {
    if (found === undefined) return
    writes.about(0)
    remove.run(found.number)
    unname.run(found.number)
  }
  const put = ({ kind, id, title, body }: Searchable): void => {
    dropNumber(number.get(kind, id) as { number: number } | undefined)
    writes.about(body.length)
    insert.run(name.run(kind, id, markOf(title, body)).lastInsertRowid, title, body)
  }
  return {
    put,
    drop: (kind, id) => dropNumber(number.get(kind, id) as { number: number } | undefined),
    replaceAll: (kind, items) => {
      const held = ofKind.all(kind) as { number: number; id: string; mark: string }[]
      const before = new Map(held.map((item) => [item.id, item]))
      for (const item of items) {
        if (before.get(item.id)?.mark !== markOf(item.title, item.body)) put(item)
        before.delete(item.id)
      }
      for (const gone of before.values()) dropNumber(gone)
    },
    find: (query, textOf, { kind = undefined, limit = 50, offset = 0 } = {}) => {
      const terms = searchTerms(query)
      if (terms.length === 0) return []
      const found = find.all(indexQuery(terms), kind ?? '', kind ?? '', limit, offset) as { kind: 'report' | 'claim'; id: string }[]
      return found.map((hit) => {
        const { title, body } = textOf(hit.kind, hit.id)
        return { kind: hit.kind, id: hit.id as ReportId | ClaimId, title, ...excerptOf(body || title, terms) }
      })
    },
  }
}

function markOf(title: string, body: string): string {
  return createHash('sha256').update(`${title}\n${body}`).digest('base64').slice(0, 16)
}
