import type { AttributionRow } from '../model/attributions.ts'
import type { FigureRow } from '../model/figures.ts'
import type { Passages } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import { TAGS } from '../model/words.ts'
import { firstEndingAfter, tokenAt } from './positions.ts'
import type { Stance } from '../model/attributions.ts'
import { some, tagOf } from './openings.ts'
import type { ClauseOpenings, Sentence, TokenRange } from './openings.ts'
import { clauseRanges, trimmed as withoutEdges } from './segments.ts'
import type { ConceptIndex } from './terms.ts'

/** One clause of an attribution's content, with the clauses inside it that can be propositions of their own. */
export interface Clause {
  /** The pieces it stands in, in text order. */
  readonly pieces: readonly Extent[]
  readonly parts: readonly Extent[]
}

/** What clauses are cut from. */
export interface ClauseInput {
  readonly text: string
  readonly words: Words
  readonly passages: Passages
  readonly figures: readonly FigureRow[]
  readonly concepts: ConceptIndex
  readonly openings: ClauseOpenings
}

/** Clauses of an attribution: its content cut at sentence ends and between propositions, each with its parts and further counts. */
export function clausesOf(input: ClauseInput, attribution: AttributionRow): readonly Clause[] {
  return cutAtSentences(input, attribution.content).flatMap((pieces) => cutAtClauses(input, attribution, pieces))
}

function cutAtClauses(input: ClauseInput, attribution: AttributionRow, pieces: readonly Extent[]): readonly Clause[] {
  if (pieces.length > 1) return [{ pieces, parts: furtherCounts(input, pieces, 0) }]
  const sentence = sentenceOf(input, pieces[0]!, isSpoken(attribution))
  const made = clauseRanges(sentence)
    .map(({ ranges, counting }) => ({ pieces: extentsOf(input, ranges), counting }))
    .filter((clause) => clause.pieces.length > 0)
  const clauses = made.length < 2 ? [{ pieces, counting: made[0]?.counting ?? [] }] : made
  const whole = spokenWhole(input, attribution, clauses[0]!.pieces)
  return clauses.map((clause, at) =>
    at === 0 && whole !== undefined
      ? { pieces: [whole], parts: [] }
      : { pieces: clause.pieces, parts: partsOf(input, sentence, clause.pieces, clause.counting) },
  )
}

/** Stances of cues whose object says something only with them. */
const STATING = new Set<Stance>(['asserts', 'reports', 'alleges', 'denies'])

function isSpoken({ content, cue, stance, presupposed }: AttributionRow): boolean {
  return content.length === 1 && cue.length > 0 && !presupposed && STATING.has(stance)
}

/**
 * Where what is said is no proposition by itself ("confirmed *the toll*", "claimed *responsibility*", "not clear *who did it*"),
 * the statement is the whole clause, with who says it. Undefined where the content has a verb of its own, or stands elsewhere.
 */
function spokenWhole(input: ClauseInput, attribution: AttributionRow, pieces: readonly Extent[]): Extent | undefined {
  const { content, cue, source, presupposed } = attribution
  if (pieces.length > 1 || content.length > 1 || cue.length === 0 || presupposed) return undefined
  const { text, words, passages, openings } = input
  const [start, end] = pieces[0]!
  const [first, last] = [tokenAt(words, start), tokenAt(words, end)]
  const asks =
    openings.questions.has(words.lemmas[first]!) || (openings.questions.has(words.lemmas[first - 1] ?? '') && words.ends[first - 1]! > cue[0]![1])
  const told = some(first, last, (token) => /^VB/.test(tagOf(words, token)))
  const gerund = some(tokenAt(words, cue[0]![0]), tokenAt(words, cue[0]![1]), (token) => tagOf(words, token) === 'VBG')
  if (!asks && (told || gerund || !isSpoken(attribution))) return undefined
  const around = [...source, ...cue, ...pieces]
  const whole: Extent = [Math.min(...around.map((one) => one[0])), Math.max(...around.map((one) => one[1]))]
  const own = passages.sentences[firstEndingAfter(passages.sentences, start)]?.extent
  return own !== undefined && own[0] <= whole[0] && whole[1] <= own[1] ? trimmed(text, whole) : undefined
}

function sentenceOf(input: ClauseInput, [start, end]: Extent, nominal: boolean): Sentence {
  const { text, words, figures, concepts } = input
  const counted = new Set<number>()
  for (let at = firstEndingAfter(figures, start); at < figures.length && figures[at]!.extent[0] < end; at++)
    if (figures[at]!.sort === 'count' && !figures[at]!.vague && mayBePeople(figures[at]!)) counted.add(tokenAt(words, figures[at]!.extent[0]))
  return {
    text,
    words,
    range: [tokenAt(words, start), tokenAt(words, end)],
    counts: (token) => counted.has(token),
    openings: input.openings,
    nominal,
    results: (token) =>
      concepts.isHarm(words.lemmas[token]!) || input.openings.results.has(words.lemmas[token]!) || harms(concepts, words.lemmas[token]!),
  }
}

/** Whether a figure can count people; what befell things is told in a clause of its own. */
const mayBePeople = ({ unit, family }: FigureRow): boolean => unit === undefined || family === 'person'

/** Whether a gerund that the tagger left as it stands is of a verb of harm ("injuring"). */
function harms(concepts: ConceptIndex, lemma: string): boolean {
  return lemma.endsWith('ing') && (concepts.isHarm(lemma.slice(0, -3)) || concepts.isHarm(`${lemma.slice(0, -3)}e`))
}

function extentsOf({ text, words }: ClauseInput, ranges: readonly TokenRange[]): readonly Extent[] {
  return ranges
    .filter(([first, end]) => end > first)
    .map(([first, end]) => trimmed(text, [words.starts[first]!, words.ends[end - 1]!]))
    .filter((extent) => extent !== undefined)
}

/** Groups the pieces of a content by the sentence they stand in; a piece that crosses a sentence end is cut there. */
function cutAtSentences({ text, passages }: ClauseInput, content: readonly Extent[]): readonly (readonly Extent[])[] {
  const groups = new Map<number, Extent[]>()
  for (const [start, end] of [...content].sort((x, y) => x[0] - y[0])) {
    const cuts: { readonly extent: Extent; readonly at: number }[] = []
    for (let at = firstEndingAfter(passages.sentences, start); at < passages.sentences.length && passages.sentences[at]!.extent[0] < end; at++)
      cuts.push({ extent: passages.sentences[at]!.extent, at })
    if (cuts.length === 0) cuts.push({ extent: [start, end], at: -1 - start })
    for (const { extent, at } of cuts) {
      const piece = trimmed(text, [Math.max(start, extent[0]), Math.min(end, extent[1])])
      if (piece === undefined) continue
      const found = groups.get(at)
      if (found === undefined) groups.set(at, [piece])
      else found.push(piece)
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

/** The verb phrases of a clause that count: the first without the others, each of the others, and every count with its verb. */
function partsOf(input: ClauseInput, sentence: Sentence, pieces: readonly Extent[], counting: readonly number[]): readonly Extent[] {
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
  const parts = [...phrases, ...counts].filter((part) => part.join(' ') !== whole)
  return [...new Map(parts.map((part) => [part.join(' '), part])).values()]
}

/** Most tokens between a number and the word that says what happened to those counted. */
const REACH = 5
const VERB = /^VB/

/**
 * Counts in a clause beside its first: each is a proposition of its own ("sank two boats and *hurt nine men*"), because sources
 * for one figure do not count for another. The extent runs from the verb to the end of the count. From the offset `after` on
 * the first counts too.
 */
function furtherCounts({ words, figures, concepts }: ClauseInput, pieces: readonly Extent[], after: number): readonly Extent[] {
  const own: FigureRow[] = []
  for (const piece of pieces)
    for (let at = firstEndingAfter(figures, piece[0]); at < figures.length && figures[at]!.extent[0] < piece[1]; at++)
      if (figures[at]!.sort === 'count' && figures[at]!.extent[1] <= piece[1]) own.push(figures[at]!)
  return own.flatMap((figure, at) => {
    if (at === 0 && (after === 0 || figure.extent[0] < after)) return []
    const piece = pieces.find((one) => one[0] <= figure.extent[0] && figure.extent[1] <= one[1])
    const extent = piece && withVerb({ words, concepts }, figure.extent, piece)
    return extent === undefined ? [] : [extent]
  })
}

/** The extent of a figure with the nearest word of harm or verb beside it, before it first; conjunctions are not crossed. */
function withVerb({ words, concepts }: Pick<ClauseInput, 'words' | 'concepts'>, figure: Extent, piece: Extent): Extent | undefined {
  const tells = (token: number): boolean => VERB.test(TAGS[words.tags[token]!] ?? '') || concepts.isHarm(words.lemmas[token]!)
  const stops = (token: number): boolean => TAGS[words.tags[token]!] === 'CC'
  const first = tokenAt(words, figure[0])
  for (let token = first - 1; token >= 0 && token >= first - REACH && words.starts[token]! >= piece[0] && !stops(token); token--)
    if (tells(token)) return [words.starts[token]!, figure[1]]
  const after = tokenAt(words, figure[1])
  for (let token = after; token < words.starts.length && token < after + REACH && words.ends[token]! <= piece[1] && !stops(token); token++)
    if (tells(token)) return [figure[0], endOfRun(words, token, piece, tells)]
  return undefined
}

/** End of a run of verbs ("were injured"). */
function endOfRun(words: Words, token: number, piece: Extent, tells: (token: number) => boolean): number {
  let last = token
  while (last + 1 < words.starts.length && words.ends[last + 1]! <= piece[1] && tells(last + 1)) last++
  return words.ends[last]!
}
