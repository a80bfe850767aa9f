import type { ReportId } from './ids.ts'
import type { Extent } from './span.ts'

/** Where a piece of metadata was read; `person` is a correction by hand and outranks all others. */
export type MetaOrigin = 'person' | 'record' | 'json-ld' | 'open-graph' | 'time-element' | 'document' | 'header' | 'text' | 'file-name' | 'folder'

/** A value with where it was read, so that every piece of metadata can be questioned and corrected. */
export interface Sourced<T> {
  readonly value: T
  readonly from: MetaOrigin
  /** Other values found for the same field, best first; shown, never used. */
  readonly rivals?: readonly { readonly value: T; readonly from: MetaOrigin }[]
}

/** What is known about a report besides its text. Nothing here is guessed: an absent field is unknown. */
export interface ReportMeta {
  readonly title?: Sourced<string>
  /** Who published the report, as the material words it. */
  readonly outlet?: Sourced<string>
  /** Publication date: ISO day, month (`2031-05`) or year (`2031`). */
  readonly published?: Sourced<string>
  readonly url?: Sourced<string>
  readonly byline?: Sourced<string>
  /** BCP 47 language tag; undefined where it could not be told. */
  readonly language?: Sourced<string>
  /** For entries made by hand: consent, who recorded it, citation wording. Free text, shown and exported as it stands. */
  readonly consent?: Sourced<string>
  readonly recordedBy?: Sourced<string>
  readonly citation?: Sourced<string>
}

/** Where a stretch of canonical text stands in the original. */
export type Place =
  | { readonly kind: 'bytes'; readonly from: number; readonly to: number }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'dom'; readonly path: string }
  /** A box on a page; points (1/72 inch) from the lower left corner; pages count from 1. */
  | { readonly kind: 'page'; readonly page: number; readonly box?: readonly [x: number, y: number, width: number, height: number] }

/** One stretch of the map from canonical text back to the original. Stretches are in text order and do not overlap. */
export interface LayoutStretch {
  readonly extent: Extent
  readonly at: Place
}

/** Something about the capture that a reader should know; never fatal. */
export interface Notice {
  readonly code:
    'invisible-characters' | 'direction-characters' | 'replaced-bytes' | 'guessed-charset' | 'no-text-layer' | 'truncated' | 'nested-markup'
  readonly message: string
  readonly extent?: Extent
}

/** One document as captured. */
export interface Report {
  readonly id: ReportId
  /** Path within the case; members of archives and records of lists are appended with `#`: `list.jsonl#12`, `pack.zip#a/b.html`. */
  readonly place: string
  /** The record's own id where the material gives one. */
  readonly key?: string
  /** SHA-256 of the original bytes, hex. */
  readonly sha256: string
  /** The id of the reader that made it. */
  readonly reader: string
  /** Canonical text, NFC, with `\n` line ends. */
  readonly text: string
  readonly meta: ReportMeta
  readonly layout: readonly LayoutStretch[]
  readonly notices: readonly Notice[]
}

/** A file or record that could not be read, kept on the case with its reason; the rest goes on. */
export interface Problem {
  readonly place: string
  /** Stable code for scripts and filters. */
  readonly code:
    | 'unreadable'
    | 'unsupported'
    | 'empty'
    | 'too-large'
    | 'too-deep'
    | 'too-slow'
    | 'encrypted'
    | 'no-text'
    | 'broken'
    | 'vanished'
    | 'bad-record'
    | 'duplicate'
  /** What was unexpected, what was expected, and what to try. */
  readonly message: string
}
