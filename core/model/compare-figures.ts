import { UNITS } from './units.ts'
import type { FigureRelation, FigureRow } from './figures.ts'

/** How two figures stand to each other, and why, in plain words. */
export interface FigureComparison {
  readonly relation: FigureRelation
  readonly because: string
  /** For `narrower`: which of the two says more. */
  readonly narrower?: 'a' | 'b'
}

/** An interval with closed or open ends; unbounded ends are infinite. */
interface Interval {
  readonly min: number
  readonly max: number
  readonly minExcluded: boolean
  readonly maxExcluded: boolean
}

/** Conversions are written rounded: within this share two measures are one. */
const CONVERTED = 0.01
/** Numbers below this are said exactly; above, their trailing zeros may be rounding. */
const EXACT_BELOW = 100
/** A rounded number stands for at most this share of itself on either side. */
const ROUNDING = 0.05
/** "Several" and "dozens" have soft edges: a number beyond them by less than this factor is not against them. */
const LOOSE = 1.5

/**
 * Compares two figures that are said of the same event or state. Only figures of the same things in the same condition can
 * contradict each other; what the words leave open is never a contradiction.
 */
export function compareFigures(a: FigureRow, b: FigureRow): FigureComparison {
  if (a.vague || b.vague) return apart('one of them names no number')
  const different = differentMatter(a, b)
  if (different !== undefined) return apart(different)
  const scales = commonScale(a, b)
  if (scales === undefined) return apart(`${a.unit ?? 'a number'} does not convert into ${b.unit ?? 'a number'}`)
  const [x, y] = [intervalOf(a, scales[0]), intervalOf(b, scales[1])]
  const part = partOf(a, b)
  if (part !== undefined) return comparePart(part === 'a' ? x : y, part === 'a' ? y : x)
  return compareIntervals(x, y, { converted: scales[0] !== scales[1], loose: a.loose === true || b.loose === true, unsaid: (a.counts === undefined) !== (b.counts === undefined) }) // prettier-ignore
}

const apart = (because: string): FigureComparison => ({ relation: 'not-comparable', because })

/** Why two figures are not about the same matter, or undefined where they may be. */
function differentMatter(a: FigureRow, b: FigureRow): string | undefined {
  if (a.sort !== b.sort) return `one is a ${a.sort}, the other a ${b.sort}`
  if (a.counts !== undefined && b.counts !== undefined && a.counts !== b.counts) return `one counts ${a.counts}, the other ${b.counts}`
  if (a.whole !== undefined && b.whole !== undefined && a.whole !== b.whole) return `one is of ${a.whole}, the other of ${b.whole}`
  if (a.sort !== 'count' && a.sort !== 'ordinal') return undefined
  if (a.unit === undefined || b.unit === undefined || a.unit === b.unit) return differentKind(a, b)
  if (a.family !== undefined && a.family === b.family && (a.unit === a.family || b.unit === b.family)) return undefined
  return `one counts ${a.unit}, the other ${b.unit}`
}

function differentKind(a: FigureRow, b: FigureRow): string | undefined {
  if (a.qualifier === undefined || b.qualifier === undefined || a.qualifier === b.qualifier) return undefined
  return includes(a.qualifier, b.qualifier) || includes(b.qualifier, a.qualifier)
    ? undefined
    : `one counts ${a.qualifier} ones, the other ${b.qualifier} ones`
}

function includes(words: string, others: string): boolean {
  const own = words.split(' ')
  return others.split(' ').every((word) => own.includes(word))
}

/** Which of the two counts a part of what the other counts: civilians are people. */
function partOf(a: FigureRow, b: FigureRow): 'a' | 'b' | undefined {
  if (a.sort !== 'count' || b.sort !== 'count') return undefined
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) return a.unit === a.family ? 'b' : 'a'
  if (a.unit === undefined || b.unit === undefined || (a.qualifier ?? '') === (b.qualifier ?? '')) return undefined
  return a.qualifier !== undefined && (b.qualifier === undefined || includes(a.qualifier, b.qualifier)) ? 'a' : 'b'
}

/** The factors that bring both to one unit, or undefined where there are none. */
function commonScale(a: FigureRow, b: FigureRow): readonly [number, number] | undefined {
  if (a.unit === b.unit || a.sort === 'count' || a.sort === 'ordinal') return [1, 1]
  const [from, to] = [UNITS[a.unit ?? ''], UNITS[b.unit ?? '']]
  return from !== undefined && to !== undefined && from.dimension === to.dimension ? [from.factor, to.factor] : undefined
}

function intervalOf(row: FigureRow, factor: number): Interval {
  const sign = row.change === 'down' ? -1 : 1
  const min = row.min === null ? -Infinity : row.min * factor
  const max = row.max === null ? Infinity : row.max * factor
  const own = { min, max, minExcluded: row.minExcluded === true, maxExcluded: row.maxExcluded === true }
  return sign === 1 ? own : { min: -max, max: -min, minExcluded: own.maxExcluded, maxExcluded: own.minExcluded }
}

/** A part can be anything up to the whole; only more than the whole contradicts it. */
function comparePart(part: Interval, whole: Interval): FigureComparison {
  if (part.min > rounded(whole).max) return { relation: 'contradicts', because: 'the part is greater than the whole' }
  return { relation: 'compatible', because: 'one counts a part of what the other counts' }
}

interface Manner {
  readonly converted: boolean
  readonly loose: boolean
  /** Only one of the two says what happened to those counted. */
  readonly unsaid: boolean
}

function compareIntervals(a: Interval, b: Interval, { converted, loose, unsaid }: Manner): FigureComparison {
  const near = converted ? CONVERTED : 1e-9
  if (same(a, b, near)) return { relation: 'equal', because: converted ? 'the same once converted' : 'the same bounds' }
  if (meets(a, b)) {
    if (inside(a, b)) return { relation: 'narrower', narrower: 'a', because: 'the first lies within the second' }
    if (inside(b, a)) return { relation: 'narrower', narrower: 'b', because: 'the second lies within the first' }
    return { relation: 'compatible', because: 'the two overlap' }
  }
  if (meets(rounded(a), rounded(b)) || touches(a, b)) return { relation: 'compatible', because: 'they meet if one is rounded' }
  if (loose && meets(loosened(a), loosened(b))) return { relation: 'compatible', because: 'the edges of such words are soft' }
  if (unsaid) return apart('only one says what happened to those it counts')
  return { relation: 'contradicts', because: 'no number fits both' }
}

function same(a: Interval, b: Interval, near: number): boolean {
  const close = (x: number, y: number): boolean =>
    x === y || (Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) <= near * Math.max(Math.abs(x), Math.abs(y)))
  return close(a.min, b.min) && close(a.max, b.max) && a.minExcluded === b.minExcluded && a.maxExcluded === b.maxExcluded
}

/** Whether some number lies in both. */
function meets(a: Interval, b: Interval): boolean {
  const [min, max] = [Math.max(a.min, b.min), Math.min(a.max, b.max)]
  if (min !== max) return min < max
  const out = (one: Interval): boolean => (one.minExcluded && one.min === min) || (one.maxExcluded && one.max === max)
  return !out(a) && !out(b)
}

/** Whether all of `a` lies in `b`. */
function inside(a: Interval, b: Interval): boolean {
  const low = a.min > b.min || (a.min === b.min && (!b.minExcluded || a.minExcluded))
  const high = a.max < b.max || (a.max === b.max && (!b.maxExcluded || a.maxExcluded))
  return low && high
}

function touches(a: Interval, b: Interval): boolean {
  return a.max === b.min || b.max === a.min
}

/** A round number covers what is rounded to it: half of its last digit that is not zero, and no more than a twentieth. */
function rounded(one: Interval): Interval {
  return { ...one, min: one.min - slack(one.min), max: one.max + slack(one.max), minExcluded: false, maxExcluded: false }
}

function slack(value: number): number {
  const size = Math.abs(value)
  if (!Number.isFinite(size) || size < EXACT_BELOW || !Number.isInteger(size)) return 0
  let unit = 1
  while (size % (unit * 10) === 0) unit *= 10
  return unit === 1 ? 0 : Math.min(unit / 2, ROUNDING * size)
}

function loosened(one: Interval): Interval {
  return { ...one, min: one.min / LOOSE, max: one.max * LOOSE }
}
