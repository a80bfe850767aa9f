import type { Extent } from '../model/span.ts'

/** Words by which a language tells what is to come from what has been. */
export interface AheadWords {
  /** Says of a sentence that it tells of what is to come. Lower case. */
  readonly ahead: RegExp
  /** Before a date, that it is an end or a limit: "until". */
  readonly limitBefore: RegExp
}

/** Farthest that a sentence's ends are looked for, in UTF-16 units. */
const SENTENCE = 200

/** Whether the sentence of a time says that it is to come, or only a limit. */
export function isToldAhead(text: string, [start, end]: Extent, { limitBefore, ahead }: AheadWords): boolean {
  const before = text.slice(Math.max(0, start - SENTENCE), start)
  const opens = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('? '), before.lastIndexOf('! '))
  const after = text.slice(end, end + SENTENCE)
  const closes = /[.!?\n]/.exec(after)?.index ?? after.length
  return limitBefore.test(before) || ahead.test((before.slice(opens + 1) + after.slice(0, closes)).toLowerCase())
}
