import type { Source } from './source.ts'

/** One block of text of a page: a paragraph, heading, list item or cell. */
export interface PageBlock {
  /** White space collapsed; line breaks kept as `\n`. */
  readonly text: string
  /** Where it stands, as a path of element names and positions: "html > body > p:nth-of-type(2)". */
  readonly path: string
}

/** What an HTML page holds, before it is judged. */
export interface ParsedPage {
  readonly language?: string
  readonly title?: string
  /** `<meta>` elements in order; names (or properties) in lower case. */
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  /** Contents of `<script type="application/ld+json">`, as written. */
  readonly jsonLd: readonly string[]
  /** `<time>` elements; `marked` where the page marks it as the date of publication. */
  readonly times: readonly { readonly dateTime: string; readonly text: string; readonly marked: boolean }[]
  /** Address in `<link rel="canonical">`. */
  readonly canonical?: string
  readonly heading?: PageBlock
  /** The main text; absent where none was found. */
  readonly main?: readonly PageBlock[]
  /** Everything on the page but scripts, menus and forms. */
  readonly all: readonly PageBlock[]
}

/** One run of text on a page of a PDF; positions in points from the lower left corner. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly PdfRun[]
}

export interface PdfDocument {
  readonly pages: number
  readonly title?: string
  readonly author?: string
  readonly language?: string
  page(number: number): Promise<PdfPage>
  close(): Promise<void>
}

export interface WordDocument {
  /** Paragraphs, headings and cells in order. */
  readonly paragraphs: readonly string[]
  readonly title?: string
  readonly author?: string
  readonly language?: string
}

/** One row of a table: cells as written. */
export type TableRow = readonly string[]

export interface ArchiveMember {
  /** Path inside the archive as written, `/` between folders. */
  readonly name: string
  readonly folder: boolean
  readonly encrypted: boolean
  readonly compressedBytes: number
  /** As the archive states it; checked while reading. */
  readonly bytes: number
  read(): Promise<Uint8Array>
}

/** Says why a parser refused a file: bound to the machine, so it is told, not thrown through the core. */
export class ParserError extends Error {
  readonly code: 'encrypted' | 'broken' | 'too-large'

  constructor(code: ParserError['code'], message: string) {
    super(message)
    this.name = 'ParserError'
    this.code = code
  }
}

/** Parsers that are bound to the machine or to large libraries; passed in by the adapters. All reject with {@link ParserError}. */
export interface Parsers {
  /** A likely character set (WHATWG label) of bytes that are not UTF-8; undefined where none fits. */
  guessCharset(bytes: Uint8Array): Promise<string | undefined>
  /** Decodes with a WHATWG label; undefined where the label is unknown. Malformed bytes become U+FFFD. */
  decode(bytes: Uint8Array, label: string): Promise<string | undefined>
  page(html: string): Promise<ParsedPage>
  pdf(bytes: Uint8Array): Promise<PdfDocument>
  word(bytes: Uint8Array): Promise<WordDocument>
  /** Rows in order, separators told from the first lines; rows without a word are empty. */
  table(text: string): Promise<readonly TableRow[]>
  archive(source: Source): AsyncIterable<ArchiveMember>
}
