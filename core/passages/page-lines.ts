import { languages } from '../languages/index.ts'
import { addFurniture } from './page.ts'
import type { Page } from './page.ts'
import type { PageLines } from '../languages/page-lines.ts'
import type { Extent } from '../model/span.ts'

/** A longer line is a paragraph of the report. */
const LONGEST = 240
/** Most words of one part of a line of names. */
const NAME_WORDS = 4

const known: readonly PageLines[] = languages.map(({ pageLines }) => pageLines)
const insideNames = new Set(known.flatMap((lines) => lines.insideNames))

/** Marks a whole line that names who worked on the report, points to another, shows a picture or dates the page. Returns whether it is one. */
export function markPageLine(page: Page, extent: Extent): boolean {
  if (extent[1] - extent[0] > LONGEST) return false
  const line = page.text.slice(...extent)
  if (line.includes('\n')) return false
  const fits = (field: Exclude<keyof PageLines, 'employers' | 'insideNames'>): boolean =>
    known.some((lines) => lines[field].some((shape) => shape.test(line)))
  if (fits('credits') || (isLast(page, extent) && isLineOfNames(line)))
    addFurniture(page, extent, 'credit', 'a line that names who worked on the report')
  else if (fits('pointers')) addFurniture(page, extent, 'related', 'a line that points to another report')
  else if (fits('captions')) addFurniture(page, extent, 'other', 'the caption or credit of a picture')
  else if (fits('notes')) addFurniture(page, extent, 'other', 'a note on the page itself')
  else return false
  return true
}

/** Is a line below a headline one that names who wrote the report: "Ada Finn / Bo Varr", "Ada Finn, Coast Wire, Port Ledan"? */
export function isBylineBelow(page: Page, extent: Extent): boolean {
  if (page.headlines.length === 0 || extent[1] - extent[0] > LONGEST) return false
  const line = page.text.slice(...extent)
  return known.some(({ bylines }) => bylines.some((shape) => shape.test(line))) || isLineOfNames(line)
}

const isLast = ({ paragraphs }: Page, [start]: Extent): boolean => start >= (paragraphs.at(-1)?.[0] ?? start)

/** Is a line one of names? Names between slashes or bars; between commas or dashes only where one is an outlet's or a job, since a title may list things. */
export function isLineOfNames(line: string): boolean {
  if (!/^[\p{L}\p{M}.'’ /|,–—-]+$/u.test(line) || /[.!?]$/u.test(line)) return false
  const barred = /\s?[/|]\s?/u
  const parts = line.split(barred.test(line) ? barred : /, | [–—-] /u).map((part) => part.trim())
  if (parts.length < 2 || parts.length > 6 || !parts.every(isName)) return false
  return barred.test(line) || (isPerson(parts[0]!) && parts.slice(1).some((part) => known.some(({ employers }) => employers.test(part))))
}

const isName = (part: string): boolean => {
  const words = part.split(/\s+/u)
  return words.length <= NAME_WORDS && words.every((word, n) => /^\p{Lu}/u.test(word) || (n > 0 && insideNames.has(word)))
}
const isPerson = (part: string): boolean => /^\p{Lu}\S*(?: \p{Lu}\S*){1,2}$/u.test(part)
