import { fileURLToPath } from 'node:url'
import { ingest } from '../../adapters/ingest/index.ts'
import type { Report } from '../../core/index.ts'

/** The example's reports under the names of its answers: a record's own id, or the file's name. @throws Error where a file cannot be read */
export async function readHarbour(): Promise<readonly Report[]> {
  const found: Report[] = []
  for await (const file of ingest([fileURLToPath(new URL('reports', import.meta.url))])) {
    if (file.problems.length > 0) throw new Error(file.problems.map(({ place, message }) => `${place}: ${message}`).join('\n'))
    for (const report of file.reports) found.push({ ...report, key: report.key ?? report.place.replace(/^.*\//, '').replace(/\.(txt|html)$/, '') })
  }
  return found
}
