import type { Extent } from '../model/span.ts'

/** Lines of hard-wrapped text are at most this long (UTF-16 units). */
const WRAP_WIDTH = 100
/** Share of lines, among those with a line directly below, that must run on for a text to be taken as hard-wrapped. */
const WRAPPED_SHARE = 0.6

/**
 * Paragraphs of a text, trimmed, in order: blocks between blank lines. Where single line ends part paragraphs too (most
 * scraped text), every line is one; where lines are only wrapped at a fixed width, they stay together.
 */
export function paragraphsOf(text: string): readonly Extent[] {
  const lines = linesOf(text)
  return isHardWrapped(text, lines) ? joinWrapped(text, lines) : lines
}

/** Non-empty lines, trimmed. */
function linesOf(text: string): readonly Extent[] {
  const lines: Extent[] = []
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found
    const line = trimmed(text, at, end)
    if (line) lines.push(line)
    at = end + 1
  }
  return lines
}

/** The extent without white space at its ends, or undefined where nothing is left. */
export function trimmed(text: string, from: number, to: number): Extent | undefined {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return start < end ? [start, end] : undefined
}

function isSpace(code: number): boolean {
  if (code <= 0x20) return true
  return code === 0xa0 || code === 0xfeff || code === 0x3000 || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200b)
}

const SENTENCE_END = /[.!?…。！？؟।:;]["'”’»)\]]*$/u

function isHardWrapped(text: string, lines: readonly Extent[]): boolean {
  let followed = 0
  let running = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const [start, end] = lines[i]!
    if (end - start > WRAP_WIDTH) return false
    if (!isDirectlyBelow(text, end, lines[i + 1]![0])) continue
    followed++
    if (!SENTENCE_END.test(text.slice(Math.max(start, end - 8), end))) running++
  }
  return followed >= 3 && running / followed >= WRAPPED_SHARE && startsInLowerCase(text, lines)
}

/** Do several lines go on in lower case, as wrapped sentences do and lists of headings do not? */
function startsInLowerCase(text: string, lines: readonly Extent[]): boolean {
  const lower = lines.filter(([start]) => /^\p{Ll}/u.test(text.slice(start, start + 2))).length
  return lower >= 2 && lower / lines.length >= 0.2
}

/** Is there exactly one line end between the two? */
function isDirectlyBelow(text: string, end: number, next: number): boolean {
  const first = text.indexOf('\n', end)
  const second = text.indexOf('\n', first + 1)
  return first >= 0 && (second < 0 || second >= next)
}

function joinWrapped(text: string, lines: readonly Extent[]): readonly Extent[] {
  const widest = lines.reduce((width, [start, end]) => Math.max(width, end - start), 0)
  const paragraphs: Extent[] = []
  let open = false
  for (const [start, end] of lines) {
    const before = paragraphs.at(-1)
    if (open && before && isDirectlyBelow(text, before[1], start)) paragraphs[paragraphs.length - 1] = [before[0], end]
    else paragraphs.push([start, end])
    // A short line that ends a sentence ends its paragraph, even without a blank line below.
    open = end - start > widest * 0.75 || !SENTENCE_END.test(text.slice(Math.max(start, end - 8), end))
  }
  return paragraphs
}
