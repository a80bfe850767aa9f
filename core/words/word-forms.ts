import { hashOfText } from '../text/hash-of-text.ts'

/** What the tagger looks at in a word, apart from its neighbours: numbers made once for each written form. */
export interface WordForm {
  readonly lower: string
  readonly word: number
  readonly last2: number
  readonly last3: number
  readonly last4: number
  readonly first3: number
  /** Letter case, digits and hyphens, see {@link shapeOf}. */
  readonly shape: number
}

export const CAPITALISED = 1
export const ALL_CAPITALS = 2
export const HAS_DIGIT = 4
export const HAS_HYPHEN = 8
export const HAS_STOP = 16
export const ONE_LETTER = 32

/** How many forms are kept; beyond, all are dropped and made anew, so that memory is bounded. */
const KEPT = 60_000
const forms = new Map<string, WordForm>()

/** The form of a token as written. Soft hyphens, joiners and other invisible characters do not count. */
export function formOf(written: string): WordForm {
  const known = forms.get(written)
  if (known) return known
  const form = madeForm(written)
  if (forms.size >= KEPT) forms.clear()
  forms.set(written, form)
  return form
}

function madeForm(written: string): WordForm {
  const visible = /[\p{Cf}]/u.test(written) ? written.replace(/\p{Cf}/gu, '') || written : written
  const plain = visible.includes('’') ? visible.replaceAll('’', "'") : visible
  const lower = plain.toLowerCase()
  const key = lower.length > 40 ? lower.slice(-40) : /\d/.test(lower) ? lower.replace(/\d/g, '0') : lower
  return {
    lower,
    word: hashOfText(key),
    last2: hashOfText(key.slice(-2)),
    last3: hashOfText(key.slice(-3)),
    last4: hashOfText(key.slice(-4)),
    first3: hashOfText(key.slice(0, 3)),
    shape: shapeOf(plain, lower),
  }
}

/** A sum of the constants of this file. */
function shapeOf(word: string, lower: string): number {
  let shape = 0
  if (word !== lower) {
    const first = word.codePointAt(0)!
    shape |= String.fromCodePoint(first) === String.fromCodePoint(first).toLowerCase() ? 0 : CAPITALISED
    if (word.length > 1 && word === word.toUpperCase()) shape |= ALL_CAPITALS
  }
  if (/\p{N}/u.test(word)) shape |= HAS_DIGIT
  if (/.-./.test(word)) shape |= HAS_HYPHEN
  if (/.\./.test(word)) shape |= HAS_STOP
  if (word.length === 1) shape |= ONE_LETTER
  return shape
}
