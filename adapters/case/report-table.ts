import { createHash } from 'node:crypto'
import type { ReportId } from '../../core/model/ids.ts'
import type { Problem, Report } from '../../core/model/report.ts'
import type { BatchedWrites } from './batched-writes.ts'
import { recentValues } from './recent-values.ts'
import type { Database } from './sqlite.ts'
import { restoredValue, storedValue } from './stored-value.ts'

/** One file as it was read last, so that an unchanged file is not read again. */
export interface ReadFile {
  readonly place: string
  readonly sha256: string
  readonly bytes: number
  /** Milliseconds since 1970 of the last change, as the file system says. */
  readonly modified: number
  /** Names the readers and their versions; another value means that the file is read again. */
  readonly readers: string
}

/** The reports of a case as read, before corrections by hand, with the files and problems they came with. */
export interface ReportTable {
  /** In order of id. */
  ids(): readonly ReportId[]
  report(id: ReportId): Report | undefined
  /** Names what the report says, its text and metadata; empty for one that is not held. */
  mark(id: ReportId): string
  /** Adds or replaces. @returns ids whose content is new or changed */
  put(reports: Iterable<Report>): readonly ReportId[]
  remove(ids: Iterable<ReportId>): void
  /** Ids of the reports that came from a file or from its members. */
  idsFrom(file: string): readonly ReportId[]
  files(): readonly ReadFile[]
  file(place: string): ReadFile | undefined
  putFile(file: ReadFile): void
  problems(): readonly Problem[]
  putProblems(problems: Iterable<Problem>): void
  /** Forgets the problems of a file and its members. */
  dropProblems(file: string): void
  /** Forgets what is kept at hand, because another connection has written. */
  lookAgain(): void
}

/** Reports kept at hand, in bytes of their stored form. */
const RECENT_BYTES = 24 * 1024 * 1024

/** See {@link ReportTable}; over `derived.sqlite`. */
export function reportTable(database: Database, writes: BatchedWrites): ReportTable {
  return { ...reports(database, writes), ...files(database, writes), ...problems(database, writes) }
}

function reports(database: Database, writes: BatchedWrites) {
  const recent = recentValues<Report>(RECENT_BYTES)
  let ids: readonly ReportId[] | undefined
  const allIds = database.prepare('SELECT id FROM reports ORDER BY id')
  const get = database.prepare('SELECT body FROM reports WHERE id = ?')
  const put = database.prepare(
    'INSERT INTO reports (id, place, sha256, body, mark) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET place = excluded.place, body = excluded.body, mark = excluded.mark',
  )
  const remove = database.prepare('DELETE FROM reports WHERE id = ?')
  const marksNow = marksIn(database)
  let marks: Map<string, string> | undefined
  const from = database.prepare("SELECT id FROM reports WHERE place = ? OR (place > ? || '#' AND place < ? || '$') ORDER BY id")
  return {
    ids: () => (ids ??= (allIds.all() as { id: ReportId }[]).map((row) => row.id)),
    report: (id: ReportId) => {
      const held = recent.get(id)
      if (held !== undefined) return held
      const found = get.get(id) as { body: Uint8Array } | undefined
      if (found === undefined) return undefined
      const { value, bytes } = restoredValue(found.body)
      recent.set(id, value as Report, bytes)
      return value as Report
    },
    mark: (id: ReportId) => (marks ??= marksNow()).get(id) ?? '',
    put: (added: Iterable<Report>) => {
      const changed: ReportId[] = []
      for (const report of added) {
        const body = storedValue(report)
        const before = get.get(report.id) as { body: Uint8Array } | undefined
        if (before !== undefined && Buffer.compare(before.body, body) === 0) continue
        writes.about(body.byteLength)
        const mark = markOf(body)
        put.run(report.id, report.place, report.sha256, body, mark)
        marks?.set(report.id, mark)
        recent.delete(report.id)
        if (before === undefined) ids = undefined
        changed.push(report.id)
      }
      return changed
    },
    remove: (gone: Iterable<ReportId>) => {
      for (const id of gone) {
        writes.about(0)
        remove.run(id)
        marks?.delete(id)
        recent.delete(id)
        ids = undefined
      }
    },
    lookAgain: () => {
      recent.clear()
      ids = marks = undefined
    },
    // '$' follows '#' in the order of characters, so this is the range of places that begin with the file and '#'.
    idsFrom: (file: string) => (from.all(file, file, file) as { id: ReportId }[]).map((row) => row.id),
  }
}

function marksIn(database: Database): () => Map<string, string> {
  // Reports that an older Headwater took in have no mark.
  const all = database.prepare("SELECT id, mark, CASE mark WHEN '' THEN body END AS body FROM reports")
  return () =>
    new Map(
      (all.all() as { id: string; mark: string; body: Uint8Array | null }[]).map((row) => [row.id, row.body === null ? row.mark : markOf(row.body)]),
    )
}

function markOf(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 24)
}

function files(database: Database, writes: BatchedWrites) {
  const all = database.prepare('SELECT place, sha256, bytes, modified, readers FROM files ORDER BY place')
  const get = database.prepare('SELECT place, sha256, bytes, modified, readers FROM files WHERE place = ?')
  const put = database.prepare('INSERT OR REPLACE INTO files (place, sha256, bytes, modified, readers) VALUES (?, ?, ?, ?, ?)')
  return {
    files: () => all.all() as ReadFile[],
    file: (place: string) => get.get(place) as ReadFile | undefined,
    putFile: ({ place, sha256, bytes, modified, readers }: ReadFile) => {
      writes.about(place.length)
      put.run(place, sha256, bytes, modified, readers)
    },
  }
}

function problems(database: Database, writes: BatchedWrites) {
  const all = database.prepare('SELECT place, code, message FROM problems ORDER BY place, code, message')
  const put = database.prepare('INSERT OR IGNORE INTO problems (place, code, message) VALUES (?, ?, ?)')
  const drop = database.prepare("DELETE FROM problems WHERE place = ? OR (place > ? || '#' AND place < ? || '$')")
  return {
    problems: () => (all.all() as Problem[]).map(({ place, code, message }) => ({ place, code, message })),
    putProblems: (found: Iterable<Problem>) => {
      for (const { place, code, message } of found) {
        writes.about(message.length)
        put.run(place, code, message)
      }
    },
    dropProblems: (file: string) => {
      writes.about(0)
      drop.run(file, file, file)
    },
  }
}
