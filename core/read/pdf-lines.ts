import type { PdfPage, PdfRun } from '../model/parsers.ts'

/** One line of a page. */
export interface PdfLine {
  readonly page: number
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Runs on one baseline, as far as they follow each other, as lines in the order of the document. */
export function linesOnPage(page: PdfPage): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let held: PdfRun[] = []
  const flush = (): void => {
    const line = lineOf(page.number, held)
    if (line) lines.push(line)
    held = []
  }
  for (const run of page.runs) {
    const last = held.at(-1)
    if (last && !isSameLine(last, run)) flush()
    held.push(run)
  }
  flush()
  return lines
}

function isSameLine(a: PdfRun, b: PdfRun): boolean {
  const height = Math.max(a.height, b.height, 1)
  // A wide gap on one baseline is the space between columns.
  return Math.abs(a.y - b.y) < height * 0.5 && b.x >= a.x - height * 0.5 && b.x - (a.x + a.width) < height * 3
}

function lineOf(page: number, runs: readonly PdfRun[]): PdfLine | undefined {
  let text = ''
  let end = runs[0]?.x ?? 0
  for (const run of runs) {
    const gap = run.x - end > run.height * 0.15
    if (text !== '' && gap && !/\s$/u.test(text) && !/^\s/u.test(run.text)) text += ' '
    text += run.text
    end = run.x + run.width
  }
  const clean = text.replace(/\s+/gu, ' ').trim()
  if (clean === '') return undefined
  const inked = runs.filter((run) => run.text.trim() !== '')
  const [first] = inked
  const x = Math.min(...inked.slice(0, 2000).map((run) => run.x))
  const right = inked.reduce((most, run) => Math.max(most, run.x + run.width), x)
  const height = inked.reduce((most, run) => Math.max(most, run.height), 0)
  return { page, text: clean, x, y: first!.y, width: right - x, height }
}

/** Lines in this share of a page's height, at its top and bottom, may be running heads. */
const MARGIN = 0.12

/** All lines but those at the top and bottom of pages that come again on other pages, and page numbers. */
export function withoutRunningHeads(byPage: readonly (readonly PdfLine[])[], pages: readonly PdfPage[]): readonly PdfLine[] {
  const counts = new Map<string, number>()
  const inMargin = (line: PdfLine): boolean => {
    const { height } = pages[line.page - 1]!
    return line.y > height * (1 - MARGIN) || line.y < height * MARGIN
  }
  for (const lines of byPage) for (const key of new Set(lines.filter(inMargin).map(patternOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = Math.max(2, Math.floor(byPage.length * 0.2))
  return byPage.flatMap((lines) =>
    lines.filter((line) => !inMargin(line) || !(isPageNumber(line.text) || (counts.get(patternOf(line)) ?? 0) >= least)),
  )
}

/** A line's words with all numbers alike. */
const patternOf = (line: PdfLine): string => line.text.toLowerCase().replace(/\p{N}+/gu, '#')

const isPageNumber = (text: string): boolean =>
  /^[\s|–—-]*(?:\p{L}{1,6}\.?\s)?(?:\p{N}{1,4}|[ivxl]{1,6})(?:\s*(?:\/|\p{L}{1,4})\s*\p{N}{1,4})?[\s|–—-]*$/iu.test(text)
