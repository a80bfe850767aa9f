import { languages } from '../languages/index.ts'
import { eitherOf } from '../text/either-of.ts'

/** What a quotation mark belongs to; marks of one family close each other, in whichever direction they are written. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'low'
/** What the mark's own shape says; straight marks say nothing. */
export type MarkShape = 'open' | 'close' | 'either'

/** One quotation mark of a text with what stands around it. */
export interface Mark {
  readonly at: number
  readonly end: number
  readonly family: MarkFamily
  readonly shape: MarkShape
  /** Does a word or an opening mark follow directly; does a word or its punctuation stand directly before? */
  readonly leansRight: boolean
  readonly leansLeft: boolean
  /** A single mark after an "s" before a word in small letters: "the workers’ fault". */
  readonly possessive: boolean
}

const SHAPES: Readonly<Record<string, readonly [MarkFamily, MarkShape]>> = {
  '"': ['double', 'either'],
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '‟': ['double', 'open'],
  '″': ['double', 'either'],
  '„': ['low', 'open'],
  "'": ['single', 'either'],
  '‘': ['single', 'open'],
  '’': ['single', 'close'],
  '‛': ['single', 'open'],
  '‚': ['single', 'open'],
  '`': ['single', 'open'],
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '‹': ['guillemet', 'open'],
  '›': ['guillemet', 'close'],
}
const MARKS = /``|''|["“”‟″„'‘’‛‚`«»‹›]/gu

/** The quotation marks of a stretch in order; apostrophes and marks of feet and inches are left out. */
export function marksOf(text: string, [from, to]: readonly [number, number]): readonly Mark[] {
  const marks: Mark[] = []
  for (const found of text.slice(from, to).matchAll(MARKS)) {
    const at = from + found.index
    const end = at + found[0].length
    const [family, shape] = found[0].length === 2 ? (['double', found[0] === '``' ? 'open' : 'close'] as const) : SHAPES[found[0]]!
    const before = at > from ? text[at - 1]! : ' '
    const after = end < to ? text[end]! : ' '
    const leansRight = !/[\s,.;:!?)\]}–—]/u.test(after)
    const leansLeft = !/[\s([{–—]/u.test(before)
    if (family === 'single' && isApostrophe(before, after, text.slice(end, end + 3))) continue
    if (found[0] !== '“' && found[0] !== '”' && /\d/u.test(before) && /[\d'’\s,.-]/u.test(after) && isMeasure(text.slice(Math.max(from, at - 6), at)))
      continue
    const possessive = family === 'single' && /s/iu.test(before) && /^\s\p{Ll}/u.test(text.slice(end, end + 3))
    marks.push({ at, end, family, shape, leansRight, leansLeft, possessive })
  }
  return marks
}

const CLIPPED = eitherOf(languages.map(({ sentences }) => sentences.clipped))

/** "don't", "rock 'n' roll", "the '90s", "'em". */
function isApostrophe(before: string, after: string, next: string): boolean {
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return true
  return /^\s|^[(\["“]/u.test(before) && CLIPPED.test(next)
}

/** Feet and inches: `5'10"`, or a lone `6"` after a measure. */
const isMeasure = (before: string): boolean => /\d['’′]\d{1,2}$/u.test(before)
