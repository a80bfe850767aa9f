import type { Copy, Direction, Edit } from '../model/copies.ts'
import type { Extent } from '../model/span.ts'
import type { ComparedReport } from './compared-words.ts'
import { credited, sameName } from './credited.ts'
import { comparisonWords } from './comparison-words.ts'
import { opening } from './sentence-ends.ts'
import type { SharedPassage } from './shared-passages.ts'
import { ATTRIBUTION, foldedWord } from './word-kinds.ts'

/** One reason to think that one side was there first. */
interface Evidence {
  readonly from: 'a' | 'b'
  /** How much it weighs: a named source settles it, an edit hints. */
  readonly weight: number
  readonly because: string
  /** Where it is an order of dates. */
  readonly byDates?: true
}

/** What two reports share, as far as it tells of direction. */
export interface Sharing {
  readonly a: ComparedReport
  readonly b: ComparedReport
  readonly passages: readonly SharedPassage[]
  readonly edits: readonly Edit[]
}

/** Least weight that makes a direction known. */
const KNOWN = 2.5
/** Least weight where a report credits somebody else for its text: then both may have it from there. */
const KNOWN_BESIDE_CREDIT = 6
/** Evidence the other way of more than this share leaves the direction open. */
const CONTRADICTED = 0.4
/** What one edit weighs: a few of them, all one way, make a direction known. */
const EDIT = 0.9
/** Milliseconds of a day. */
const DAY = 86_400_000

/**
 * Which report had the shared wording first, from what the texts and their records say. A named source weighs most, then
 * datelines in the text, then what edits and references leave behind; the record's dates weigh less, as they are often
 * wrong. Evidence that points both ways, or a credit to a third party, leaves the direction open.
 */
export function directionOf(sharing: Sharing): Direction {
  const { a, b } = sharing
  const evidence = [...namedSource(a, b), ...dates(a, b), ...oneWayEdits(sharing), ...danglingOpening(sharing), ...containment(sharing)]
  const weight = (side: 'a' | 'b'): number => evidence.reduce((sum, one) => sum + (one.from === side ? one.weight : 0), 0)
  const from = weight('a') >= weight('b') ? 'a' : 'b'
  const other = from === 'a' ? 'b' : 'a'
  const credits = [...thirdPartyCredits(a, b), ...thirdPartyCredits(b, a)]
  const because = [...evidence.map((one) => one.because), ...credits]
  const enough = weight(from) >= (credits.length > 0 ? KNOWN_BESIDE_CREDIT : KNOWN)
  if (enough && weight(other) <= CONTRADICTED * weight(from)) {
    const speaking = evidence.filter((one) => one.from === from)
    const byDatesAlone = speaking.every(({ byDates }) => byDates)
    return { known: true, from, because: speaking.map((one) => one.because), ...(byDatesAlone && { byDatesAlone }) }
  }
  return { known: false, because: because.length > 0 ? because : ['Neither text shows which was first.'] }
}

/** One report names the other's outlet as where it has its words from. */
function namedSource(a: ComparedReport, b: ComparedReport): readonly Evidence[] {
  const named = (by: ComparedReport, other: ComparedReport): string | undefined => {
    const outlet = other.report.meta.outlet?.value
    if (outlet === undefined || sameName(outlet, by.report.meta.outlet?.value)) return undefined
    return credited(by.passages).some((name) => sameName(name, outlet)) || names(by, outlet) ? outlet : undefined
  }
  const inB = named(b, a)
  const inA = named(a, b)
  return [
    ...(inB === undefined ? [] : [{ from: 'a' as const, weight: 8, because: `The other report names ${inB} as its source.` }]),
    ...(inA === undefined ? [] : [{ from: 'b' as const, weight: 8, because: `The other report names ${inA} as its source.` }]),
  ]
}

/** Credits that name neither of the two outlets. */
function thirdPartyCredits(report: ComparedReport, other: ComparedReport): readonly string[] {
  const outlets = [report.report.meta.outlet?.value, other.report.meta.outlet?.value]
  return credited(report.passages)
    .filter((name) => !outlets.some((outlet) => sameName(name, outlet)))
    .map((name) => `A report credits ${name}, from which both may have the words.`)
}

/** Does the text name an outlet beside a word of attribution? Outlets named after one common word are left out. */
function names({ report, words, language, kinds }: ComparedReport, outlet: string): boolean {
  const name = comparisonWords(outlet.replace(/^the\s+/i, ''))
  if (name.count === 0 || (name.count === 1 && outlet.length < 5) || language() === undefined) return false
  for (let at = 0; at + name.count <= words.count; at++) {
    if (words.hash[at] !== name.hash[0] || name.hash.some((hash, i) => words.hash[at + i] !== hash)) continue
    if (report.text[words.start[at]!] === report.text[words.start[at]!]!.toLowerCase()) continue
    if (kinds().anyOf(Math.max(0, at - 4), Math.min(words.count, at + name.count + 3), ATTRIBUTION)) return true
  }
  return false
}

function dates(a: ComparedReport, b: ComparedReport): readonly Evidence[] {
  const inText = [a.passages.dateline?.date, b.passages.dateline?.date]
  const told = apart(inText[0], inText[1])
  if (told !== undefined) return [{ ...order(told), weight: 4, because: `The dateline of one is ${daysInWords(told)} before that of the other.` }]
  const recorded = apart(a.report.meta.published?.value, b.report.meta.published?.value)
  if (recorded === undefined) return []
  return [{ ...order(recorded), weight: KNOWN, because: `By their records, one was published ${daysInWords(recorded)} before the other.` }]
}

function order(apart: number): Pick<Evidence, 'from' | 'byDates'> {
  return { from: apart > 0 ? 'a' : 'b', byDates: true }
}

function daysInWords(apart: number): string {
  const days = Math.abs(apart)
  return days === 1 ? '1 day' : `${days} days`
}

/** Days from the first to the second date; undefined where they are equal or not known to the day. */
function apart(first: string | undefined, second: string | undefined): number | undefined {
  if (first === undefined || second === undefined || !/^\d{4}-\d\d-\d\d/.test(first) || !/^\d{4}-\d\d-\d\d/.test(second)) return undefined
  const days = Math.round((Date.parse(second.slice(0, 10)) - Date.parse(first.slice(0, 10))) / DAY)
  return Number.isNaN(days) || days === 0 ? undefined : days
}

const LOSSES: Readonly<Partial<Record<Edit['effect'], string>>> = {
  hedge: 'A hedge',
  caveat: 'A caveat',
  attribution: 'An attribution',
  quotation: 'Part of a quotation',
}

/** Copying loses hedges, caveats, attributions and ends of quotations, and rounds figures, more often than it does the opposite. */
function oneWayEdits({ a, b, edits }: Sharing): readonly Evidence[] {
  return edits.flatMap((edit): readonly Evidence[] => {
    const what = LOSSES[edit.effect]
    if (what !== undefined && (edit.op === 'insert' || edit.op === 'delete'))
      return [{ from: edit.op === 'delete' ? 'a' : 'b', weight: EDIT, because: `${what} stands in one text and is missing in the other.` }]
    if (edit.effect !== 'figure' || edit.a === undefined || edit.b === undefined) return []
    const [widerA, widerB] = [widens(a, edit.a), widens(b, edit.b)]
    if (widerA === widerB) return []
    return [{ from: widerA ? 'b' : 'a', weight: EDIT, because: 'A figure is exact in one text and rounded in the other.' }]
  })
}

function widens({ report, language }: ComparedReport, extent: Extent): boolean {
  const approximations = language()?.copying.approximations
  return report.text
    .slice(...extent)
    .split(/\s+/)
    .some((word) => approximations?.has(foldedWord(word)) ?? false)
}

/** Characters of a sentence's opening that are read for a reference. */
const LEANING = 80

/** A passage that opens with a reference ("The report also …") and heads one report has lost what it refers to. */
function danglingOpening({ a, b, passages }: Sharing): readonly Evidence[] {
  return passages.flatMap((passage): readonly Evidence[] => {
    const heads = (side: ComparedReport, at: number): boolean => opening(side, at) === 0
    const leans = (side: ComparedReport, at: number): boolean => {
      const from = side.words.start[opening(side, at)]!
      return side.language()?.copying.leaning.test(side.report.text.slice(from, from + LEANING)) ?? false
    }
    const [atA, atB] = [passage.runs[0]!.a, passage.runs[0]!.b]
    const because = 'It begins with a reference to something that only the other text has before it.'
    if (heads(b, atB) && !heads(a, atA) && leans(b, atB)) return [{ from: 'a', weight: 3, because }]
    if (heads(a, atA) && !heads(b, atB) && leans(a, atA)) return [{ from: 'b', weight: 3, because }]
    return []
  })
}

/** A report that stands almost whole in a longer one was cut from it more likely than padded out. */
function containment({ a, b, passages }: Sharing): readonly Evidence[] {
  const shared = passages.reduce((sum, { sharedWords }) => sum + sharedWords, 0)
  const [inA, inB] = [shared / a.words.count, shared / b.words.count]
  if (inB >= 0.85 && inA <= 0.7) return [{ from: 'a', weight: 1, because: 'Nearly all of the shorter text stands in the longer one.' }]
  if (inA >= 0.85 && inB <= 0.7) return [{ from: 'b', weight: 1, because: 'Nearly all of the shorter text stands in the longer one.' }]
  return []
}

/** Kinds of sharing that tell nothing of direction between two reports. */
export const UNDIRECTED: readonly Copy['kind'][] = ['background', 'quotation', 'formulaic', 'furniture']
