import { countedAfter } from './counted.ts'
import type { Core } from './cores.ts'
import type { Counted } from './counted.ts'
import type { FigureLanguage } from '../languages/figures.ts'
import type { FigureRow } from '../model/figures.ts'
import type { FigureTokens } from './tokens.ts'

/** What sort of figure a number is, with its unit where it is measured and not counted. */
export interface Sort {
  readonly sort: FigureRow['sort']
  /** One past the last token read for it. */
  readonly end: number
  readonly unit?: string
  readonly counted?: Counted
  readonly change?: 'up' | 'down'
  /** What the number is multiplied by: 100 where a share is written in words and counted in percent. */
  readonly factor?: number
}

interface Place {
  readonly core: Core
  /** Token after the number and its modifiers. */
  readonly at: number
  /** First token of the whole phrase. */
  readonly first: number
}

/** Tells money, shares, measures, ages, ordinals and changes from plain counts. */
export function sortOf(tokens: FigureTokens, place: Place, language: FigureLanguage): Sort {
  const { core, at } = place
  const change = changeAround(tokens, place, language)
  const changed = (sort: Sort): Sort => (change === undefined ? sort : { ...sort, sort: 'change', change })
  if (core.sort === 'ordinal') return { sort: 'ordinal', end: core.end, counted: { end: core.end } }
  if (core.age === true || language.counting.ages.has(tokens.word(place.first - 1)))
    return { sort: 'age', end: core.end, unit: core.unit ?? 'year', counted: { end: at } }
  if (core.currency !== undefined) return changed({ sort: 'money', end: at, unit: core.currency, counted: { end: at } })
  if (core.unit !== undefined) return changed(measure(core.unit, core.end))
  if (core.sort === 'share') return { sort: 'share', end: at, unit: 'share', counted: wholeOrNothing(tokens, at, language) }
  const currency = language.currencies.get(tokens.word(at))
  if (currency !== undefined) return changed({ sort: 'money', end: at + 1, unit: currency, counted: { end: at + 1 } })
  return changed(measured(tokens, at, language) ?? { sort: 'count', end: at })
}

/** A share needs no whole after it, but a share of a whole shows it. */
function wholeOrNothing(tokens: FigureTokens, at: number, language: FigureLanguage): Counted {
  const word = tokens.word(at)
  if (language.composed.partitives.has(word)) return countedAfter(tokens, at, language)
  const noun = countedAfter(tokens, language.counting.beforeShared.has(word) ? at + 1 : at, language)
  return noun.head === undefined ? { end: at } : noun
}

function measure(unit: string, end: number): Sort {
  return { sort: unit === 'percent' || unit === 'percentage point' ? 'share' : 'measure', end, unit, counted: { end } }
}

const SQUARE = new Map([
  ['kilometre', 'square kilometre'],
  ['metre', 'square metre'],
  ['mile', 'square mile'],
  ['foot', 'square foot'],
])

/** A unit word after the number: "120 kilometres", "20 per cent of the houses", "5 square miles", "two full years". */
function measured(tokens: FigureTokens, at: number, language: FigureLanguage): Sort | undefined {
  const word = tokens.word(at)
  const { counting, composed } = language
  if (isPerCent(tokens, at, language)) return percent(tokens, at + 2, language)
  if (composed.partitives.has(word) && language.units.has(tokens.word(at + 1)) && !isOther(tokens, at + 1)) return measured(tokens, at + 1, language)
  const unit = language.units.get(word)
  if (unit === 'percent') return percent(tokens, at + 1, language)
  if (unit !== undefined && !isOther(tokens, at)) return rate(tokens, measuredBy(tokens, { unit, end: at + 1 }, language), language)
  const next = language.units.get(tokens.word(at + 1))
  if (counting.squares.has(word) && next !== undefined)
    return { sort: 'measure', end: at + 2, unit: SQUARE.get(next) ?? `square ${next}`, counted: { end: at + 2 } }
  if (next !== undefined && counting.beforeUnit.has(word))
    return { sort: 'measure', end: at + 2, unit: counting.beforeUnit.get(word) ?? next, counted: { end: at + 2 } }
  return undefined
}

/** "per cent" in two words. */
function isPerCent(tokens: FigureTokens, at: number, { counting }: FigureLanguage): boolean {
  return counting.rates.has(tokens.word(at)) && counting.hundredths.has(tokens.word(at + 1))
}

/** Short unit words are units only straight after digits: "5 m" but not "m" of a name. */
function isOther(tokens: FigureTokens, at: number): boolean {
  const word = tokens.word(at)
  return word.length <= 2 && (!/\d$/.test(tokens.word(at - 1)) || tokens.isCapital(at))
}

function percent(tokens: FigureTokens, at: number, language: FigureLanguage): Sort {
  const counted = language.composed.partitives.has(tokens.word(at)) ? countedAfter(tokens, at, language) : { end: at }
  return { sort: 'share', end: at, unit: 'percent', counted }
}

/** A quantity in a unit, with what is measured. */
function measuredBy(tokens: FigureTokens, { unit, end }: { readonly unit: string; readonly end: number }, language: FigureLanguage): Sort {
  return { sort: unit === 'percentage point' ? 'share' : 'measure', end, unit, counted: measuredThing(tokens, end, language) }
}

/** "500 tonnes of grain": the measured stuff belongs to the phrase. */
function measuredThing(tokens: FigureTokens, at: number, language: FigureLanguage): Counted {
  if (!language.composed.partitives.has(tokens.word(at))) return { end: at }
  const counted = countedAfter(tokens, at, language)
  return counted.head === undefined ? { end: at } : counted
}

function rate(tokens: FigureTokens, sort: Sort, { counting }: FigureLanguage): Sort {
  const hourly = counting.hourlyRates.has(tokens.word(sort.end)) && counting.hours.has(tokens.word(sort.end + 1))
  if (hourly && (sort.unit === 'kilometre' || sort.unit === 'mile'))
    return { ...sort, sort: 'measure', unit: `${sort.unit} per hour`, end: sort.end + 2, counted: { end: sort.end + 2 } }
  return counting.rates.has(tokens.word(sort.end)) ? { ...sort, sort: 'rate' } : sort
}

/** "rose by 12", "a 12 % rise", "fell 3 points"; "rose to 57" is a level, and "lost 12 boats" a count. */
function changeAround(tokens: FigureTokens, { core, first, at }: Place, language: FigureLanguage): 'up' | 'down' | undefined {
  const before = tokens.word(first - 1)
  const verb = language.changes.get(tokens.lemma(first - 2)) ?? language.changes.get(tokens.word(first - 2))
  if (language.counting.changedBy.has(before) && verb !== undefined) return verb
  const measured = core.unit !== undefined || core.currency !== undefined || measuredSort(tokens, at, language)
  if (!measured) return undefined
  const direct = language.changes.get(tokens.lemma(first - 1)) ?? language.changes.get(before)
  if (direct !== undefined) return direct
  if (language.composed.partitives.has(before) && verb !== undefined) return verb
  const unitEnd = language.counting.rates.has(tokens.word(at)) ? at + 2 : core.unit === undefined ? at + 1 : at
  const noun = language.changes.get(tokens.lemma(unitEnd)) ?? language.changes.get(tokens.word(unitEnd))
  return noun !== undefined && /^NN/.test(tokens.tag(unitEnd)) ? noun : undefined
}

function measuredSort(tokens: FigureTokens, at: number, language: FigureLanguage): boolean {
  const word = tokens.word(at)
  return language.units.has(word) || language.currencies.has(word) || isPerCent(tokens, at, language)
}
