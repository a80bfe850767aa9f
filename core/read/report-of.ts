import { nameOf, sha256Hex } from '../text/hash.ts'
import type { ReportId } from '../model/ids.ts'
import type { LayoutStretch, Notice, Report, ReportMeta } from '../model/report.ts'

/** What a reader found, before it becomes a report. */
export interface Reading {
  readonly place: string
  readonly key?: string
  readonly reader: string
  /** Original bytes, or their SHA-256 where the caller has hashed them already. */
  readonly original: Uint8Array | { readonly sha256: string }
  /** Canonical text: see {@link canonicalText}; offsets in `layout` refer to it. */
  readonly text: string
  readonly meta?: ReportMeta
  readonly layout?: readonly LayoutStretch[]
  readonly notices?: readonly Notice[]
}

/** A report from what a reader found; its id follows from the bytes and the place alone. */
export function reportOf(reading: Reading): Report {
  const sha256 = 'sha256' in reading.original ? reading.original.sha256 : sha256Hex(reading.original)
  return {
    id: nameOf('report', sha256, reading.place, reading.key ?? '') as ReportId,
    place: reading.place,
    ...(reading.key !== undefined && { key: reading.key }),
    sha256,
    reader: reading.reader,
    text: reading.text,
    meta: reading.meta ?? {},
    layout: reading.layout ?? [],
    notices: reading.notices ?? [],
  }
}

/** A report from a plain string: for the library, tests and entries made by hand. */
export function reportFromText(entry: { readonly place: string; readonly text: string; readonly key?: string; readonly meta?: ReportMeta }): Report {
  const text = canonicalText(entry.text)
  return reportOf({ ...entry, text, reader: 'given', original: { sha256: sha256Hex(entry.text) } })
}

/** NFC with `\n` line ends: the form in which all offsets are counted. */
export function canonicalText(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').normalize('NFC')
}
