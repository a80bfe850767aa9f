import type { WordLexicon } from '../../core/languages/words.ts'
import { TAGS } from '../../core/model/words.ts'
import { lineOf } from '../../core/words/lines.ts'
import type { Line } from '../../core/words/tagger-features.ts'
import { tokenise } from '../../core/words/tokens.ts'
import { formOf } from '../../core/words/word-forms.ts'
import type { GoldDocument } from './conllu.ts'
import { answersFor } from './gold-tags.ts'

/** A line of text with the right tag of each token, as an index into TAGS. */
export interface TrainingLine {
  readonly line: Line
  readonly tags: readonly number[]
}

/** How a text was spoilt, as scraped texts are: headline capitals, no capitals, apostrophes lost. */
export type Spoiling = 'plain' | 'title' | 'lower' | 'capitals' | 'bare'

interface Piece {
  readonly text: string
  readonly tag: number
}

/** The paragraphs of a document as training lines; `all`: as they are, and some of them spoilt as well. */
export function linesOf(document: GoldDocument, lexicon: WordLexicon, how: Spoiling | 'all'): TrainingLine[] {
  const paragraphs = piecesOf(document, lexicon)
  if (how === 'title') return paragraphs.flatMap(headlinesOf).map((pieces) => trainingLine(spoilt(pieces, how)))
  if (how !== 'all') return paragraphs.map((pieces) => trainingLine(spoilt(pieces, how)))
  return paragraphs.flatMap((pieces, number) => {
    const lines = [trainingLine(pieces)]
    if (number % 3 === 0) lines.push(trainingLine(spoilt(pieces, 'bare')))
    headlinesOf(pieces).forEach((headline, i) => (i + number) % 3 === 0 && lines.push(trainingLine(spoilt(headline, 'title'))))
    for (const sentence of sentencesOf(pieces)) {
      const turn = sentence.length + number
      if (turn % 10 === 1) lines.push(trainingLine(spoilt(sentence, 'lower')))
      if (turn % 20 === 2) lines.push(trainingLine(spoilt(sentence, 'capitals')))
    }
    return lines
  })
}

function piecesOf(document: GoldDocument, lexicon: WordLexicon): Piece[][] {
  const tokens = tokenise(document.text, lexicon)
  const answers = answersFor(document, tokens)
  const paragraphs: Piece[][] = [[]]
  for (let i = 0; i < tokens.starts.length; i++) {
    if (i > 0 && document.text.slice(tokens.ends[i - 1], tokens.starts[i]).includes('\n')) paragraphs.push([])
    const text = document.text.slice(tokens.starts[i], tokens.ends[i])
    paragraphs.at(-1)!.push({ text, tag: TAGS.indexOf(answers[i]!.tag) })
  }
  return paragraphs.filter((pieces) => pieces.length > 0)
}

function sentencesOf(pieces: readonly Piece[]): Piece[][] {
  const sentences: Piece[][] = [[]]
  for (const piece of pieces) {
    sentences.at(-1)!.push(piece)
    if (/^[.!?]$/.test(piece.text)) sentences.push([])
  }
  return sentences.filter((sentence) => sentence.length >= 4)
}

/** Sentences as headlines: short and without the full stop. */
function headlinesOf(pieces: readonly Piece[]): Piece[][] {
  return sentencesOf(pieces)
    .map((sentence) => (sentence.at(-1)!.text === '.' ? sentence.slice(0, -1) : sentence))
    .filter((sentence) => sentence.length <= 28)
}

const SMALL_WORDS = new Set('a an the of in on at to for and or but by as with from vs'.split(' '))

function spoilt(pieces: readonly Piece[], how: Spoiling): Piece[] {
  if (how === 'bare') return bare(pieces)
  return pieces.map(({ text, tag }, number) => ({ text: cased(text, how, number === 0), tag }))
}

function cased(text: string, how: Spoiling, first: boolean): string {
  if (how === 'lower') return text.toLowerCase()
  if (how === 'capitals') return text.toUpperCase()
  if (how === 'title' && /^\p{Ll}/u.test(text) && (first || !SMALL_WORDS.has(text))) return text[0]!.toUpperCase() + text.slice(1)
  return text
}

/** Without apostrophes: "Ledan's" becomes "Ledans" with the tag of "Ledan", "did n't" becomes "did nt". */
function bare(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    if (/^['’]s$/.test(piece.text) && last) out[out.length - 1] = { text: `${last.text}s`, tag: last.tag }
    else if (/^n['’]t$/.test(piece.text)) out.push({ ...piece, text: 'nt' })
    else if (!/^['’]+$/.test(piece.text)) out.push(piece)
  }
  return out
}

function trainingLine(pieces: readonly Piece[]): TrainingLine {
  return { line: lineOf(pieces.map(({ text }) => formOf(text))), tags: pieces.map(({ tag }) => tag) }
}
