/** Why a case could not be opened or written; stable, for exit codes and filters. */
export type CaseErrorCode = 'no-case' | 'locked' | 'newer' | 'damaged' | 'read-only' | 'disk-full' | 'refused'

/** A case that cannot be opened or written. The message says what was unexpected, what was expected and what to try. */
export class CaseError extends Error {
  readonly code: CaseErrorCode

  constructor(code: CaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'CaseError'
    this.code = code
  }
}

/** Text fragments by which SQLite and the system name a fault; SQLite's own codes differ between drivers. */
const faults: readonly (readonly [pattern: RegExp, code: CaseErrorCode, advice: string])[] = [
  [/disk is full|ENOSPC|EDQUOT/i, 'disk-full', 'Free some space and run the same command again: what was finished is kept.'],
  [
    /readonly|read-only|EROFS|EACCES|EPERM|ENOTDIR|EEXIST|unable to open database/i,
    'read-only',
    'Choose a place that can be written (--case DIR for a case).',
  ],
  [/database is locked|SQLITE_BUSY/i, 'locked', 'Another program holds the case; close it and try again.'],
  [
    /malformed|not a database|disk I\/O error|EIO/i,
    'damaged',
    'Look at the disk, and keep a copy of the case. A damaged derived.sqlite may be deleted: it is made again from the originals.',
  ],
]

/** The {@link CaseError} that a fault of the disk or of SQLite amounts to; any other error is returned as it is. */
export function caseErrorOf(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof CaseError) return error
  const code = 'code' in error ? String(error.code) : ''
  const fault = faults.find(([pattern]) => pattern.test(`${code} ${error.message}`))
  if (fault === undefined) return error
  return new CaseError(fault[1], `Unexpected failure at ${place}: ${error.message}. ${fault[2]}`, { cause: error })
}
