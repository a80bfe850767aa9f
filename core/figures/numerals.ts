import { composeNumber } from '../text/compose-number.ts'
import type { BoundRule, FigureLanguage } from '../languages/figures.ts'
import type { NumberPart } from '../text/compose-number.ts'

/** What one token says as a number. */
export interface Numeral {
  readonly min: number
  readonly max: number
  readonly sort: 'number' | 'ordinal' | 'share'
  /** "60-plus" carries its modifier in itself. */
  readonly bound?: BoundRule
  /** "two-month", "5kg" carry their unit in themselves. */
  readonly unit?: string
  /** "12-year-old" */
  readonly age?: boolean
}

const DIGITS = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,15}(?:\\.\\d+)?|\\.\\d+)'
const plain = new RegExp(`^${DIGITS}$`)
const rangeForm = new RegExp(`^${DIGITS}[-–]${DIGITS}$`)
const suffixed = new RegExp(`^${DIGITS}-?([a-z%°][a-z/]{0,8})$`)
const open = new RegExp(`^${DIGITS}(?:\\+|-([a-z]+))$`)

const toNumber = (digits: string): number => Number(digits.replaceAll(',', ''))

/** Reads one lower-case token as a number; undefined where it is none. */
export function readNumeral(word: string, language: FigureLanguage): Numeral | undefined {
  const first = word.charCodeAt(0)
  if ((first >= 48 && first <= 57) || first === 46) return readDigits(word, language)
  return word.includes('-') ? readCompound(word, language) : undefined
}

function readDigits(word: string, language: FigureLanguage): Numeral | undefined {
  const digits = plain.exec(word)?.[1]
  if (digits !== undefined) return number(toNumber(digits))
  const ordinal = language.composed.ordinal.exec(word)
  if (ordinal) return { ...number(Number(ordinal[1])), sort: 'ordinal' }
  const [, from, to] = rangeForm.exec(word) ?? []
  if (from !== undefined && to !== undefined) {
    const [min, max] = [toNumber(from), toNumber(to)]
    return min < max ? { min, max, sort: 'number' } : undefined
  }
  const [, least, tied] = open.exec(word) ?? []
  const bound = tied === undefined ? 'at-least' : language.composed.tiedBounds.get(tied)
  if (least !== undefined && bound !== undefined) return { ...number(toNumber(least)), bound }
  const [, amount, suffix] = suffixed.exec(word) ?? []
  if (amount !== undefined && suffix !== undefined) {
    const scale = language.shortScales.get(suffix)
    if (scale !== undefined && !word.includes('-')) return number(toNumber(amount) * scale)
    const unit = language.units.get(suffix)
    return unit === undefined ? undefined : { ...number(toNumber(amount)), unit }
  }
  return readCompound(word, language)
}

const number = (value: number): Numeral => ({ min: value, max: value, sort: 'number' })

/** "fifty-one", "two-thirds", "two-month", "12-year-old", "sixty-plus". */
function readCompound(word: string, language: FigureLanguage): Numeral | undefined {
  const pieces = word.split('-')
  const parts: NumberPart[] = []
  while (parts.length < pieces.length) {
    const part = partOf(pieces[parts.length] ?? '', language)
    if (part === undefined) break
    parts.push(part)
  }
  const value = composeNumber(parts)
  if (value === undefined) return undefined
  const rest = pieces.slice(parts.length)
  if (rest.length === 0) return number(value)
  const [next = '', last] = rest
  const { denominators, tiedAges, tiedBounds } = language.composed
  const fraction = denominators.get(next)
  if (fraction !== undefined && rest.length === 1 && value < fraction) return { min: value / fraction, max: value / fraction, sort: 'share' }
  // Behind a number in words only what says at least that much is read: "sixty-odd" is left alone.
  if (tiedBounds.get(next) === 'at-least' && rest.length === 1) return { ...number(value), bound: 'at-least' }
  const unit = language.units.get(next)
  if (unit !== undefined && rest.length === 1) return { ...number(value), unit }
  return unit !== undefined && last !== undefined && tiedAges.has(last) ? { ...number(value), unit, age: true } : undefined
}

/** A digit run or number word, as a part of a longer number. */
export function partOf(word: string, language: FigureLanguage): NumberPart | undefined {
  const digits = plain.exec(word)?.[1]
  if (digits !== undefined) return { value: toNumber(digits), scales: false }
  const entry = language.numbers.get(word)
  if (entry === undefined || entry.kind === 'ordinal') return undefined
  return { value: entry.value, scales: entry.kind === 'scale' }
}
