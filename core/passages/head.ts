import { addFurniture, entriesOf, entryLength, stockPhrases } from './page.ts'
import type { Page } from './page.ts'
import { foldedLine, foldedWords } from './folded-words.ts'
import { isBreadcrumb } from './breadcrumb.ts'
import { acronym, creditByline, credited, dated } from './head-credits.ts'
import { headingOf } from './heading.ts'
import { titleAt } from './headline-match.ts'
import { markPageLine } from './page-lines.ts'
import { trimmed } from './paragraphs.ts'
import type { Extent } from '../model/span.ts'

const LABELS = entriesOf('headlineLabels')
/** A text has at most this many headlines of its own: a host's over a relayed item's, and a standfirst. */
const MOST_HEADLINES = 3

/**
 * Reads what stands before the body: breadcrumbs, dates of publication, headlines, names of agencies, buttons.
 * Returns the number of the paragraph in which the body begins and where in it.
 */
export function readHead(page: Page): { readonly paragraph: number; readonly at: number } {
  const { paragraphs } = page
  for (let number = 0; number < paragraphs.length; number++) {
    const [start, end] = paragraphs[number]!
    if (page.headlines.length > 0 && markPageLine(page, [start, end])) continue
    const at = readHeadStretch(page, [start, end])
    if (at >= end) continue
    const heading = page.headlines.length < MOST_HEADLINES ? headingOf(page, number, at) : undefined
    if (heading === undefined) return { paragraph: number, at }
    if (heading === 'byline') creditByline(page, [at, end])
    if (heading === 'headline') page.headlines.push([at, end])
    else addFurniture(page, [at, end], heading === 'byline' ? 'credit' : 'other', heading === 'byline' ? 'a byline' : 'a short label without a verb')
  }
  return { paragraph: paragraphs.length, at: page.text.length }
}

/** Takes off one after another what may stand before the body; returns where the rest begins. */
function readHeadStretch(page: Page, [start, end]: Extent): number {
  const { text } = page
  let at = start
  for (let moved = true; moved && at < end;) {
    const next = headPart(page, [at, end], at === start)
    moved = next > at
    at = trimmed(text, next, end)?.[0] ?? end
  }
  return at
}

type HeadPart = (page: Page, rest: Extent, lineStart: boolean) => number

const PARTS: readonly HeadPart[] = [breadcrumb, separators, titled, repeated, dated, label, credited, acronym, stock]

function headPart(page: Page, rest: Extent, lineStart: boolean): number {
  for (const part of PARTS) {
    const end = part(page, rest, lineStart)
    if (end > rest[0]) return end
  }
  return rest[0]
}

function breadcrumb(page: Page, rest: Extent, lineStart: boolean): number {
  if (!lineStart || !isBreadcrumb(page.text, rest)) return rest[0]
  addFurniture(page, rest, 'navigation', 'a trail of sections such as "Home » …"')
  return rest[1]
}

/** Lone marks between parts of a page; after a headline also its full stop. */
function separators(page: Page, [at, end]: Extent): number {
  let to = at
  while (to < end && /[|•·–—\-.,:;)\s]/u.test(page.text[to]!)) to++
  if (to === at || /^-+\s?\p{L}/u.test(page.text.slice(at, to + 1))) return at
  const marks = trimmed(page.text, at, to)
  if (marks && /[|•·]/u.test(page.text.slice(...marks))) addFurniture(page, marks, 'separator', 'a mark that stands alone')
  return to
}

function titled(page: Page, rest: Extent): number {
  if (page.title === undefined || page.headlines.length > 0) return rest[0]
  const found = titleAt(page.text, rest, page.title)
  if (!found) return rest[0]
  page.headlines.push(found)
  return found[1]
}

/** A headline again: the whole line, or inside a longer one where the title is known. */
function repeated(page: Page, rest: Extent): number {
  for (const headline of page.headlines) {
    const found = titleAt(page.text, rest, page.text.slice(...headline))
    const wholeLine = found && foldedLine(page.text, rest) === foldedLine(page.text, found)
    const again = found && /^\s*[.|]/u.test(page.text.slice(found[1], found[1] + 3))
    if (!found || !(wholeLine || again)) continue
    addFurniture(page, found, 'repeated-headline', 'the headline again')
    return found[1]
  }
  return rest[0]
}

/** "Title:" before a headline. */
function label(page: Page, rest: Extent): number {
  const { words, ends } = foldedWords(page.text, rest, 2)
  const length = entryLength(LABELS, words)
  if (length === 0 || page.text[ends[length - 1]!] !== ':') return rest[0]
  addFurniture(page, [rest[0], ends[length - 1]! + 1], 'other', 'a label before the headline')
  return ends[length - 1]! + 1
}

/** Buttons, counters and headings of page templates. */
function stock(page: Page, rest: Extent, lineStart: boolean): number {
  const { words, ends } = foldedWords(page.text, rest, 24)
  const run = stockPhrases.run(words, 0)
  if (!run) return rest[0]
  const whole = lineStart && foldedWords(page.text, rest, 25).words.length <= 24 && stockPhrases.whole(words)
  let length = whole ? words.length : run.length
  if (!whole && run.phrases < 2 && run.longest < 3) return rest[0]
  while (!whole && /^\p{N}+$/u.test(words[length] ?? '') && words.length > length + 1) length++
  const end = ends[length - 1]!
  addFurniture(page, [rest[0], end], run.kind, `stock wording of web pages ("${run.phrase}")`)
  return end
}
