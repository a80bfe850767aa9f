import type { Origin } from '../../core/model/origins.ts'
import type { StatementView } from '../contract.ts'

/** Letters of the context that are shown on either side. */
const CONTEXT = 90

/** The words that a source rests on, with so much around them that the reader sees who says them. */
export type WordsBehind = Pick<StatementView, 'report' | 'extent' | 'quote' | 'before' | 'after'>

/**
 * The first of a source's statements that names a source itself, else its first one: of several reports that have it from
 * one place, the reader is shown the one whose words say so. Undefined where none of its statements is shown.
 */
export function wordsBehind({ statements: ids }: Pick<Origin, 'statements'>, statements: readonly StatementView[]): WordsBehind | undefined {
  const mine = new Set<string>(ids)
  const behind = statements.filter(({ id }) => mine.has(id))
  const shown = behind.find(({ says }) => says.source !== undefined) ?? behind[0]
  return shown && { ...shown, before: endOf(shown.before), after: startOf(shown.after) }
}

/** Where a sentence ends, as far as the cutting of a context needs it. */
const SENTENCE_END = /[.!?…]["'”’)]*\s/g

/** What stands before the words in their sentence. */
function endOf(before: string): string {
  const ends = [...before.matchAll(SENTENCE_END)]
  const last = ends.at(-1)
  const text = last === undefined ? before : before.slice(last.index + last[0].length)
  if (text.length <= CONTEXT) return text
  const cut = text.slice(-CONTEXT)
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}

/** What stands after the words in their sentence. */
function startOf(after: string): string {
  const [first] = after.matchAll(SENTENCE_END)
  const text = first === undefined ? after : after.slice(0, first.index + first[0].length).trimEnd()
  if (text.length <= CONTEXT) return text
  const cut = text.slice(0, CONTEXT)
  const last = cut.lastIndexOf(' ')
  return `${last < 0 ? cut : cut.slice(0, last)} …`
}
