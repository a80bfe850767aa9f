import type { Problem, Report } from '../../core/model/report.ts'
import type { OpenCase } from './opened.ts'

/** A file as it was read. */
export interface FileReading {
  /** Path within the case; its reports' places are this or begin with it and `#`. */
  readonly place: string
  readonly bytes: Uint8Array
  /** Milliseconds since 1970 of the last change, as the file system says. */
  readonly modified: number
  /** Names the readers and their versions; another value means that the file is read again. */
  readonly readers: string
  readonly reports: readonly Report[]
  readonly problems: readonly Problem[]
}

/**
 * Takes a file into a case: keeps its bytes, enters the import in the custody log, then puts its reports in the place of
 * those of its former version. Once this returns the original is safe; what is derived from it can be made again.
 *
 * @param by who brought it
 * @returns the number of reports that are new or have changed
 */
export function takeInFile(opened: OpenCase, reading: FileReading, by: string): number {
  const { place, bytes, modified, readers, reports, problems } = reading
  const former = opened.imports().get(place)
  const sha256 = opened.originals.keep(bytes)
  const body = { place, sha256, bytes: bytes.byteLength }
  if (former === undefined) opened.record([{ kind: 'import', by, body }])
  else if (former.sha256 !== sha256) opened.record([{ kind: 'replacement', by, body: { ...body, former: former.sha256 } }])
  const held = new Set(reports.map((report) => report.id))
  opened.removeReports(opened.files.idsFrom(place).filter((id) => !held.has(id)))
  opened.files.dropProblems(place)
  const changed = opened.putReports(reports)
  opened.files.putProblems(problems)
  opened.files.putFile({ place, sha256, bytes: bytes.byteLength, modified, readers })
  return changed.length
}
