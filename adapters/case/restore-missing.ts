import { DEFAULT_LIMITS } from '../../core/read/limits.ts'
import { fileReader } from '../ingest/file-reader.ts'
import { READERS, WORKER_LIMITS } from '../ingest/ingest.ts'
import type { OpenCase } from './opened.ts'

/**
 * Reads again, from the kept originals, every file that the custody log names and the derived half does not hold: after
 * `derived.sqlite` was lost or deleted. Originals that are gone are left to {@link verifyCase}.
 *
 * @returns the number of reports put
 */
export async function restoreMissing(opened: OpenCase): Promise<number> {
  const reader = fileReader(WORKER_LIMITS)
  let put = 0
  try {
    for (const { place, sha256, bytes } of opened.imports().values()) {
      if (opened.files.file(place) !== undefined || !opened.originals.has(sha256)) continue
      const { reports, problems } = await reader.read({ path: opened.originals.pathOf(sha256), place, limits: DEFAULT_LIMITS })
      put += opened.putReports(reports).length
      opened.files.putProblems(problems)
      // The time of change is not known any more; 0 makes the file be read again where it is found in a folder.
      opened.files.putFile({ place, sha256, bytes, modified: 0, readers: READERS })
    }
  } finally {
    await reader.close()
  }
  return put
}
