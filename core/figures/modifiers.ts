import type { BoundRule, FigureLanguage } from '../languages/figures.ts'
import type { Core } from './cores.ts'
import type { FigureTokens } from './tokens.ts'

/** The words around a number that set its bounds. */
export interface Modifier {
  /** First token of the modifiers before, or of the number itself. */
  readonly first: number
  readonly rule: BoundRule
  /** As written, lower case. */
  readonly words?: string
}

const LONGEST = 5
const MOST_STEPS = 4

/** Walks back from a number over modifiers and neutral words; the nearest modifier that sets a bound decides. */
export function modifierBefore(tokens: FigureTokens, core: Core, language: FigureLanguage): Modifier {
  const compound = core.unit !== undefined || core.sort === 'ordinal'
  let first = core.first
  let rule: BoundRule = 'exact'
  let words: string | undefined
  for (let step = 0; step < MOST_STEPS; step++) {
    const length = phraseBefore(tokens, first, language)
    if (length > 0) {
      const phrase = join(tokens, first - length, first)
      const said = language.modifiersBefore.get(phrase) ?? 'exact'
      if (rule === 'exact') rule = said
      words = words === undefined ? phrase : `${phrase} ${words}`
      first -= length
    } else if (!compound && language.neutralBefore.has(tokens.word(first - 1)) && !tokens.isBreak(first - 1)) first -= 1
    else break
  }
  return { first, rule, ...(words !== undefined && { words }) }
}

/** How many words of a modifier end before a token; 0 where none does. */
function phraseBefore(tokens: FigureTokens, at: number, language: FigureLanguage): number {
  for (let length = Math.min(LONGEST, at); length > 0; length--) if (language.modifiersBefore.has(join(tokens, at - length, at))) return length
  return 0
}

/** The modifier that begins at a token ("or more", "at least"), with its end. */
export function modifierAfter(
  tokens: FigureTokens,
  at: number,
  language: FigureLanguage,
): { readonly end: number; readonly rule: BoundRule; readonly words: string } | undefined {
  for (let length = 3; length > 0; length--) {
    const words = join(tokens, at, at + length)
    const rule = language.modifiersAfter.get(words)
    if (rule === undefined) continue
    // "20 people, at least 5 of them children": a number that follows takes the words for itself.
    const next = tokens.word(at + length)
    if (/^\d/.test(next) || language.numbers.has(next) || language.quantifiers.has(next)) return undefined
    return { end: at + length, rule, words }
  }
  return undefined
}

function join(tokens: FigureTokens, from: number, to: number): string {
  let words = tokens.word(from)
  for (let token = from + 1; token < to; token++) words += ` ${tokens.word(token)}`
  return words
}
