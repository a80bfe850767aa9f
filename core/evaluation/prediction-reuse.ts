import type { CaseView } from '../model/case-view.ts'
import type { Copy } from '../model/copies.ts'
import type { ReportId } from '../model/ids.ts'
import type { GoldReuse, GoldReuseSpan } from './gold-format.ts'
import { sharedSentences } from './shared-sentences.ts'

/**
 * Copies as rows of the gold format, one a pair. A pair with a known direction is `copied`, any other `common-source`. A copy of
 * several sentences stands as the block that it is and as its sentences: annotators list the one, the other, or both.
 */
export function reuseRows(view: CaseView, nameOf: (id: ReportId) => string): GoldReuse[] {
  const pairs = new Map<string, Copy[]>()
  for (const copy of view.copies()) {
    const pair = `${copy.a.report} ${copy.b.report}`
    const found = pairs.get(pair)
    if (found) found.push(copy)
    else pairs.set(pair, [copy])
  }
  return [...pairs.values()].map((copies) => {
    const directions = new Set(copies.filter(linking).map(({ direction }) => (direction.known ? direction.from : undefined)))
    directions.delete(undefined)
    const from = directions.size === 1 ? [...directions][0] : undefined
    return {
      a: nameOf(copies[0]!.a.report),
      b: nameOf(copies[0]!.b.report),
      relation: from ? 'copied' : 'common-source',
      direction: from === 'a' ? 'a->b' : from === 'b' ? 'b->a' : 'unknown',
      spans: copies.flatMap((copy) => spansOf(view, copy)),
    }
  })
}

const linking = ({ kind }: Copy): boolean => kind === 'reporting' || kind === 'background' || kind === 'update'

function spansOf(view: CaseView, copy: Copy): GoldReuseSpan[] {
  const { a, b, kind } = copy
  const block: GoldReuseSpan = { a: [a.start, a.end], b: [b.start, b.end], kind }
  const sentences = sharedSentences(copy, view.layer(a.report, 'passages').sentences, view.layer(b.report, 'passages').sentences)
  return sentences.length > 1 ? [block, ...sentences.map((sentence) => ({ ...sentence, kind }))] : [block]
}
