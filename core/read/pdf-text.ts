import type { LayoutStretch } from '../model/report.ts'
import type { PdfLine } from './pdf-lines.ts'
import { canonicalText } from './report-of.ts'

/** A line so much shorter than its column that it may end a paragraph. */
const SHORT = 0.85

/** Lines as one canonical text: paragraphs parted by a blank line, words cut at line ends joined, and the box of every line. */
export function linesText(lines: readonly PdfLine[]): { readonly text: string; readonly layout: readonly LayoutStretch[] } {
  const gap = usualGap(lines)
  const words = wordsOf(lines)
  const layout: LayoutStretch[] = []
  const parts: string[] = []
  let at = 0
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    const next = lines[i + 1]
    if (before) {
      const joint = startsParagraph(before, line, gap) ? '\n\n' : isCut(before, line) ? '' : ' '
      parts.push(joint)
      at += joint.length
    }
    const runsOn = next !== undefined && isCut(line, next) && !startsParagraph(line, next, gap)
    const text = canonicalText(runsOn && !keepsHyphen(line, next, words) ? line.text.slice(0, -1) : line.text)
    if (text === '') return
    parts.push(text)
    layout.push({ extent: [at, at + text.length], at: { kind: 'page', page: line.page, box: boxOf(line) } })
    at += text.length
  })
  return { text: parts.join(''), layout }
}

const boxOf = ({ x, y, width, height }: PdfLine): readonly [number, number, number, number] => [round(x), round(y), round(width), round(height)]
const round = (points: number): number => Math.round(points * 100) / 100

/** The usual distance between baselines inside a paragraph: the lower quartile, since gaps between paragraphs only widen it. */
function usualGap(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, i) => {
    const before = lines[i - 1]
    const gap = before && before.page === line.page ? before.y - line.y : 0
    return gap > 0 ? [gap] : []
  })
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 14
}

const ENDS = /[.!?…:。！？][)\]"'”’»]*$/u

function startsParagraph(before: PdfLine, line: PdfLine, usual: number): boolean {
  if (differ(before.height, line.height)) return true
  const down = before.y - line.y
  const moved = before.page !== line.page || down <= 0
  // Over the end of a page or column a paragraph goes on unless a sentence ended there.
  if (moved) return ENDS.test(before.text)
  // The distance grows with the larger of both lines, so that headings in large type hold together.
  if (down > Math.max(usual, line.height * 1.3) * 1.4) return true
  const indented = line.x - before.x > line.height * 0.8 && ENDS.test(before.text)
  return indented || (before.width < line.width * SHORT && ENDS.test(before.text) && /^["“'‘«(\p{Lu}\p{Lo}\p{N}]/u.test(line.text))
}

const differ = (a: number, b: number): boolean => Math.abs(a - b) > Math.max(a, b) * 0.15

/** Does a word go on in the next line behind a hyphen? */
const isCut = (line: PdfLine, next: PdfLine): boolean => /\p{L}[-\u2010\u00ad]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)

/** All words of the lines, to tell words cut in two from words with a hyphen of their own. */
function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []))
}

/** A hyphen stays where the document has the word with it elsewhere, and not the word without. */
function keepsHyphen(line: PdfLine, next: PdfLine, words: ReadonlySet<string>): boolean {
  const first = /[\p{L}\p{N}-]+(?=.$)/u.exec(line.text.toLowerCase())?.[0] ?? ''
  const second = /^[\p{L}\p{N}]+/u.exec(next.text.toLowerCase())?.[0] ?? ''
  return words.has(`${first}-${second}`) && !words.has(first + second)
}
