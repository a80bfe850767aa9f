import type { AttributionRow, Stance } from '../model/attributions.ts'
import type { FigureRow } from '../model/figures.ts'
import type { Extent } from '../model/span.ts'
import { extentsOf, trimmed } from './clause.ts'
import type { Clause, ClauseInput } from './clause.ts'
import { furtherCounts, partsOf } from './clause-parts.ts'
import { deedOf } from './deeds.ts'
import { countingObject, countingRelative } from './counting-relative.ts'
import { some, tagOf } from './sentence.ts'
import type { Sentence, TokenRange } from './sentence.ts'
import { firstEndingAfter, tokenAt } from './positions.ts'
import { clauseRanges } from './segments.ts'
import type { ConceptIndex } from './terms.ts'

/** What is known of a clause before its parts are. */
interface Cut {
  readonly counting: readonly number[]
  readonly adjunctEnd: number | undefined
}

/** Clauses of an attribution: its content cut at sentence ends and between propositions, each with its parts and further counts. */
export function clausesOf(input: ClauseInput, attribution: AttributionRow): readonly Clause[] {
  return cutAtSentences(input, attribution.content).flatMap((pieces) => cutAtClauses(input, attribution, pieces))
}

function cutAtClauses(input: ClauseInput, attribution: AttributionRow, pieces: readonly Extent[]): readonly Clause[] {
  if (pieces.length > 1) return [{ pieces, parts: furtherCounts(input, pieces, 0).map((extent) => ({ extent })) }]
  const sentence = sentenceOf(input, pieces[0]!, attribution)
  const made = clauseRanges(sentence)
    .map(({ ranges, counting, adjunctEnd }) => ({ pieces: extentsOf(input, ranges), counting, adjunctEnd }))
    .filter((clause) => clause.pieces.length > 0)
  const clauses = made.length < 2 ? [{ pieces, counting: made[0]?.counting ?? [], adjunctEnd: undefined }] : made
  const whole = spokenWhole(input, attribution, clauses[0]!.pieces)
  return clauses.map((clause, at) =>
    at === 0 && whole !== undefined
      ? { pieces: [whole], parts: furtherCounts(input, clause.pieces, 0).map((extent) => ({ extent })) }
      : withAdjunct(
          input,
          clause,
          withRelative(
            input,
            { sentence, attribution },
            withDeed(input, { pieces: clause.pieces, counting: clause.counting, parts: partsOf(input, sentence, clause.pieces, clause.counting) }),
          ),
        ),
  )
}

/**
 * A clause with the adverbial clause after it: both together tell of the event. They are a further part, or, where the clause has
 * several counts, the whole that each count is a part of.
 */
function withAdjunct(input: ClauseInput, { adjunctEnd, counting }: Cut, clause: Clause): Clause {
  const { words, text } = input
  const [piece, ...others] = clause.pieces
  if (adjunctEnd === undefined || others.length > 0 || !tellsOfEvent(input, [tokenAt(words, piece![1]), adjunctEnd])) return clause
  const extent = trimmed(text, [piece![0], words.ends[adjunctEnd - 1]!])
  if (extent === undefined) return clause
  return counting.length > 0 ? { ...clause, pieces: [extent], scene: true } : { ...clause, parts: [...clause.parts, { extent, scene: true }] }
}

/** A sentence, and the attribution whose content it is read in. */
interface Sentenced {
  readonly sentence: Sentence
  readonly attribution: AttributionRow
}

/**
 * A clause whose subject is told of by a count ("the raid that killed nine *began* at dawn"): the count is a part, and the rest tells
 * of the event. In the report's own voice so is a count of what its object names; who is quoted on another matter takes it for granted.
 */
function withRelative(input: ClauseInput, { sentence, attribution }: Sentenced, clause: Clause): Clause {
  const [piece, ...others] = clause.pieces
  if (others.length > 0) return clause
  const { words, concepts } = input
  const clauseRange = [tokenAt(words, piece![0]), tokenAt(words, piece![1])] as const
  const object = (): TokenRange | undefined => countingObject(sentence, clauseRange, (token) => concepts.isEvent(words.lemmas[token]!))
  const range = countingRelative(sentence, clauseRange) ?? (attribution.kind === 'own-voice' ? object() : undefined)
  const extent = range && extentsOf(input, [range])[0]
  return extent === undefined ? clause : { ...clause, parts: [...clause.parts, { extent }], scene: true }
}

/** Whether an adverbial clause says where it was, or tells of an event that it came of: "at a time when …" is background. */
function tellsOfEvent({ words, concepts, openings }: ClauseInput, [first, end]: TokenRange): boolean {
  if (openings.datings.has(words.lemmas[first - 1]!)) return false
  return openings.relatives.has(words.lemmas[first]!) || some(first, end, (token) => concepts.isEvent(words.lemmas[token]!))
}

/** A clause with who did it: itself, where that is what it says and it counts nobody, else a part of it. */
function withDeed(
  input: ClauseInput,
  { pieces, parts, counting }: { pieces: readonly Extent[]; parts: readonly Extent[]; counting: readonly number[] },
): Clause {
  const whole = pieces[0]!
  const first = tokenAt(input.words, whole[0])
  const end = tokenAt(input.words, whole[1])
  const told = counting.find((token) => token > first && token < end)
  const clause = { pieces, parts: parts.map((extent) => ({ extent })) }
  const deed = pieces.length > 1 ? undefined : deedOf(input, [first, told ?? end])
  if (deed === undefined) return clause
  if (deed.main && told === undefined && !countsIn(input, whole)) return { ...clause, agent: deed.agent }
  const extent = trimmed(input.text, deed.extent)
  return extent === undefined || extent.join(' ') === whole.join(' ')
    ? clause
    : { ...clause, parts: [...clause.parts.filter((part) => part.extent.join(' ') !== extent.join(' ')), { extent, agent: deed.agent }] }
}

/** Whether a figure in an extent counts people in some condition. */
function countsIn({ figures }: ClauseInput, [start, end]: Extent): boolean {
  for (let at = firstEndingAfter(figures, start); at < figures.length && figures[at]!.extent[0] < end; at++)
    if (figures[at]!.sort === 'count' && figures[at]!.counts !== undefined) return true
  return false
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
  const blames = some(tokenAt(words, cue[0]![0]), tokenAt(words, cue[0]![1]), (token) => isBlame(input, token))
  if (!asks && !blames && (told || gerund || !isSpoken(attribution))) return undefined
  const around = [...source, ...cue, ...pieces]
  const whole: Extent = [Math.min(...around.map((one) => one[0])), Math.max(...around.map((one) => one[1]))]
  const own = passages.sentences[firstEndingAfter(passages.sentences, start)]?.extent
  return own !== undefined && own[0] <= whole[0] && whole[1] <= own[1] ? trimmed(text, whole) : undefined
}

/** Whether a token says that somebody is held to have done something; taggers take "blamed" for an adjective. */
function isBlame({ words, text, concepts }: ClauseInput, token: number): boolean {
  const word = text.slice(words.starts[token], words.ends[token])
  return (concepts.conceptOf(words.lemmas[token]!) ?? concepts.inTitle(word)) === 'blame'
}

function sentenceOf(input: ClauseInput, [start, end]: Extent, attribution: AttributionRow): Sentence {
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
    titled: attribution.kind === 'headline',
    nominal: isSpoken(attribution),
    results: (token) =>
      concepts.isHarm(words.lemmas[token]!) || input.openings.results.has(words.lemmas[token]!) || harms(concepts, words.lemmas[token]!),
  }
}

/** Whether a figure can count people; what befell things is told in a clause of its own. */
const mayBePeople = ({ unit, family, counts }: FigureRow): boolean =>
  unit === undefined || family === 'person' || (family === undefined && (counts === 'killed' || counts === 'wounded'))

/** Whether a gerund that the tagger left as it stands is of a verb of harm ("injuring"). */
function harms(concepts: ConceptIndex, lemma: string): boolean {
  return lemma.endsWith('ing') && (concepts.isHarm(lemma.slice(0, -3)) || concepts.isHarm(`${lemma.slice(0, -3)}e`))
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
