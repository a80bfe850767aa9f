import { composeNumber } from '../text/compose-number.ts'
import { partOf, readNumeral } from './numerals.ts'
import type { BoundRule, FigureLanguage } from '../languages/figures.ts'
import type { FigureTokens } from './tokens.ts'
import type { NumberPart } from '../text/compose-number.ts'

/** The number words of a figure: tokens `[first, end)` and what they say by themselves. */
export interface Core {
  readonly first: number
  readonly end: number
  readonly min: number
  readonly max: number
  readonly sort: 'number' | 'range' | 'share' | 'ordinal' | 'vague'
  readonly bound?: BoundRule
  readonly unit?: string
  readonly age?: boolean
  /** A quantifier word with soft edges. */
  readonly loose?: boolean
  /** ISO 4217 code where a currency sign stands before the number. */
  readonly currency?: string
}

const MAX_NUMBER_TOKENS = 12
const MAX_PHRASE = 4

/** The number words that begin at a token, or undefined. */
export function coreAt(tokens: FigureTokens, at: number, language: FigureLanguage): Core | undefined {
  const currency = language.currencies.get(tokens.word(at))
  if (currency !== undefined && /^\W|\$$/.test(tokens.word(at))) {
    const amount = numberAt(tokens, at + 1, language)
    return amount && amount.sort === 'number' ? { ...amount, first: at, currency } : undefined
  }
  return phraseAt(tokens, at, language) ?? numberAt(tokens, at, language) ?? quantifierAt(tokens, at, language)
}

/** "two hundred and five", "1.5 million", "two dozen", "5 to 10 thousand", "two thirds". */
function numberAt(tokens: FigureTokens, at: number, language: FigureLanguage): Core | undefined {
  const one = singleAt(tokens, at, language)
  if (one === undefined) return undefined
  const second = rangeEnd(tokens, one, language)
  return second ?? one
}

function singleAt(tokens: FigureTokens, at: number, language: FigureLanguage): Core | undefined {
  const run = runOfParts(tokens, at, language)
  if (run !== undefined) return scaled(tokens, run, language)
  const numeral = readNumeral(tokens.word(at), language)
  if (numeral === undefined) return ordinalAt(tokens, at, language)
  const core: Core = { ...numeral, first: at, end: at + 1 }
  return numeral.sort === 'number' && numeral.unit === undefined ? scaled(tokens, core, language) : core
}

/** Number words and digits that compose one number; "and" joins after a hundred or more. */
function runOfParts(tokens: FigureTokens, at: number, language: FigureLanguage): Core | undefined {
  const parts: NumberPart[] = []
  let end = at
  let next = at
  const article = language.composed.articles.has(tokens.word(at)) && partOf(tokens.word(at + 1), language)?.scales === true
  if (article) next = at + 1
  while (next - at < MAX_NUMBER_TOKENS) {
    const part = partOf(tokens.word(next), language)
    if (part === undefined || (!part.scales && !fits(parts, part))) break
    parts.push(part)
    end = ++next
    if (
      language.composed.joins.has(tokens.word(next)) &&
      parts.at(-1)?.scales &&
      partOf(tokens.word(next + 1), language)?.scales === false &&
      !/\d/.test(tokens.word(next + 1))
    )
      next++
  }
  const value = composeNumber(parts)
  return value === undefined ? undefined : { first: at, end, min: value, max: value, sort: 'number' }
}

/** Whether a number continues another: "twenty" + "five", "two hundred" + "six"; not "16" + "five". */
function fits(parts: readonly NumberPart[], next: NumberPart): boolean {
  const last = parts.at(-1)
  if (last === undefined) return true
  return last.scales ? next.value < last.value : last.value >= 20 && last.value < 100 && last.value % 10 === 0 && next.value < 10
}

/** "two dozen", "half a million", "two thirds", "1.5 million" after a numeral with a range. */
function scaled(tokens: FigureTokens, core: Core, language: FigureLanguage): Core {
  const { composed } = language
  const [joint, article, half] = [tokens.word(core.end), tokens.word(core.end + 1), tokens.word(core.end + 2)]
  if (composed.joins.has(joint) && composed.halfArticles.has(article) && composed.halves.has(half))
    return scaled(tokens, { ...core, end: core.end + 3, min: core.min + 0.5, max: core.max + 0.5 }, language)
  const word = tokens.word(core.end)
  const denominator = composed.denominators.get(word)
  if (denominator !== undefined && core.max < denominator && composed.partitives.has(tokens.word(core.end + 1)))
    return { ...core, end: core.end + 1, min: core.min / denominator, max: core.max / denominator, sort: 'share' }
  const multiple = composed.multiples.get(word)
  if (multiple !== undefined) return { ...core, end: core.end + 1, min: core.min * multiple, max: core.max * multiple }
  const scale = partOf(word, language)
  if (scale?.scales === true)
    return scaled(tokens, { ...core, end: core.end + 1, min: core.min * scale.value, max: core.max * scale.value }, language)
  return core
}

const DASHES = new Set(['-', '–', '—'])

/** "20 to 30", "two or three", "between 20 and 30": a second number makes a range where it is the greater. */
function rangeEnd(tokens: FigureTokens, one: Core, language: FigureLanguage): Core | undefined {
  const joint = tokens.word(one.end)
  const before = tokens.word(one.first - 1)
  const { joins, levelOpeners, rangeOpeners, ranges } = language.composed
  const joined = rangeOpeners.has(before) ? joins.has(joint) : DASHES.has(joint) || ranges.has(joint)
  if (!joined || one.sort !== 'number' || one.unit !== undefined || (levelOpeners.has(before) && followsChange(tokens, one.first - 1, language)))
    return undefined
  const next = tokens.word(one.end + 1)
  const at = language.currencies.has(next) && /^\W/.test(next) ? one.end + 2 : one.end + 1
  const other = singleAt(tokens, at, language)
  if (other === undefined || other.sort !== 'number' || tokens.isDated(at)) return undefined
  const scale = sharedScale(tokens, one, other, language)
  const min = one.min * scale
  if (min >= other.max) return undefined
  return { ...one, end: other.end, min, max: other.max, sort: 'range', ...(other.unit !== undefined && { unit: other.unit }) }
}

function followsChange(tokens: FigureTokens, at: number, language: FigureLanguage): boolean {
  return [1, 2, 3].some((back) => language.changes.has(tokens.lemma(at - back)))
}

/** In "5 to 10 million" the scale of the second number is that of the first. */
function sharedScale(tokens: FigureTokens, one: Core, other: Core, language: FigureLanguage): number {
  const last = partOf(tokens.word(other.end - 1), language)
  const own = partOf(tokens.word(one.end - 1), language)
  return last?.scales === true && own?.scales !== true && other.end - other.first > 1 && one.max < other.max / last.value + 1e-9 ? last.value : 1
}

function ordinalAt(tokens: FigureTokens, at: number, language: FigureLanguage): Core | undefined {
  const entry = language.numbers.get(tokens.word(at))
  if (entry?.kind !== 'ordinal') return undefined
  return { first: at, end: at + 1, min: entry.value, max: entry.value, sort: 'ordinal' }
}

/** "tens of thousands", "a number", "a third of" */
function phraseAt(tokens: FigureTokens, at: number, language: FigureLanguage): Core | undefined {
  const word = tokens.word(at)
  for (let length = opensPhrase(word, language) ? MAX_PHRASE : 0; length > 1; length--) {
    const phrase = Array.from({ length }, (_, next) => tokens.word(at + next)).join(' ')
    const quantifier = language.quantifierPhrases.get(phrase)
    if (quantifier === undefined) continue
    const bounds = quantifier.kind === 'vague' ? { min: 0, max: 0 } : quantifier
    return { first: at, end: at + length, min: bounds.min, max: bounds.max, sort: quantifier.kind, ...('loose' in quantifier && { loose: true }) }
  }
  const { articles, denominators, partitives } = language.composed
  if (!articles.has(word) || !partitives.has(tokens.word(at + 2))) return undefined
  const part = denominators.get(tokens.word(at + 1))
  return part === undefined ? undefined : { first: at, end: at + 2, min: 1 / part, max: 1 / part, sort: 'share' }
}

const phraseOpeners = new WeakMap<FigureLanguage, ReadonlySet<string>>()

/** Nearly no word opens a phrase, so that putting phrases together at each would be most of the work. */
function opensPhrase(word: string, language: FigureLanguage): boolean {
  const openers = phraseOpeners.get(language) ?? new Set([...language.quantifierPhrases.keys()].map((phrase) => phrase.split(' ', 1)[0]!))
  phraseOpeners.set(language, openers)
  return openers.has(word)
}

/** One quantifier word, with its article: "dozens", "a few", "half a dozen", "a couple". */
function quantifierAt(tokens: FigureTokens, at: number, language: FigureLanguage): Core | undefined {
  const { composed } = language
  const article = composed.articles.has(tokens.word(at))
  const place = article ? at + 1 : at
  const word = tokens.word(place)
  const quantifier = language.quantifiers.get(word)
  if (quantifier === undefined) return undefined
  if (article && !composed.articled.has(word)) return undefined
  if (composed.halves.has(word)) return halfAt(tokens, { at, place }, language)
  const sort = quantifier.kind
  const bounds = quantifier.kind === 'vague' ? { min: 0, max: 0 } : quantifier
  if (composed.graded.has(word) && !article && composed.degrees.has(tokens.word(at - 1)))
    return { first: at, end: place + 1, min: 0, max: 0, sort: 'vague' }
  const core: Core = { first: at, end: place + 1, min: bounds.min, max: bounds.max, sort, ...('loose' in quantifier && { loose: true }) }
  return sort === 'range'
    ? scaled(
        tokens,
        composed.partitives.has(tokens.word(core.end)) && scales(tokens, core.end + 1, language) ? { ...core, end: core.end + 1 } : core,
        language,
      )
    : core
}

/** Whether a token multiplies: "hundred", "dozen". */
function scales(tokens: FigureTokens, at: number, language: FigureLanguage): boolean {
  return language.composed.multiples.has(tokens.word(at)) || partOf(tokens.word(at), language)?.scales === true
}

/** "half a dozen", "half a million", "half of", "half the"; "half" elsewhere is no figure. */
function halfAt(
  tokens: FigureTokens,
  { at, place }: { readonly at: number; readonly place: number },
  { composed, counting }: FigureLanguage,
): Core | undefined {
  const after = tokens.word(place + 1)
  const article = composed.halfArticles.has(after)
  const times = composed.halved.get(article ? tokens.word(place + 2) : after)
  if (times !== undefined) {
    const end = place + (article ? 3 : 2)
    return { first: at, end, min: times / 2, max: times / 2, sort: 'number' }
  }
  if (!composed.partitives.has(after) && !counting.beforeShared.has(after)) return undefined
  return { first: at, end: place + 1, min: 0.5, max: 0.5, sort: 'share' }
}
