import { parsers } from '../adapters/parsers/index.ts'
import { bytesSource, DEFAULT_LIMITS, readSource, sha256Hex, type Problem, type Report } from '../core/index.ts'

/** What is entered by hand. */
export interface HandMade {
  readonly sort: string
  readonly title: string
  /** The account, or a description of what is not prose. */
  readonly text: string
  readonly source?: string | undefined
  readonly date?: string | undefined
  readonly consent?: string | undefined
  readonly citation?: string | undefined
  readonly recordedBy: string
}

/** An entry as a file of the case, with what was read of it. */
export interface EntryFile {
  readonly place: string
  readonly bytes: Uint8Array
  readonly reports: readonly Report[]
  readonly problems: readonly Problem[]
}

/** Makes the file that keeps an entry, and reads it as any other file is read. */
export async function entryFile({ source, date, ...made }: HandMade): Promise<EntryFile> {
  const entry = { headwaterEntry: 1, ...made, outlet: source, published: date }
  const bytes = new TextEncoder().encode(`${JSON.stringify(entry, null, 1)}\n`)
  const place = `by hand/${sha256Hex(bytes).slice(0, 12)}.entry.json`
  const [reports, problems]: [Report[], Problem[]] = [[], []]
  for await (const found of readSource({ place, source: bytesSource(bytes) }, { limits: DEFAULT_LIMITS, parsers }))
    if ('code' in found) problems.push(found)
    else reports.push(found)
  return { place, bytes, reports, problems }
}
