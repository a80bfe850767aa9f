import type { ReportId } from '../../core/model/ids.ts'
import type { BatchedWrites } from './batched-writes.ts'
import { excerptOf, type Excerpt } from './search-excerpt.ts'
import { indexQuery, searchTerms } from './search-terms.ts'
import type { Database } from './sqlite.ts'

/** A report that a search found, with a piece of its text; where only the title was hit, of the title. */
export interface Found extends Excerpt {
  readonly id: ReportId
  readonly title: string
}

/** What a search asks for. */
export interface SearchOptions {
  /** Most results; 50 unless given. */
  readonly limit?: number
  readonly offset?: number
}

/** What can be searched of a report. */
export interface Searchable {
  readonly id: ReportId
  readonly title: string
  readonly body: string
}

/** Full-text search over the texts and titles of reports; that over claims and names is part of the lists (adapters/lists). */
export interface SearchIndex {
  put(item: Searchable): void
  drop(id: ReportId): void
  /** Best first; equal ones in order of id. Any input is a valid query; one without a word finds nothing. */
  find(query: string, textOf: (id: ReportId) => Searchable, options?: SearchOptions): readonly Found[]
}

/** See {@link SearchIndex}. The index holds no second copy of the texts. */
export function searchIndex(database: Database, writes: BatchedWrites): SearchIndex {
  const number = database.prepare(`SELECT number FROM searchable WHERE kind = 'report' AND id = ?`)
  const name = database.prepare(`INSERT INTO searchable (kind, id) VALUES ('report', ?)`)
  const unname = database.prepare('DELETE FROM searchable WHERE number = ?')
  const insert = database.prepare('INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)')
  const remove = database.prepare('DELETE FROM search WHERE rowid = ?')
  // A hit in a title counts for more than one in a text.
  const find = database.prepare(
    `SELECT searchable.id FROM search JOIN searchable ON searchable.number = search.rowid
     WHERE search MATCH ? AND searchable.kind = 'report'
     ORDER BY round(bm25(search, 4.0, 1.0), 6), searchable.id LIMIT ? OFFSET ?`,
  )
  const drop = (id: ReportId): void => {
    const found = number.get(id) as { number: number } | undefined
    if (found === undefined) return
    writes.about(0)
    remove.run(found.number)
    unname.run(found.number)
  }
  return {
    drop,
    put: ({ id, title, body }) => {
      drop(id)
      writes.about(body.length)
      insert.run(name.run(id).lastInsertRowid, title, body)
    },
    find: (query, textOf, { limit = 50, offset = 0 } = {}) => {
      const terms = searchTerms(query)
      if (terms.length === 0) return []
      const found = find.all(indexQuery(terms), limit, offset) as { id: ReportId }[]
      return found.map(({ id }) => {
        const { title, body } = textOf(id)
        return { id, title, ...excerptOf(body || title, terms) }
      })
    },
  }
}
