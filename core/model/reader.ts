import type { LayoutStretch, Notice, Problem, ReportMeta } from './report.ts'
import type { Parsers } from './parsers.ts'
import type { Source } from './source.ts'

export type { Source } from './source.ts'

/** How much a reader may take in. What is larger becomes a problem, never a silent cut. */
export interface ReadLimits {
  /** Bytes of one original that is held in memory as a whole: a text, a page, a document. */
  readonly reportBytes: number
  /** Bytes of a list or archive, which is read in parts. */
  readonly listBytes: number
  /** Bytes that the members of one archive may expand to, archives inside it included. */
  readonly expandedBytes: number
  /** How many times larger than its compressed form one member may be. */
  readonly expansion: number
  /** Members of one archive. */
  readonly members: number
  /** Archives inside archives. */
  readonly depth: number
  /** Pages of one document. */
  readonly pages: number
  /** Problems told one by one for one list; the rest is counted. */
  readonly problems: number
}

/** Fields of a record or columns of a table that a person has named, where the names are not the usual ones. */
export type ColumnNames = Readonly<Partial<Record<'text' | 'id' | 'title' | 'outlet' | 'published' | 'url' | 'byline' | 'language', string>>>

/** What a reader is given besides the bytes. */
export interface ReadContext {
  /** File or member name, last part of its path. */
  readonly name: string
  readonly limits: ReadLimits
  readonly parsers: Parsers
  readonly columns?: ColumnNames
}

/** A report as a reader found it; the runner adds identity, place and the reader's id. */
export interface ReadReport {
  /** Which record of a list it is, from 1; absent where the whole source is one report. */
  readonly part?: string
  /** The record's own id. */
  readonly key?: string
  /** The record's own bytes; absent where the whole source is one report. */
  readonly original?: Uint8Array
  /** Canonical text: NFC with `\n` line ends. Offsets in `layout` and `notices` refer to it. */
  readonly text: string
  readonly meta: ReportMeta
  readonly layout: readonly LayoutStretch[]
  readonly notices: readonly Notice[]
}

/** What a reader finds, one after another. */
export type Finding =
  | ({ readonly kind: 'report' } & ReadReport)
  | ({ readonly kind: 'problem'; readonly part?: string } & Pick<Problem, 'code' | 'message'>)
  /** A member to be read in its turn, by whichever reader recognises it. */
  | { readonly kind: 'child'; readonly part: string; readonly source: Source }

/** A file that a reader is for, with what it makes of it. Shown in the list of readers and run as a test. */
export interface ReaderExample {
  /** What it shows, in a few words. */
  readonly shows: string
  /** File name with extension. */
  readonly name: string
  /** The file: text, or bytes in base64. */
  readonly file: string | { readonly base64: string }
  /** What comes out, in order; fields left out are not compared. */
  readonly gives: readonly (
    | {
        readonly part?: string
        readonly text: string
        readonly title?: string
        readonly outlet?: string
        readonly published?: string
        readonly url?: string
      }
    | { readonly problem: Problem['code'] }
    | { readonly member: string }
  )[]
}

/** How sure a reader is that a file is for it. */
export type Recognition = 'certain' | 'likely' | 'no'

/** Reads one format. One file in `core/read`, one line in its `all.ts`. */
export interface Reader {
  readonly id: string
  /** Raised whenever equal bytes may give another result; files are then read again. */
  readonly version: number
  /** For menus and the list of readers. */
  readonly label: string
  /** With the dot, lower-case. */
  readonly extensions: readonly string[]
  /** Judges by the first bytes (up to 4,096) and the name. */
  recognises(head: Uint8Array, name: string): Recognition
  /** Never throws for bad content: that is a problem among the findings. Rejects only where the source does. */
  read(source: Source, context: ReadContext): AsyncIterable<Finding>
  readonly examples: readonly [ReaderExample, ...ReaderExample[]]
}
