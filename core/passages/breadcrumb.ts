import { entriesOf } from './page.ts'
import { foldedLine } from './folded-words.ts'
import type { Extent } from '../model/span.ts'

const ROOTS = new Set(entriesOf('siteRoots').map((words) => words.join(' ')))
const LONGEST = 300

/** Is the line a trail of sections, "Home » Region » Title"? */
export function isBreadcrumb(text: string, [start, end]: Extent): boolean {
  if (end - start > LONGEST) return false
  const line = text.slice(start, end)
  const parts = line.split(/\s*[»›→]\s*|\s+[>/\\|]\s+/u)
  if (parts.length < 2 || /[.!?]\s/u.test(line)) return false
  return ROOTS.has(foldedLine(parts[0]!, [0, parts[0]!.length])) || (parts.length >= 3 && /[»›]/u.test(line) && !/[«‹]/u.test(line))
}
