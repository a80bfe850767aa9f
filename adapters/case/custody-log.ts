import { sha256Hex } from '../../core/text/hash.ts'
import type { Database } from './sqlite.ts'

/** What an entry of the log records. */
export type LogKind = 'question' | 'import' | 'replacement' | 'entry' | 'decision' | 'analysis' | 'export'

/** One entry of the custody log. `body` is undefined where the content was removed for good and only its hash remains. */
export interface LogEntry {
  /** Counts from 1 without gaps. */
  readonly number: number
  readonly kind: LogKind
  /** ISO date-time, UTC, by the clock of the machine that recorded it. */
  readonly at: string
  readonly by: string
  readonly body: unknown
  /** SHA-256 of the body as stored, hex. */
  readonly bodySha256: string
  /** Hash of the entry before; empty for the first. */
  readonly previous: string
  /** SHA-256 over all of the above, hex. Whoever keeps the newest hash elsewhere can prove later that nothing was changed or cut off. */
  readonly hash: string
}

/** An entry before it is recorded. */
export interface NewEntry {
  readonly kind: LogKind
  readonly by: string
  readonly body: unknown
}

/** The append-only log of a case. What `append` returned is on the disk. */
export interface CustodyLog {
  /** Appends entries, all of them or none. */
  append(entries: readonly NewEntry[]): readonly LogEntry[]
  /** Entries of a kind, or all, oldest first. */
  entries(kind?: LogKind): Iterable<LogEntry>
  /** Hash of the newest entry; empty where there is none. */
  head(): string
  /** Entries whose hash or link does not hold, with what is wrong; none in a sound log. */
  faults(): readonly { readonly number: number; readonly message: string }[]
}

interface StoredEntry {
  number: number
  kind: LogKind
  at: string
  by: string
  body: string | null
  body_sha256: string
  previous: string
  hash: string
}

const PAGE = 500

/** See {@link CustodyLog}. */
export function custodyLog(database: Database, clock: () => Date): CustodyLog {
  const last = database.prepare('SELECT number, hash FROM log ORDER BY number DESC LIMIT 1')
  const insert = database.prepare('INSERT INTO log (number, kind, at, by, body, body_sha256, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const page = database.prepare(`SELECT * FROM log WHERE number > ? ORDER BY number LIMIT ${PAGE}`)
  const pageOfKind = database.prepare(`SELECT * FROM log WHERE kind = ? AND number > ? ORDER BY number LIMIT ${PAGE}`)
  const newest = (): { number: number; hash: string } => (last.get() as StoredEntry | undefined) ?? { number: 0, hash: '' }
  function* stored(kind?: LogKind): Iterable<StoredEntry> {
    for (let after = 0; ;) {
      const found = (kind === undefined ? page.all(after) : pageOfKind.all(kind, after)) as StoredEntry[]
      yield* found
      if (found.length < PAGE) return
      after = found.at(-1)!.number
    }
  }
  return {
    append: (entries) => {
      database.exec('BEGIN IMMEDIATE')
      try {
        let { number, hash } = newest()
        const recorded = entries.map(({ kind, by, body }) => {
          const text = JSON.stringify(body)
          const entry = { number: ++number, kind, at: clock().toISOString(), by, body: text, body_sha256: sha256Hex(text), previous: hash, hash: '' }
          hash = entry.hash = hashOf(entry)
          insert.run(number, kind, entry.at, by, text, entry.body_sha256, entry.previous, hash)
          return entryOf(entry)
        })
        database.exec('COMMIT')
        return recorded
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    *entries(kind) {
      for (const entry of stored(kind)) yield entryOf(entry)
    },
    head: () => newest().hash,
    faults: () => chainFaults(stored()),
  }
}

function entryOf(entry: StoredEntry): LogEntry {
  const { number, kind, at, by, body, previous, hash } = entry
  return { number, kind, at, by, body: body === null ? undefined : JSON.parse(body), bodySha256: entry.body_sha256, previous, hash }
}

function hashOf(entry: StoredEntry): string {
  return sha256Hex(JSON.stringify([entry.number, entry.kind, entry.at, entry.by, entry.body_sha256, entry.previous]))
}

function chainFaults(entries: Iterable<StoredEntry>): { number: number; message: string }[] {
  const faults: { number: number; message: string }[] = []
  let number = 0
  let previous = ''
  for (const entry of entries) {
    const fault = (message: string): unknown => faults.push({ number: entry.number, message: `Log entry ${entry.number}: ${message}` })
    if (entry.number !== number + 1) fault(`unexpected after entry ${number}; entries are missing between them`)
    if (entry.previous !== previous) fault('does not follow from the entry before it')
    if (entry.body !== null && sha256Hex(entry.body) !== entry.body_sha256) fault('its content is not what was recorded')
    if (hashOf(entry) !== entry.hash) fault('its date, author or kind is not what was recorded')
    number = entry.number
    previous = entry.hash
  }
  return faults
}
