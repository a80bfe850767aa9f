import { languages } from '../languages/index.ts'
import type { FigureRow } from '../model/figures.ts'
import type { Extent } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import { TAGS } from '../model/words.ts'
import { extentsOf } from './clause.ts'
import type { ClauseInput } from './clause.ts'
import { some, tagOf } from './sentence.ts'
import type { Sentence } from './sentence.ts'
import { firstEndingAfter, tokenAt } from './positions.ts'
import { trimmed as withoutEdges } from './segments.ts'

/** The verb phrases of a clause that count: the first without the others, each of the others, and every count with its verb. */
export function partsOf(input: ClauseInput, sentence: Sentence, pieces: readonly Extent[], counting: readonly number[]): readonly Extent[] {
  const { words } = input
  const [from, to] = [tokenAt(words, pieces[0]![0]), tokenAt(words, pieces.at(-1)![1])]
  const begins = counting.filter((token) => token > from && token < to)
  const ranges = begins.length === 0 ? [] : [[from, begins[0]!] as const, ...begins.map((token) => [token, to] as const)]
  const after = begins.length === 0 ? 0 : words.starts[begins[0]!]!
  const whole = pieces.length === 1 ? pieces[0]!.join(' ') : ''
  const counts = furtherCounts(input, pieces, after)
  const phrases = extentsOf(
    input,
    ranges.map((range) => withoutEdges(sentence, range)),
  ).filter(([start, end], at) => at === 0 || tagOf(words, begins[at - 1]!) !== 'CC' || !counts.some(([a, b]) => start <= a && b <= end))
  const bare = new Set(begins.filter((token) => figureAt(input, words.starts[token]!)).map((token) => words.starts[token]!))
  const parts = [...phrases, ...counts.filter(([start]) => !bare.has(start))].filter((part) => part.join(' ') !== whole)
  return [...new Map(parts.map((part) => [part.join(' '), part])).values()]
}

/** Whether a figure begins at an offset: a phrase that begins with its count says all that the count alone does. */
const figureAt = ({ figures }: ClauseInput, start: number): boolean => figures[firstEndingAfter(figures, start)]?.extent[0] === start

/** Most tokens between a number and the word that says what happened to those counted. */
const REACH = 5
const VERB = /^VB/

/**
 * Counts in a clause beside its first: each is a proposition of its own ("sank two boats and *hurt nine men*"), because sources
 * for one figure do not count for another. The extent runs from the verb to the end of the count. From the offset `after` on
 * the first counts too.
 */
export function furtherCounts({ text, words, figures, concepts }: ClauseInput, pieces: readonly Extent[], after: number): readonly Extent[] {
  const own: FigureRow[] = []
  for (const piece of pieces)
    for (let at = firstEndingAfter(figures, piece[0]); at < figures.length && figures[at]!.extent[0] < piece[1]; at++)
      if (figures[at]!.sort === 'count' && figures[at]!.extent[1] <= piece[1] && !isSetBeside(words, figures[at]!, piece)) own.push(figures[at]!)
  return own.flatMap((figure, at) => {
    const piece = pieces.find((one) => one[0] <= figure.extent[0] && figure.extent[1] <= one[1])
    const extent = piece && withVerb({ words, concepts }, figure, piece)
    if (extent === undefined || (at === 0 && (after === 0 || figure.extent[0] < after) && !isChargedWith({ text, words }, extent, piece!))) return []
    return [extent]
  })
}

const negations = new Set(languages.flatMap(({ concepts }) => concepts.negations))

/** "Three men, *not four*, were held": how many it was not, beside how many it was. */
function isSetBeside(words: Words, { extent }: FigureRow, [from]: Extent): boolean {
  const first = tokenAt(words, extent[0])
  return words.starts[first - 1]! > from && negations.has(words.lemmas[first - 1]!)
}

/**
 * Whether a count stands with a gerund after a preposition, as what somebody is accused *of killing*, or with one joined to such a
 * gerund ("of raiding the pier and *killing* nine"): it is not what the clause itself says.
 */
function isChargedWith({ text, words }: Pick<ClauseInput, 'text' | 'words'>, [start]: Extent, [from]: Extent): boolean {
  const verb = tokenAt(words, start)
  // Taggers take many gerunds for nouns.
  const behindPreposition = (at: number): boolean => tagOf(words, at - 1) === 'IN' && text.slice(words.starts[at], words.ends[at]).endsWith('ing')
  if (tagOf(words, verb) !== 'VBG') return false
  return behindPreposition(verb) || (tagOf(words, verb - 1) === 'CC' && some(tokenAt(words, from), verb, behindPreposition))
}

/**
 * The extent of a figure with the nearest word of harm or verb beside it, before it first; conjunctions are not crossed, nor is a
 * word taken that says how others fared: of "6 killed 31 hurt" the second is "31 hurt".
 */
function withVerb({ words, concepts }: Pick<ClauseInput, 'words' | 'concepts'>, { extent, counts }: FigureRow, piece: Extent): Extent | undefined {
  const told = (token: number): string | undefined => concepts.conditionOf(words.lemmas[token]!)
  const tells = (token: number): boolean => VERB.test(TAGS[words.tags[token]!] ?? '') || concepts.isHarm(words.lemmas[token]!)
  const stops = (token: number): boolean => TAGS[words.tags[token]!] === 'CC'
  const first = tokenAt(words, extent[0])
  const after = tokenAt(words, extent[1])
  let ofOthers = false
  for (let token = first - 1; token >= 0 && token >= first - REACH && words.starts[token]! >= piece[0] && !stops(token) && !ofOthers; token--) {
    ofOthers = clash(told(token), counts)
    if (!ofOthers && tells(token)) return [words.starts[token]!, extent[1]]
  }
  if (ofOthers && told(after - 1) === counts) return extent
  for (let token = after; token < words.starts.length && token < after + REACH && words.ends[token]! <= piece[1] && !stops(token); token++)
    if (ofOthers ? told(token) === counts : tells(token)) return [extent[0], endOfRun(words, token, piece, tells)]
  return undefined
}

const clash = (told: string | undefined, counts: string | undefined): boolean => FATES.has(told ?? '') && FATES.has(counts ?? '') && told !== counts

/** Conditions of which nobody is in two. */
const FATES: ReadonlySet<string> = new Set(['killed', 'wounded'])

/** End of a run of verbs ("were injured"). */
function endOfRun(words: Words, token: number, piece: Extent, tells: (token: number) => boolean): number {
  let last = token
  while (last + 1 < words.starts.length && words.ends[last + 1]! <= piece[1] && tells(last + 1)) last++
  return words.ends[last]!
}
