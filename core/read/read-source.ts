import type { ColumnNames, Finding, ReadLimits, Source } from '../model/reader.ts'
import type { Parsers } from '../model/parsers.ts'
import type { Problem, Report } from '../model/report.ts'
import { sha256Hex } from '../text/hash.ts'
import { readerFor, readers, supportedExtensions } from './registry.ts'
import { reportOf } from './report-of.ts'

/** A source with its place in the case. */
export interface NamedSource {
  readonly place: string
  readonly source: Source
  /** SHA-256 of the bytes, hex, where the caller can take it faster; asked for once, if at all. */
  readonly sha256?: () => Promise<string>
}

export interface ReadOptions {
  readonly parsers: Parsers
  readonly limits: ReadLimits
  readonly columns?: ColumnNames
}

/** First bytes by which readers are told apart. */
const HEAD_BYTES = 4096

/**
 * Everything that one source holds: reports, problems, and so on down into archives. The reader is chosen by the first bytes
 * and the name; identity and place are stamped here. Rejects only where the source itself rejects.
 */
export async function* readSource(named: NamedSource, options: ReadOptions, depth = 0): AsyncGenerator<Report | Problem, void, void> {
  const { place, source } = named
  const name = place.slice(Math.max(place.lastIndexOf('/'), place.lastIndexOf('#')) + 1)
  const head = await source.slice(0, Math.min(source.size, HEAD_BYTES))
  const reader = readerFor(head, name)
  if (reader === undefined) return yield unsupported(place, name)
  const hash = named.sha256 ?? (async () => sha256Hex(await source.slice(0, source.size)))
  const context = { name, limits: options.limits, parsers: options.parsers, ...(options.columns && { columns: options.columns }) }
  for await (const finding of reader.read(source, context)) {
    const at = finding.part === undefined ? place : `${place}#${finding.part}`
    if (finding.kind === 'problem') yield { place: at, code: finding.code, message: finding.message }
    else if (finding.kind === 'report') yield await stamped(finding, { place: at, reader: reader.id, hash })
    else if (depth >= options.limits.depth) yield { place: at, code: 'too-deep', message: tooDeep(options.limits.depth) }
    else yield* readSource({ place: at, source: finding.source }, options, depth + 1)
  }
}

interface Stamp {
  readonly place: string
  readonly reader: string
  /** Takes the hash of the whole source, for reports that have no bytes of their own. */
  readonly hash: () => Promise<string>
}

async function stamped(finding: Extract<Finding, { kind: 'report' }>, { place, reader, hash }: Stamp): Promise<Report> {
  const { text, meta, layout, notices, key } = finding
  return reportOf({
    place,
    reader,
    text,
    meta,
    layout,
    notices,
    ...(key !== undefined && { key }),
    original: finding.original ?? { sha256: await hash() },
  })
}

const tooDeep = (depth: number): string =>
  `Unexpected archive inside ${depth} others, expected at most ${depth} levels. Unpack it and add what it holds`

function unsupported(place: string, name: string): Problem {
  const labels = readers.map((reader) => reader.label).join(', ')
  return { place, code: 'unsupported', message: `Unexpected kind of file (${name}), expected one of: ${labels} (${supportedExtensions.join(' ')})` }
}
