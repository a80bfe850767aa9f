import type { CustodyLog, LogEntry } from './custody-log.ts'

/** A file as its newest import entered it in the log. */
export interface ImportOnRecord {
  readonly place: string
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string
  readonly bytes: number
}

/** The newest import of each place that the log names: read from the log once, then kept up with what is appended. */
export function importsOnRecord(log: Pick<CustodyLog, 'entries'>) {
  let newest: Map<string, ImportOnRecord> | undefined
  const note = (entries: Iterable<LogEntry>, into: Map<string, ImportOnRecord>): Map<string, ImportOnRecord> => {
    for (const { kind, body } of entries)
      if (kind === 'import' || kind === 'replacement') {
        const { place, sha256, bytes } = body as ImportOnRecord
        into.set(place, { place, sha256, bytes })
      }
    return into
  }
  return {
    /** By place, in order of first import. */
    all: (): ReadonlyMap<string, ImportOnRecord> => (newest ??= note(log.entries(), new Map())),
    appended: (entries: Iterable<LogEntry>): void => {
      if (newest) note(entries, newest)
    },
  }
}
