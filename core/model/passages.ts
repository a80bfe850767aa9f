import type { Extent } from './span.ts'

/** A sentence: its extent, its paragraph's number and its tokens `[firstToken, endToken)`. */
export interface Sentence {
  readonly extent: Extent
  readonly paragraph: number
  readonly firstToken: number
  readonly endToken: number
}

/** Words between quotation marks; the extent leaves the marks out. */
export interface Quotation {
  readonly extent: Extent
  /** False where the closing mark is missing; the end was taken from the paragraph where the next one opens with a mark again, else from the sentence. */
  readonly closed: boolean
  /** Index of an enclosing quotation, or -1. */
  readonly inside: number
}

/** Page text that is not the report. */
export interface Furniture {
  readonly extent: Extent
  readonly kind: 'navigation' | 'repeated-headline' | 'related' | 'comments' | 'download' | 'separator' | 'credit' | 'other'
  /** The rule that said so, in plain words. */
  readonly because: string
}

/** The parts of one report's text. Paragraphs and sentences are in text order; sentences lie in paragraphs, outside furniture and dateline. A headline is a sentence of its own. */
export interface Passages {
  readonly paragraphs: readonly Extent[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly furniture: readonly Furniture[]
  /** First headlines found in the text (a host's headline over a relayed item's makes two). No furniture; statements in the report's voice. */
  readonly headlines: readonly Extent[]
  /** Dateline at the head of the text, as in "PORT LEDAN, 4 May (Coast Wire) –". */
  readonly dateline?: { readonly extent: Extent; readonly place?: string; readonly date?: string; readonly agency?: string }
  /** Agency credits ("(Coast Wire)", "--Coast Wire") with the agency's name. */
  readonly credits: readonly { readonly extent: Extent; readonly agency: string }[]
}
