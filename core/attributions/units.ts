import type { Sentence } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'
import type { Range, TokenTable } from './items.ts'

/** A stretch that is read at once: a sentence, or sentences that one quotation holds together. */
export interface Unit {
  readonly tokens: Range
  readonly paragraph: number
}

/** Sentences in order, those inside one quotation joined with the words that introduce it. */
export function unitsOf(table: TokenTable, sentences: readonly Sentence[], headlines: readonly Extent[]): readonly Unit[] {
  const units: { tokens: [number, number]; paragraph: number }[] = []
  for (const sentence of sentences) {
    if (sentence.endToken <= sentence.firstToken) continue
    if (headlines.some(([from, to]) => sentence.extent[0] >= from && sentence.extent[1] <= to)) continue
    const last = units.at(-1)
    const before = table.within[sentence.firstToken - 1] ?? -1
    const held =
      last !== undefined &&
      before >= 0 &&
      before === table.within[sentence.firstToken] &&
      sentence.firstToken === last.tokens[1] &&
      last.paragraph === sentence.paragraph
    if (held) last.tokens[1] = sentence.endToken
    else units.push({ tokens: [sentence.firstToken, sentence.endToken], paragraph: sentence.paragraph })
  }
  return units.flatMap(({ tokens: [from, to], paragraph }) => cut(from, to).map((tokens) => ({ tokens, paragraph })))
}

/** Longest stretch that is read at once, in tokens; text without sentence ends is cut so that the time stays linear. */
const LONGEST = 400

function cut(from: number, to: number): readonly Range[] {
  const pieces: Range[] = []
  for (let start = from; start < to; start += LONGEST) pieces.push([start, Math.min(to, start + LONGEST)])
  return pieces
}

/** The tokens of an extent. */
export function tokensOf(table: TokenTable, [from, to]: Extent): Range {
  const { starts, ends } = table.words
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) <= from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < starts.length && (starts[end] ?? 0) < to) end++
  return [low, end]
}
