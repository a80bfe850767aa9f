import { languages } from '../languages/index.ts'
import { TAGS } from '../model/words.ts'
import type { Words } from '../model/words.ts'
import type { Cues } from '../languages/cues.ts'
import type { Passages, Sentence } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'
import type { Range, TokenTable } from './items.ts'

const QUOTING = new Set(languages.flatMap(({ tellings }) => tellings.quotes))

/** A stretch that is read at once: a sentence, or sentences that one quotation holds together. */
export interface Unit {
  readonly tokens: Range
  readonly paragraph: number
}

/** Sentences in order; those inside one quotation are joined with the words that introduce it, or name its speaker behind it. */
export function unitsOf(table: TokenTable, cues: Cues, { sentences, headlines }: Pick<Passages, 'sentences' | 'headlines'>): readonly Unit[] {
  const units: { tokens: [number, number]; paragraph: number }[] = []
  for (const sentence of sentences) {
    if (sentence.endToken <= sentence.firstToken) continue
    if (headlines.some(([from, to]) => sentence.extent[0] >= from && sentence.extent[1] <= to)) continue
    const last = units.at(-1)
    const dash = /^(?:[–—―]|--)$/.test(table.lower[sentence.firstToken - 1] ?? '')
    const before = table.within[sentence.firstToken - (dash ? 2 : 1)] ?? -1
    const held =
      last !== undefined &&
      before >= 0 &&
      (dash || before === table.within[sentence.firstToken] || speakerFollows(table, cues, sentence)) &&
      sentence.firstToken - last.tokens[1] <= (dash ? 1 : 0) &&
      last.paragraph === sentence.paragraph
    if (held) last.tokens[1] = sentence.endToken
    else units.push({ tokens: [sentence.firstToken, sentence.endToken], paragraph: sentence.paragraph })
  }
  return units.flatMap(({ tokens, paragraph }) =>
    cutAtLostStops(table, cues, tokens).flatMap(([from, to]) => cut(from, to).map((tokens) => ({ tokens, paragraph }))),
  )
}

/** "… said Orla Venn The ferry had left": a capital on a little word, right behind a word and before a small one, tells of a lost stop. */
function cutAtLostStops({ text, words, lower, within }: TokenTable, cues: Cues, [from, to]: Range): readonly Range[] {
  const { starts, ends } = words
  const pieces: Range[] = []
  let start = from
  for (let i = from + 1; i < to - 1; i++) {
    if (!OPENING.test(lower[i] ?? '') || (within[i] ?? -1) >= 0 || opensWords(cues, lower[i - 1] ?? '')) continue
    const around = text.slice((starts[i] ?? 0) - 2, (starts[i + 1] ?? 0) + 1)
    const heading =
      lower[i] === 'the' &&
      /^[\p{Ll}] \p{Lu}\p{L}+ \p{Lu}$/u.test(around) &&
      i - start <= HEADING &&
      isThing(words, i - 1) &&
      !cues.speakers.has(lower[i - 1] ?? '')
    if (CAPTION.has(lower[start] ?? '') && lower[start + 1] === ':' && lower[i - 1] === ')' && /^\p{Lu}/u.test(text.slice(starts[i]))) {
      pieces.push([start, i])
      start = i
      continue
    }
    if ((!heading && !/^\p{L} \p{Lu}\p{L}+ \p{Ll}$/u.test(around)) || ends[i - 1] !== (starts[i] ?? 0) - 1) continue
    // "Ada Finn said These boats are sunk": what has lost its quotation marks.
    if (QUOTING.has(lower[i - 1] ?? '') && speaksBefore(words, i - 2)) continue
    pieces.push([start, i])
    start = i
  }
  return [...pieces, [start, to]]
}

/** Does a subject stand right before "said"? Otherwise its own stands before it, and behind it a new sentence. */
const speaksBefore = ({ tags }: Words, at: number): boolean => /^(?:NN|NNP|NNS|NNPS|PRP)$/.test(TAGS[tags[at] ?? 0] ?? '')

/** "added that The gas …", "said The boats …": the capital of a quotation whose marks are lost. */
const opensWords = (cues: Cues, lower: string): boolean =>
  lower === 'that' || cues.verbs.get(lower)?.some(({ verb }) => verb.frames.includes('clause')) === true

/** "Sea fog The Harbour Office said": a heading of so many words runs on into its text. */
const HEADING = 4

/** "Infographic: Tides (Drawn by Ada Finn) The union said": what a picture shows, run into the text. */
const CAPTION = new Set(languages.flatMap(({ statements }) => statements.pictures))

const isThing = ({ tags }: Words, at: number): boolean => /^NNS?$/.test(TAGS[tags[at] ?? 0] ?? '')

const OPENING = /^(?:the|they|he|she|it|there|this|these|those|we|his|her|their)$/

/** So many tokens a speaker's name takes at most between a question and the word for asking. */
const NAMING = 12

/** "“Who knew?” Pell said": the mark that ends a quoted question or cry ends no sentence where its speaker follows, nor does a full stop where nothing else is told of him. */
function speakerFollows({ text, words, lower, within }: TokenTable, cues: Cues, { firstToken, endToken }: Sentence): boolean {
  const closes = text.slice(Math.max(0, (words.ends[firstToken - 1] ?? 0) - 3), words.ends[firstToken - 1])
  if ((within[firstToken] ?? -1) >= 0 || !/[.?!]['’"”»]{1,2}$/u.test(closes)) return false
  const stopped = /\.['’"”»]{1,2}$/u.test(closes)
  const tag = (i: number): string => TAGS[words.tags[i] ?? 0] ?? 'X'
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + NAMING); i++) {
    const forms = cues.verbs.get(lower[i] ?? '') ?? []
    const said = forms.find(({ verb, kind }) => (verb.frames.includes('clause') || verb.lemma === 'ask') && (kind === 'past' || kind === 'third'))
    if (said && /^VB[DZN]$/.test(tag(i))) {
      if (stopped && (lower[i + 1] === ',' || hasVerb(tag, i + 1, endToken))) return false
      const next = lower[i + 1] ?? '.'
      return /^[,.]$/.test(next) || ADJUNCT.test(next) || (said.verb.lemma === 'tell' && !hasVerb(tag, i + 1, endToken))
    }
    if (!/^(?:NN|PRP|DT|JJ|CD|POS|IN|RB)/.test(tag(i)) && lower[i] !== ',') return false
  }
  return false
}

const ADJUNCT = /^(?:in|on|at|during|after|when|as|of|last|late|early|from|with|while|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

function hasVerb(tag: (i: number) => string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:VB|MD)/.test(tag(i))) return true
  return false
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
