import { letterOf } from './lex.ts'
import type { TimeLanguage } from '../languages/times.ts'
import type { TimeContext } from './resolve.ts'
import type { TimeTokens } from './lex.ts'

const BREAK = letterOf('break')
const REACH_BEFORE = 14
const REACH_AFTER = 8

/**
 * Which way the clause of an expression looks. A forward word nearer than any past one, on the left in the same sentence, looks
 * forward; else one shortly after it, unless something past stands before.
 */
export function tenseAround(
  tokens: TimeTokens,
  at: { readonly text: string; readonly from: number; readonly to: number },
  language: TimeLanguage,
): TimeContext['tense'] {
  for (let left = at.from - 1; left >= 0 && left >= at.from - REACH_BEFORE; left--) {
    if (tokens.classes[left] === BREAK) break
    const word = at.text.slice(tokens.starts[left], tokens.ends[left]).toLowerCase()
    if (language.forwardBefore.has(word)) return 'forward'
    if (language.past.has(word)) return 'backward'
  }
  for (let right = at.to; right < tokens.starts.length && right < at.to + REACH_AFTER; right++) {
    if (tokens.classes[right] === BREAK) break
    const word = at.text.slice(tokens.starts[right], tokens.ends[right]).toLowerCase()
    if (language.past.has(word)) return 'backward'
    if (language.forwardAfter.has(word)) return 'forward'
  }
  return 'open'
}
