import { letterOf, lexTimes } from './lex.ts'
import { Match } from './match.ts'
import type { TimeLanguage, TimeMeaning } from '../languages/times.ts'
import type { TimeTokens } from './lex.ts'

/** An expression with what it says, not yet resolved: tokens `[from, to)`. */
export interface FoundTime {
  readonly from: number
  readonly to: number
  readonly meaning: TimeMeaning
}

const compiled = new WeakMap<TimeLanguage, readonly RegExp[]>()

/**
 * The temporal expressions of a token row, in text order, not overlapping. Each rule runs once over the string of class letters,
 * so the cost is linear in the text for each rule. Longer matches win, then earlier rules; a match whose reader finds no meaning
 * leaves its tokens to others.
 */
export function findTimes(tokens: TimeTokens, text: string, language: TimeLanguage): readonly FoundTime[] {
  const candidates: { readonly from: number; readonly to: number; readonly rule: number }[] = []
  patternsOf(language).forEach((pattern, rule) => {
    for (const hit of tokens.classes.matchAll(pattern)) candidates.push({ from: hit.index, to: hit.index + hit[0].length, rule })
  })
  candidates.sort((a, b) => b.to - b.from - (a.to - a.from) || a.rule - b.rule || a.from - b.from)
  const taken = new Uint8Array(tokens.starts.length)
  const found: FoundTime[] = []
  for (const { from, to, rule } of candidates) {
    if (taken.subarray(from, to).includes(1)) continue
    const meaning = language.rules[rule]?.read(new Match(tokens, text, { from, to }))
    if (meaning === undefined) continue
    taken.fill(1, from, to)
    found.push({ from, to, meaning })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** The tokens of a text and the expressions found in them. */
export function timesIn(text: string, language: TimeLanguage): { readonly tokens: TimeTokens; readonly found: readonly FoundTime[] } {
  const tokens = lexTimes(text, language)
  return { tokens, found: findTimes(tokens, text, language) }
}

function patternsOf(language: TimeLanguage): readonly RegExp[] {
  let patterns = compiled.get(language)
  if (!patterns) {
    patterns = language.rules.map((rule) => new RegExp(expand(rule.pattern, language.macros), 'g'))
    compiled.set(language, patterns)
  }
  return patterns
}

/** Replaces `{class}` by its letter and `{MACRO}` by its pattern. @throws RangeError for a name that is neither. */
function expand(pattern: string, macros: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(' ', '').replace(/\{(\w+)\}/g, (_, name: string) => {
    const macro = macros[name]
    return macro === undefined ? letterOf(name) : `(?:${expand(macro, macros)})`
  })
}
