import { languages } from '../languages/index.ts'
import type { Edit } from '../model/copies.ts'
import type { Extent } from '../model/span.ts'
import { composeNumber } from '../text/compose-number.ts'
import type { ComparedReport } from './compared-words.ts'
import type { Evidence, Sharing } from './evidence.ts'
import { foldedWord } from './word-kinds.ts'

/** What an edit weighs that is made one way more often than the other: a few of them, all one way, make a direction known. */
const EDIT = 0.9
/** What an edit weighs that cannot be undone by who has only the edited text: two make a direction known. */
const ONE_WAY = 1.7
/** What it weighs that a text says that a count was lower before, and UTF-16 units behind the count in which it says so. */
const RAISED = 3
const RAISED_WITHIN = 400
/** What two times of telling weigh that fit one event on two days. */
const LATER_DAY = 2.5
/** Largest distance of a round figure from the exact one that it stands for, as a share. */
const ROUNDED = 0.15
/** Smallest figure that is rounded without a word that says so. */
const LEAST_ROUNDED = 20
/** UTF-16 units behind a figure in which what it counts is looked for. */
const AHEAD = 30

const LOSSES: Readonly<Partial<Record<Edit['effect'], string>>> = {
  hedge: 'A hedge',
  caveat: 'A caveat',
  attribution: 'A named source',
  quotation: 'Part of a quotation',
}

/**
 * Copying loses hedges, caveats, attributions and ends of quotations, and rounds figures, more often than it does the opposite;
 * it adds that media reported it, and a copy of the next day turns "today" into "yesterday".
 */
export function oneWayEdits({ a, b, edits }: Sharing): readonly Evidence[] {
  return edits.flatMap((edit): readonly Evidence[] => {
    const words = { a: wordsIn(a, edit.a), b: wordsIn(b, edit.b) }
    return [
      relayAdded(edit, words, { a, b }) ?? lost(edit) ?? rounded(edit, words, { a, b }) ?? laterDay(words, { a, b }),
      hereNamed(words, { a, b }),
    ].flatMap((one) => one ?? [])
  })
}

type Words = Readonly<Record<'a' | 'b', readonly string[]>>
type Sides = Readonly<Record<'a' | 'b', ComparedReport>>

function lost({ op, effect }: Edit): Evidence | undefined {
  const what = LOSSES[effect]
  if (what === undefined || (op !== 'insert' && op !== 'delete')) return undefined
  return {
    from: op === 'delete' ? 'a' : 'b',
    weight: effect === 'quotation' ? ONE_WAY : EDIT,
    because: `${what} stands in one text and is missing in the other.`,
    ...(effect === 'attribution' && { attribution: true as const }),
  }
}

/** Who says that media report it has it from them. */
function relayAdded({ op }: Edit, words: Words, sides: Sides): Evidence | undefined {
  if (op !== 'insert' && op !== 'delete') return undefined
  const has = op === 'insert' ? 'b' : 'a'
  const relays = sides[has].language()?.copying.relays
  if (relays === undefined || !words[has].some((word) => relays.has(word))) return undefined
  return { from: has === 'a' ? 'b' : 'a', weight: EDIT, because: 'One text adds that media reported it.' }
}

function rounded(edit: Edit, words: Words, sides: Sides): Evidence | undefined {
  if (edit.effect !== 'figure') return undefined
  const widened = widenedOnly(words.a, sides.a) ? 'a' : widenedOnly(words.b, sides.b) ? 'b' : undefined
  if (widened !== undefined && words[widened === 'a' ? 'b' : 'a'].length === 0)
    return { from: widened === 'a' ? 'b' : 'a', weight: EDIT, because: 'A figure is exact in one text and widened in the other.' }
  if (!tellsNumber(words.a, sides.a) || !tellsNumber(words.b, sides.b)) return undefined
  const [figureA, figureB] = [figureIn(words.a, sides.a), figureIn(words.b, sides.b)]
  const known = figureA !== undefined && figureB !== undefined
  // "At least 5" for 7 is an earlier count, not the same one widened.
  if (known && Math.abs(figureA - figureB) > ROUNDED * Math.max(figureA, figureB)) return risen({ a: figureA, b: figureB }, edit, sides)
  const wider = [widens(words.a, sides.a), widens(words.b, sides.b)]
  const because = 'A figure is exact in one text and rounded in the other.'
  if (wider[0] !== wider[1]) return { from: wider[0] ? 'b' : 'a', weight: ONE_WAY, because }
  if (!known) return undefined
  const toll = risen({ a: figureA, b: figureB }, edit, sides)
  if (toll !== undefined || Math.min(figureA, figureB) < LEAST_ROUNDED || trailingZeros(figureA) === trailingZeros(figureB)) return undefined
  return { from: trailingZeros(figureA) > trailingZeros(figureB) ? 'b' : 'a', weight: ONE_WAY, because }
}

/** Of two counts of the dead or hurt of one event the lower one is the earlier one. */
function risen(figures: Readonly<Record<'a' | 'b', number>>, edit: Edit, sides: Sides): Evidence | undefined {
  const counts = (side: 'a' | 'b'): boolean => {
    const tolls = sides[side].language()?.provenance.tolls
    const [start, end] = edit[side] ?? [0, 0]
    const around = sides[side].report.text.slice(start, end + AHEAD).split(/\s+/)
    return tolls !== undefined && around.some((word) => tolls.has(foldedWord(word)))
  }
  if (figures.a === figures.b || !counts('a') || !counts('b')) return undefined
  const later = figures.a < figures.b ? 'b' : 'a'
  const [start, end] = edit[later] ?? [0, 0]
  const { report, language } = sides[later]
  const raised = language()?.provenance.raised.test(report.text.slice(Math.max(0, start - AHEAD), end + RAISED_WITHIN)) ?? false
  return { from: later === 'a' ? 'b' : 'a', weight: raised ? RAISED : ONE_WAY, because: 'The count of one text is a later one.' }
}

/** Nothing but "about" or "more than", put before a figure that both texts have. */
function widenedOnly(words: readonly string[], { language }: ComparedReport): boolean {
  const approximations = language()?.copying.approximations
  return words.length > 0 && words.every((word) => approximations?.has(word) ?? false)
}

function tellsNumber(words: readonly string[], { language }: ComparedReport): boolean {
  const numbers = language()?.copying.numbers
  return words.some((word) => /^\d/.test(word) || (numbers?.has(word) ?? false))
}

function widens(words: readonly string[], { language }: ComparedReport): boolean {
  const approximations = language()?.copying.approximations
  return words.some((word) => approximations?.has(word) ?? false)
}

/** The one number of a stretch, in digits or in words. */
function figureIn(words: readonly string[], { language }: ComparedReport): number | undefined {
  const digits = words.filter((word) => /^\d{1,15}$/.test(word))
  if (digits.length > 0) return digits.length === 1 ? Number(digits[0]) : undefined
  const numbers = language()?.figures.numbers
  const parts = words.flatMap((word) => numbers?.get(word) ?? [])
  return composeNumber(parts.map(({ kind, value }) => ({ value, scales: kind === 'scale' })))
}

const trailingZeros = (figure: number): number => /0*$/.exec(String(figure))![0].length

const DAY = new RegExp(`^\\d{1,2}(?:${languages.flatMap(({ calendar }) => calendar.ordinals).join('|')})?$`)

/** "Here" in one text for a place's name in the other, or "today" for a date: only who writes there and then says so. */
function hereNamed(words: Words, sides: Sides): Evidence | undefined {
  const says = (side: 'a' | 'b'): boolean => words[side].some((word) => sides[side].language()?.provenance.here.has(word) ?? false)
  const now = (side: 'a' | 'b'): boolean => words[side].some((word) => sides[side].language()?.copying.daysBack.get(word) === 0)
  const dated = (side: 'a' | 'b'): boolean =>
    words[side].some((word) => DAY.test(word) || (sides[side].language()?.calendar.weekdays.flat().includes(word) ?? false))
  for (const [side, other] of [
    ['a', 'b'],
    ['b', 'a'],
  ] as const) {
    if (words[other].length === 0 || says(other) || now(other)) continue
    const [place, day] = [says(side), now(side) && dated(other)]
    if (place || day)
      return {
        from: side,
        weight: place && day ? 2 * ONE_WAY : ONE_WAY,
        because: 'One text says “here” or “today” where the other names the place or the day.',
      }
  }
  return undefined
}

/** "Today" in one text and "yesterday" or a past weekday in the other: the other was written on a later day. */
function laterDay(words: Words, sides: Sides): Evidence | undefined {
  const steps = (side: 'a' | 'b'): number => {
    const days = sides[side].language()?.copying.daysBack
    return Math.max(-1, ...words[side].map((word) => days?.get(word) ?? -1))
  }
  const [backA, backB] = [steps('a'), steps('b')]
  if (backA < 0 || backB < 0 || backA === backB) return undefined
  return { from: backA < backB ? 'a' : 'b', weight: LATER_DAY, because: 'The time of one text fits a later day of writing.' }
}

function wordsIn({ report }: ComparedReport, extent: Extent | undefined): readonly string[] {
  return extent === undefined
    ? []
    : report.text
        .slice(...extent)
        .split(/[\s-]+/)
        .map(foldedWord)
}
