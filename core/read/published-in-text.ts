import { languages } from '../languages/index.ts'
import { DateStamps } from '../text/date-stamp.ts'

const STAMPS = new DateStamps(languages.map((language) => language.calendar))
const LABELS = languages.flatMap((language) => language.page.publication).sort((a, b) => b.length - a.length)
/** Only the first lines are looked at, and only so many units of each. */
const LINES = 6
const REACH = 80

/**
 * The date of publication that a text prints at its head: after words such as "published", or alone on its line. A date inside a
 * sentence is never taken.
 */
export function publishedInText(text: string): string | undefined {
  const lines = text.slice(0, LINES * 400).split('\n', LINES)
  for (const line of lines) {
    const start = line.length - line.trimStart().length
    const lower = line.slice(start, start + REACH).toLowerCase()
    const label = LABELS.find((words) => lower.startsWith(words) && /^[\s:|–-]+/u.test(lower.slice(words.length)))
    const gap = label === undefined ? 0 : label.length + /^[\s:|–-]+/u.exec(lower.slice(label.length))![0].length
    const stamp = STAMPS.at(line, start + gap)
    if (stamp?.date !== undefined && (label !== undefined || line.slice(stamp.end).trim() === '')) return stamp.date
  }
  return undefined
}
