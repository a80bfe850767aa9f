import type { Quotation } from '../model/passages.ts'
import type { Extent } from '../model/span.ts'
import { trimmed } from './paragraphs.ts'
import { marksOf } from './quotation-marks.ts'
import type { Mark } from './quotation-marks.ts'

/** Single marks further apart than this are taken for apostrophes. */
const LONGEST_SINGLE = 600
/** Quotations inside quotations are followed this deep; deeper opening marks are taken for noise. */
const DEEPEST = 4

interface Open {
  readonly mark: Mark
  readonly number: number
}

interface Found {
  start: number
  end: number
  closed: boolean
  inside: number
}

/** Most paragraphs without a mark that a quotation runs through. */
const MOST_WITHOUT = 6

/**
 * Quotations of a text, by start. A quotation that no mark closes ends with its paragraph where the next paragraph opens with a
 * mark again, or where the next mark, a few paragraphs on, closes it; else with the sentence that it begins in. A closing mark alone,
 * behind a paragraph that has left a quotation open, closes a quotation from its paragraph's start; paragraphs between are quoted whole.
 */
export function quotationsOf(text: string, paragraphs: readonly Extent[], sentences: readonly Extent[]): readonly Quotation[] {
  const all: Found[] = []
  let running = false
  const marks = paragraphs.map((paragraph) => marksOf(text, paragraph))
  let runsTo = -1
  paragraphs.forEach((paragraph, number) => {
    if (number < runsTo) {
      all.push({ start: paragraph[0], end: paragraph[1], closed: true, inside: -1 })
      return
    }
    const next = paragraphs[number + 1]
    const reopens = next !== undefined && marks[number + 1]![0]?.at === next[0] && marks[number + 1]![0]!.leansRight
    const closing = reopens ? undefined : closingAhead(marks, number)
    running = readParagraph({ text, paragraph, marks: marks[number]!, running, goesOn: reopens || closing !== undefined, sentences }, all)
    if (running && closing !== undefined) runsTo = closing
  })
  return inOrder(text, all)
}

/** The next paragraph with a mark of quotation, where that mark can only close one and few paragraphs stand between. */
function closingAhead(marks: readonly (readonly Mark[])[], number: number): number | undefined {
  for (let at = number + 1; at < marks.length && at <= number + 1 + MOST_WITHOUT; at++) {
    const first = marks[at]!.find(({ family }) => family !== 'single')
    if (first) return first.leansLeft && !first.leansRight && first.shape !== 'open' ? at : undefined
  }
  return undefined
}

interface Scene {
  readonly text: string
  readonly paragraph: Extent
  readonly marks: readonly Mark[]
  /** Did the paragraph before leave a quotation open? */
  readonly running: boolean
  /** Does the paragraph below begin with a mark, or does the next mark below close what is open here? */
  readonly goesOn: boolean
  readonly sentences: readonly Extent[]
}

/** Reads one paragraph; returns whether it leaves a quotation open for the next. */
function readParagraph(scene: Scene, all: Found[]): boolean {
  const { marks, paragraph } = scene
  const closers = closersAhead(marks)
  const stack: Open[] = []
  let startRuns = scene.running
  const closeDownTo = (depth: number, end: number): void => {
    while (stack.length > depth) {
      const { mark, number } = stack.pop()!
      all[number]!.end = stack.length === depth ? end : sentenceEnd(scene, mark.end, end)
      all[number]!.closed = stack.length === depth
    }
  }
  marks.forEach((mark, i) => {
    const depth = stack.findLastIndex((open) => closes(open.mark, mark))
    const role =
      mark.possessive && closesNext(marks, i) ? 'none' : roleOf(mark, { isOpen: depth >= 0, closerAhead: closers[i]!, depth: stack.length })
    if (role === 'close' && depth >= 0) return closeDownTo(depth, mark.at)
    if (role === 'close' && startRuns && stack.length === 0) all.push({ start: paragraph[0], end: mark.at, closed: true, inside: -1 })
    if (role !== 'open') return
    startRuns = false
    if (depth >= 0 && mark.shape === 'either' && stack[depth]!.mark.shape === 'either') abandon(scene, stack, { depth, at: mark.at, all })
    if (stack.length >= DEEPEST) return
    stack.push({ mark, number: all.length })
    all.push({ start: mark.end, end: paragraph[1], closed: false, inside: stack.at(-2)?.number ?? -1 })
  })
  const left = stack.filter(({ mark }) => mark.family !== 'single')
  for (const { mark, number } of stack)
    all[number]!.end = scene.goesOn && left[0]?.mark === mark ? paragraph[1] : sentenceEnd(scene, mark.end, paragraph[1])
  return left.length > 0
}

/** An opening mark where a quotation is open that cannot hold one of its kind: the closing mark was lost. */
function abandon(scene: Scene, stack: Open[], { depth, at, all }: { readonly depth: number; readonly at: number; readonly all: Found[] }): void {
  while (stack.length > depth) {
    const { mark, number } = stack.pop()!
    all[number]!.end = sentenceEnd(scene, mark.end, at)
  }
}

function closes(open: Mark, mark: Mark): boolean {
  if (open.family === mark.family) return true
  return open.family === 'low' && mark.family === 'double'
}

/** Whether a closing mark of the same family stands further on in the paragraph, for each mark. */
function closersAhead(marks: readonly Mark[]): readonly boolean[] {
  const next = new Map<string, number>()
  const ahead: boolean[] = []
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i]!
    const at = next.get(mark.family === 'low' ? 'double' : mark.family)
    ahead[i] = at !== undefined && (mark.family !== 'single' || at - mark.at <= LONGEST_SINGLE)
    if (mark.leansLeft && (mark.shape !== 'open' || !mark.leansRight)) next.set(mark.family, mark.at)
  }
  return ahead
}

/** Is the next single mark a closing one, so that this one after an "s" is an apostrophe? */
function closesNext(marks: readonly Mark[], i: number): boolean {
  // Apostrophes that follow each other are few; a longer row of marks is noise.
  const next = marks.slice(i + 1, i + 8).find((mark) => mark.family === 'single')
  return next !== undefined && next.leansLeft && !next.leansRight && next.at - marks[i]!.at <= LONGEST_SINGLE
}

interface Surroundings {
  /** Is a quotation open that this mark could close? */
  readonly isOpen: boolean
  readonly closerAhead: boolean
  /** How many quotations are open. */
  readonly depth: number
}

/** What a mark does here, from its shape, its neighbours and what is open. */
function roleOf({ shape, leansLeft, leansRight, family }: Mark, { isOpen, closerAhead, depth }: Surroundings): 'open' | 'close' | 'none' {
  if (family === 'single') {
    if (leansRight && !leansLeft && shape !== 'close') return closerAhead ? 'open' : 'none'
    if (leansRight && !leansLeft && shape === 'close' && !isOpen) return closerAhead ? 'open' : 'none'
    return isOpen && leansLeft && !(leansRight && shape === 'open') ? 'close' : 'none'
  }
  if (shape === 'open' && (leansRight || !isOpen) && !(isOpen && leansLeft && !leansRight)) return 'open'
  // Closing marks are set for opening ones, and marks that point outwards, where nothing is open and a word follows.
  if (shape === 'close' && !isOpen) return leansRight && closerAhead && (!leansLeft || depth === 0) ? 'open' : 'close'
  if (shape !== 'either') return 'close'
  if (!isOpen) return leansRight || !leansLeft ? 'open' : 'close'
  return leansRight && !leansLeft ? 'open' : 'close'
}

/** End of the sentence that holds `at`, at most `limit`; without one, the limit. */
function sentenceEnd({ sentences }: Scene, at: number, limit: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]![1] > at) high = middle
    else low = middle + 1
  }
  const found = sentences[low]
  return found && found[0] <= at ? Math.min(found[1], limit) : limit
}

/** Trimmed, without empty ones, by start; places of enclosing ones follow. */
function inOrder(text: string, all: readonly Found[]): readonly Quotation[] {
  const kept = all
    .map((found, number) => ({ found, number, extent: trimmed(text, found.start, found.end) }))
    .filter((entry) => entry.extent !== undefined)
    .sort((a, b) => a.extent![0] - b.extent![0] || b.extent![1] - a.extent![1])
  const places = new Map(kept.map(({ number }, place) => [number, place]))
  return kept.map(({ found, extent }) => ({ extent: extent!, closed: found.closed, inside: insideOf(found, { all, places, extent: extent! }) }))
}

interface Order {
  readonly all: readonly Found[]
  readonly places: ReadonlyMap<number, number>
  readonly extent: Extent
}

/** The nearest enclosing quotation that was kept and still reaches around. */
function insideOf(found: Found, { all, places, extent }: Order): number {
  for (let outer = found.inside; outer >= 0; outer = all[outer]!.inside) {
    const place = places.get(outer)
    if (place !== undefined && all[outer]!.end >= extent[1]) return place
  }
  return -1
}
