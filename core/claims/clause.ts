import type { Mentions } from '../model/actors.ts'
import type { FigureRow } from '../model/figures.ts'
import type { Passages } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import type { ClauseOpenings, TokenRange } from './sentence.ts'
import type { ConceptIndex } from './terms.ts'

/** One clause of an attribution's content, with the clauses inside it that can be propositions of their own. */
export interface Clause {
  /** The pieces it stands in, in text order. */
  readonly pieces: readonly Extent[]
  readonly parts: readonly Part[]
  /** Index into the report's mentions of who it says did what it tells of. */
  readonly agent?: number
  /** True where it tells of a whole event, and only its parts of their counts. */
  readonly scene?: boolean
}

/** A part of a clause that is a proposition of its own. */
export interface Part {
  readonly extent: Extent
  /** As for clauses: such a part answers who did it. */
  readonly agent?: number
  /** True for the clause with the adverbial clause after it: it tells of the whole event. */
  readonly scene?: boolean
}

/** What clauses are cut from. */
export interface ClauseInput {
  readonly text: string
  readonly words: Words
  readonly passages: Passages
  readonly figures: readonly FigureRow[]
  readonly mentions: Mentions
  readonly concepts: ConceptIndex
  readonly openings: ClauseOpenings
}

/** Where tokens stand in the text, those without words left out. */
export function extentsOf({ text, words }: ClauseInput, ranges: readonly TokenRange[]): readonly Extent[] {
  return ranges
    .filter(([first, end]) => end > first)
    .map(([first, end]) => trimmed(text, [words.starts[first]!, words.ends[end - 1]!]))
    .filter((extent) => extent !== undefined)
}

const EDGE = /[\s"'“”‘’«»„.,;:|()[\]-]/

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

/**
 * An extent without space, quotation marks and points at its edges; undefined where nothing with letters is left. A bracket that
 * closes one within stays.
 */
export function trimmed(text: string, [start, end]: Extent): Extent | undefined {
  let from = start
  let to = end
  while (from < to && EDGE.test(text[from]!)) from++
  while (to > from && EDGE.test(text[to - 1]!) && !closesWithin(text, [from, to])) to--
  return to - from >= 2 && /\p{L}/u.test(text.slice(from, to)) ? [from, to] : undefined
}

/** Does the last character close a bracket that is open within the extent? */
function closesWithin(text: string, [from, to]: Extent): boolean {
  const close = text[to - 1]!
  const open = CLOSING[close]
  if (open === undefined) return false
  let depth = 1
  for (let at = to - 2; at >= from && depth > 0; at--) depth += text[at] === close ? 1 : text[at] === open ? -1 : 0
  return depth === 0
}
