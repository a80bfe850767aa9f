import type { Passages, Sentence } from '../model/passages.ts'
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

/** Names of agencies credited for the whole text, without the outlet itself. */
export function creditedAgencies(passages: Passages, outlet: string | undefined): readonly { readonly name: string; readonly span: Extent }[] {
  const found: { name: string; span: Extent }[] = []
  const dateline = passages.dateline
  if (dateline?.agency !== undefined) found.push({ name: dateline.agency, span: dateline.extent })
  for (const credit of passages.credits) found.push({ name: credit.agency, span: credit.extent })
  const own = folded(outlet ?? '')
  const seen = new Set<string>()
  return found.filter(({ name }) => {
    const key = folded(name)
    if (key === '' || isGeneric(name) || seen.has(key) || (own !== '' && (own.includes(key) || key.includes(own) || isWithin(name, outlet ?? ''))))
      return false
    seen.add(key)
    return true
  })
}

/** Are all words of a name, two at least, among those of another: "Salt Coalition" in "Salt National Coalition"? */
function isWithin(name: string, other: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const others = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  return words.length > 1 && words.every((word) => others.has(word))
}

/** "TV", "agencies", a picture archive: no agency that can be named. */
const isGeneric = (name: string): boolean =>
  /^(?:state )?(?:tv|television|radio|media|press|agency|agencies|news|staff|reuse)$/i.test(name.trim()) ||
  /\b(?:archive|archives|photo|photos|file|agencies)$/i.test(name.trim())

/** A name without article, case and spaces, for comparing outlets. */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
