import type { Finding, ReadContext, Source } from '../model/reader.ts'
import { sizeInWords } from './limits.ts'

/** All bytes of a source that is one report, or the problem that it is empty or larger than one report may be. */
export async function wholeBytes(source: Source, { limits }: ReadContext): Promise<Uint8Array | Extract<Finding, { kind: 'problem' }>> {
  if (source.size === 0) return { kind: 'problem', code: 'empty', message: 'Unexpected empty file, expected text' }
  if (source.size <= limits.reportBytes) return source.slice(0, source.size)
  const message =
    `Unexpected size of ${sizeInWords(source.size)}, expected at most ${sizeInWords(limits.reportBytes)} for one report. ` +
    'If the file holds many reports, split it into one file each, or make it a JSON Lines file'
  return { kind: 'problem', code: 'too-large', message }
}

/** Type guard for {@link wholeBytes}. */
export const isBytes = (found: Uint8Array | Finding): found is Uint8Array => found instanceof Uint8Array
