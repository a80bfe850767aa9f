import { addFurniture, dateStamps, entriesOf, entryLength, stockPhrases } from './page.ts'
import type { Page } from './page.ts'
import { foldedLine, foldedWords } from './folded-words.ts'
import { isBreadcrumb } from './breadcrumb.ts'
import { headingOf } from './heading.ts'
import { titleAt } from './headline-match.ts'
import { trimmed } from './paragraphs.ts'
import { languages } from '../languages/index.ts'
import type { Extent } from '../model/span.ts'

const PUBLICATION = entriesOf('publication')
const BY = entriesOf('by')
const LABELS = entriesOf('headlineLabels')
/** Words that open a sentence and hardly follow a short name: "AP A …", "US The …". */
const OPENERS = new Set(languages.flatMap(({ sentences }) => [...sentences.articles, ...sentences.openers]))
/** Words for those who speak: behind a headline they name its source, and no agency. */
const SPEAKERS: ReadonlySet<string> = new Set(languages.flatMap(({ cues }) => (cues ? [...cues.speakers.keys()] : [])))
/** A name of more words is a trail of sections, not an agency. */
const AGENCY_WORDS = 3
/** How many words may stand between a date line and the title: the name of who published. */
const NAME_WORDS = 8
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
    const at = readHeadStretch(page, [start, end])
    if (at >= end) continue
    const heading = page.headlines.length < MOST_HEADLINES ? headingOf(page, number, at) : undefined
    if (heading === undefined) return { paragraph: number, at }
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

/** "Published May 4 2031", "Date of publication: 4 May 2031", a bare full date. */
function dated(page: Page, rest: Extent): number {
  const { text } = page
  const { words, ends } = foldedWords(text, rest, 4)
  const labelled = entryLength(PUBLICATION, words)
  const gap = labelled > 0 ? text.slice(ends[labelled - 1]).match(/^[\s:|–-]{1,4}/u)?.[0].length : 0
  if (gap === undefined) return rest[0]
  const from = labelled > 0 ? ends[labelled - 1]! + gap : rest[0]
  const stamp = dateStamps.at(text, from)
  if (!stamp || !mayEndHere(text, stamp.end, rest[1])) return rest[0]
  const end = withPublisher(page, [stamp.end, rest[1]])
  addFurniture(page, [rest[0], end], 'other', labelled > 0 ? 'a date of publication' : 'a date that stands alone')
  if (stamp.date !== undefined) page.stampedDate ??= stamp.date
  return end
}

/** Nothing that goes on with the date as part of a sentence. */
function mayEndHere(text: string, at: number, end: number): boolean {
  return (
    at >= end || /^[\s|)–-]*(?:$|\n|[\p{Lu}\p{N}"“'‘([|•–])/u.test(text.slice(at, Math.min(end, at + 6))) || /^\s*by\s/iu.test(text.slice(at, at + 4))
  )
}

/** Takes in "by NAME" after a date where the line or the title ends the name. */
function withPublisher(page: Page, [at, end]: Extent): number {
  const { text, title } = page
  const { words, starts } = foldedWords(text, [at, end], NAME_WORDS + 2)
  if (entryLength(BY, words) === 0) return at
  if (starts.length <= NAME_WORDS && !/[.!?]/u.test(text.slice(at, end - 1))) return end
  if (title === undefined) return at
  const titleStart = starts.slice(1).find((start) => titleAt(text, [start, end], title) !== undefined)
  return titleStart === undefined ? at : (trimmed(text, at, titleStart)?.[1] ?? at)
}

/** "Title:" before a headline. */
function label(page: Page, rest: Extent): number {
  const { words, ends } = foldedWords(page.text, rest, 2)
  const length = entryLength(LABELS, words)
  if (length === 0 || page.text[ends[length - 1]!] !== ':') return rest[0]
  addFurniture(page, [rest[0], ends[length - 1]! + 1], 'other', 'a label before the headline')
  return ends[length - 1]! + 1
}

/** After a headline: the name of an agency or author, then a full date. */
function credited(page: Page, rest: Extent): number {
  const { text } = page
  if (page.headlines.length === 0) return rest[0]
  const { starts, ends } = foldedWords(text, rest, 6)
  for (let words = 1; words < starts.length; words++) {
    const name = text.slice(rest[0], ends[words - 1])
    if (!/^\p{Lu}/u.test(text.slice(starts[words - 1], ends[words - 1])) || /[.!?"“]/u.test(name)) return rest[0]
    const stamp = dateStamps.at(text, starts[words]!)
    if (!stamp || !mayEndHere(text, stamp.end, rest[1])) continue
    const own = words > 1 && SPEAKERS.has(text.slice(starts[0], ends[0]).toLowerCase()) ? 1 : 0
    if (own > 0) extendHeadline(page, ends[0]!)
    addFurniture(page, [starts[own]!, stamp.end], 'credit', 'a name and a date below the headline')
    if (words - own <= AGENCY_WORDS) page.credits.push({ extent: [starts[own]!, ends[words - 1]!], agency: text.slice(starts[own], ends[words - 1]) })
    if (stamp.date !== undefined) page.stampedDate ??= stamp.date
    return stamp.end
  }
  return rest[0]
}

/** Takes a word that the title of the metadata leaves out into the last headline: "Storm kills six state TV". */
function extendHeadline(page: Page, end: number): void {
  const last = page.headlines.at(-1)
  if (last) page.headlines[page.headlines.length - 1] = [last[0], end]
}

/** After a date or headline: an agency's short name, told by the word behind it, which opens a sentence. "BEIRUT A …" is a dateline instead. */
function acronym(page: Page, [at, end]: Extent, lineStart: boolean): number {
  if (lineStart) return at
  const found = /^(\p{Lu}{2,4})\s+(\p{Lu}\p{Ll}*)\s+\p{Ll}/u.exec(page.text.slice(at, Math.min(end, at + 40)))
  if (!found || !OPENERS.has(found[2]!.toLowerCase())) return at
  const after = page.headlines.at(-1)?.[1]
  if (SPEAKERS.has(found[1]!.toLowerCase())) {
    if (after === undefined || /\p{L}/u.test(page.text.slice(after, at))) return at
    extendHeadline(page, at + found[1]!.length)
    return at + found[1]!.length
  }
  addFurniture(page, [at, at + found[1]!.length], 'credit', 'a short name between the head and the first sentence')
  page.credits.push({ extent: [at, at + found[1]!.length], agency: found[1]! })
  return at + found[1]!.length
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
