import type { Edit } from '../model/copies.ts'
import type { ComparedReport } from './compared-words.ts'
import type { SharedPassage } from './shared-passages.ts'

/** One reason to think that one side was there first. */
export interface Evidence {
  readonly from: 'a' | 'b'
  /** How much it weighs: a named source settles it, an edit hints. */
  readonly weight: number
  readonly because: string
  /** Where it is an order of dates. */
  readonly byDates?: true
  /** Where one report names the other. */
  readonly bySource?: true
  /** Where it is that one text names a source which the other leaves out. */
  readonly attribution?: true
}

/** What two reports share, as far as it tells of direction. */
export interface Sharing {
  readonly a: ComparedReport
  readonly b: ComparedReport
  readonly passages: readonly SharedPassage[]
  readonly edits: readonly Edit[]
}

/** What one piece of evidence weighs by which a direction becomes known; weaker ones need company. */
export const KNOWN = 2.5
