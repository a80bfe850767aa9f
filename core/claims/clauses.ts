import type { AttributionRow } from '../model/attributions.ts'
import type { FigureRow } from '../model/figures.ts'
import type { Passages } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import { TAGS } from '../model/words.ts'
import { tokenAt } from './terms.ts'

/** One clause of an attribution's content: the pieces it stands in, in text order. */
export interface Clause {
  readonly pieces: readonly Extent[]
  /** True for a part of another clause that carries a count of its own ("and injured 32"). */
  readonly part: boolean
}

/** What clauses are cut from. */
export interface ClauseInput {
  readonly text: string
  readonly words: Words
  readonly passages: Passages
  readonly figures: readonly FigureRow[]
}

/** Clauses of an attribution: its content cut at sentence ends, and the counts beside the first in each. */
export function clausesOf(input: ClauseInput, attribution: AttributionRow): readonly Clause[] {
  const sentences = cutAtSentences(input, attribution.content)
  return sentences.flatMap((pieces) => [{ pieces, part: false }, ...countsBeside(input, pieces).map((piece) => ({ pieces: [piece], part: true }))])
}

/** Groups the pieces of a content by the sentence they stand in; a piece that crosses a sentence end is cut there. */
function cutAtSentences({ text, passages }: ClauseInput, content: readonly Extent[]): readonly (readonly Extent[])[] {
  const groups = new Map<number, Extent[]>()
  for (const [start, end] of [...content].sort((x, y) => x[0] - y[0])) {
    const inside = passages.sentences
      .map((sentence, at) => ({ extent: sentence.extent, at }))
      .filter(({ extent }) => extent[0] < end && start < extent[1])
    const cuts = inside.length === 0 ? [{ extent: [start, end] as Extent, at: -1 - start }] : inside
    for (const { extent, at } of cuts) {
      const piece = trimmed(text, [Math.max(start, extent[0]), Math.min(end, extent[1])])
      if (piece === undefined) continue
      groups.set(at, [...(groups.get(at) ?? []), piece])
    }
  }
  return [...groups.values()]
}

const EDGE = /[\s"'“”‘’«»„.,;:|()[\]-]/

/** An extent without space, quotation marks and points at its edges; undefined where nothing with letters is left. */
function trimmed(text: string, [start, end]: Extent): Extent | undefined {
  let from = start
  let to = end
  while (from < to && EDGE.test(text[from]!)) from++
  while (to > from && EDGE.test(text[to - 1]!)) to--
  return to - from >= 2 && /\p{L}/u.test(text.slice(from, to)) ? [from, to] : undefined
}

/** Most tokens between a number and the word that says what happened to those counted. */
const REACH = 5
const VERB = /^VB/

/**
 * Counts in a clause beside its first: each is a proposition of its own ("killed six people and *injured 32*"), because sources
 * for one figure do not count for another. The extent runs from the verb to the end of the count.
 */
function countsBeside({ words, figures }: ClauseInput, pieces: readonly Extent[]): readonly Extent[] {
  const own = figures.filter(
    (figure) => figure.sort === 'count' && figure.counts !== undefined && pieces.some((piece) => within(figure.extent, piece)),
  )
  const first = own[0]?.counts
  const later = own.filter((figure, at) => at > 0 && figure.counts !== first)
  return later.flatMap((figure) => {
    const piece = pieces.find((one) => within(figure.extent, one))!
    const extent = withVerb(words, figure.extent, piece)
    return extent === undefined ? [] : [extent]
  })
}

function within(inner: Extent, outer: Extent): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1]
}

/** The extent of a figure with the nearest verb beside it, before it first. */
function withVerb(words: Words, figure: Extent, piece: Extent): Extent | undefined {
  const isVerb = (token: number): boolean => VERB.test(TAGS[words.tags[token]!] ?? '')
  const first = tokenAt(words, figure[0])
  for (let token = first - 1; token >= 0 && token >= first - REACH && words.starts[token]! >= piece[0]; token--)
    if (isVerb(token)) return [words.starts[token]!, figure[1]]
  const after = tokenAt(words, figure[1])
  for (let token = after; token < words.starts.length && token < after + REACH && words.ends[token]! <= piece[1]; token++)
    if (isVerb(token)) return [figure[0], lastVerb(words, token, piece, isVerb)]
  return undefined
}

/** End of a run of verbs ("were injured"). */
function lastVerb(words: Words, token: number, piece: Extent, isVerb: (token: number) => boolean): number {
  let last = token
  while (last + 1 < words.starts.length && words.ends[last + 1]! <= piece[1] && isVerb(last + 1)) last++
  return words.ends[last]!
}
