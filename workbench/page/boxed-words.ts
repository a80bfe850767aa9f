import type { Extent } from '../../core/model/span.ts'
import type { PageAnswer } from '../contract.ts'

type Line = PageAnswer['lines'][number]

/** Share of a line's height that hangs below its baseline. */
const BELOW = 0.22

/**
 * Boxes of the words of a stretch on a page, a box a line. Where a stretch begins or ends inside a line, its place is told by
 * the share of the line's letters before it: near enough to find it with the eye.
 */
export function boxedWords(lines: readonly Line[], [start, end]: Extent): readonly Line['box'][] {
  return lines.flatMap(({ extent: [from, to], box: [x, y, width, height] }) => {
    const [first, last] = [Math.max(start, from), Math.min(end, to)]
    if (first >= last) return []
    const letter = width / (to - from)
    return [[x + (first - from) * letter, y - height * BELOW, (last - first) * letter, height * (1 + BELOW)] as const]
  })
}
