import { TAGS } from '../model/words.ts'
import { alike, contentWords } from './content-words.ts'
import type { WordsCompared } from './content-words.ts'
import { asLead, isAscribed } from './leads.ts'
import { tokensOf } from './units.ts'
import type { AttributionRow, ChainLink } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import type { Sentence } from '../model/passages.ts'

interface Told extends WordsCompared {
  readonly rows: AttributionRow[]
  readonly sentences: readonly Sentence[]
}

/**
 * Gives what is told in nobody's voice beside the statements of a source to that source, as an inference, in two cases: a sentence
 * whose content the next one repeats and ascribes to somebody who was not heard before (the lead of an item within a report); and
 * sentences in the past tense between two statements of one unnamed source ("…, a harbour source said. … , the source added").
 */
export function carryBetween(told: Told): void {
  const sentenceOf = told.rows.map(({ content }) => sentenceAt(told.sentences, content[0]?.[0] ?? 0))
  const heard = new Set<string>()
  for (const [n, row] of told.rows.entries()) {
    for (const { name } of row.chain.slice(1)) heard.add(name)
    if (row.kind !== 'own-voice' || row.parent >= 0) continue
    const found = leadOfItem(told, { sentenceOf, heard }, n)
    if (found) told.rows[n] = found
  }
  for (const [first, last] of stretchesOfOneSource(told, sentenceOf))
    for (let n = first + 1; n < last; n++) {
      const row = told.rows[n]!
      if (row.kind === 'own-voice' && row.parent < 0 && isToldAsPast(told, row)) told.rows[n] = goingOn(row, told.rows[first]!)
    }
}

/** The number of the sentence that an offset lies in, or of the next. */
function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sentences[middle]!.extent[1] <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** What is known when a row is come to: the sentences of all rows, and the names heard so far. */
interface SoFar {
  readonly sentenceOf: readonly number[]
  readonly heard: ReadonlySet<string>
}

function leadOfItem(told: Told, { sentenceOf, heard }: SoFar, at: number): AttributionRow | undefined {
  const row = told.rows[at]!
  const following = sentenceOf[at]! + 1
  const next: AttributionRow[] = []
  for (let n = at + 1; n < told.rows.length && sentenceOf[n]! <= following; n++) if (sentenceOf[n] === following) next.push(told.rows[n]!)
  const said = next.find(({ parent }) => parent < 0)
  if (said?.kind !== 'reported' || !isAscribed(said) || said.source.length === 0) return undefined
  const speaker = said.chain.at(-1)!.name
  if (heard.has(speaker)) return undefined
  // What one speaker says in a sentence may be several contents.
  const content = next.flatMap((other) => (other.chain.at(-1)?.name === speaker ? other.content : []))
  const [mine, theirs] = [contentWords(told, row.content), contentWords(told, content)]
  return sharesNumber(told, row.content, content) && alike(mine, theirs) ? asLead(row, said) : undefined
}

/** Is a number of one content a word of the other? The tagger may take it for another word there. */
function sharesNumber(told: Told, a: readonly Extent[], b: readonly Extent[]): boolean {
  const [mine, theirs] = [wordsOf(told, a), wordsOf(told, b)]
  const words = new Set(theirs.map(({ word }) => word))
  return mine.some(({ word, isNumber }) => isNumber && words.has(word))
}

function wordsOf({ table }: Told, content: readonly Extent[]): readonly { readonly word: string; readonly isNumber: boolean }[] {
  return content.flatMap((extent) => {
    const [from, to] = tokensOf(table, extent)
    return Array.from({ length: to - from }, (_, n) => ({
      word: table.lower[from + n] ?? '',
      isNumber: TAGS[table.words.tags[from + n] ?? 0] === 'CD',
    }))
  })
}

/** Sentences between two statements of one source that are read as its words, at most. */
const BETWEEN = 4

/** Numbers of two rows that one unnamed source is told of in, one behind the other, with nobody else between them. */
function* stretchesOfOneSource(told: Told, sentenceOf: readonly number[]): Generator<readonly [number, number]> {
  let before = -1
  for (const [n, row] of told.rows.entries()) {
    if (row.kind !== 'reported' || row.parent >= 0) continue
    const apart = before < 0 ? 0 : sentenceOf[n]! - sentenceOf[before]!
    if (apart > 1 && apart <= BETWEEN + 1 && isSameSource(told, told.rows[before]!, row) && inOneParagraph(told, sentenceOf[before]!, sentenceOf[n]!))
      yield [before, n]
    before = n
  }
}

/** Is one unnamed source taken up by the other as "the source"? */
function isSameSource({ table }: Told, a: AttributionRow, b: AttributionRow): boolean {
  const [one, other] = [a.chain.at(-1), b.chain.at(-1)]
  const source = b.source.at(-1)
  if (!one || !other || !source || !UNNAMED.has(one.type) || one.name !== other.name || !isAscribed(a) || !isAscribed(b)) return false
  const [from, to] = tokensOf(table, source)
  const article = table.lower[from] === 'the' ? from : from - 1
  return table.lower[article] === 'the' && to - article === 2
}

const UNNAMED: ReadonlySet<string> = new Set(['unnamed-person', 'unnamed-group', 'official'])

function inOneParagraph({ sentences }: Told, first: number, last: number): boolean {
  return sentences[first]?.paragraph === sentences[last]?.paragraph
}

/** Is its first finite verb in the past tense: what happened, no background that holds still? */
function isToldAsPast({ table }: Told, { content }: AttributionRow): boolean {
  for (const extent of content) {
    const [from, to] = tokensOf(table, extent)
    for (let i = from; i < to; i++) {
      const tag = TAGS[table.words.tags[i] ?? 0] ?? 'X'
      if (/^VB[DZP]$/.test(tag)) return tag === 'VBD'
    }
  }
  return false
}

const goingOn = (row: AttributionRow, said: AttributionRow): AttributionRow => ({
  ...row,
  kind: 'continuation',
  mode: 'indirect',
  chain: [row.chain[0]!, ...said.chain.slice(1).map((link): ChainLink => ({ ...link, status: 'inferred' }))],
})
