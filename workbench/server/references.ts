import type { Extent } from '../../core/model/span.ts'

/** The words of one or more stretches; pieces are joined with an ellipsis. */
export function quote(text: string, parts: readonly Extent[]): string {
  return parts.map(([start, end]) => text.slice(start, end)).join(' … ')
}

/** What stands before and after a stretch, up to the paragraph's borders and at most `reach` characters, cut at words. */
export function around(text: string, [start, end]: Extent, reach = 140): { readonly before: string; readonly after: string } {
  const head = text.slice(Math.max(0, start - reach), start)
  const tail = text.slice(end, end + reach)
  const before = head.slice(head.lastIndexOf('\n') + 1)
  const after = tail.split('\n', 1)[0] ?? ''
  return {
    before: before.length < reach ? before : `… ${before.replace(/^\S*\s/, '')}`,
    after: after.length < reach ? after : `${after.replace(/\s\S*$/, '')} …`,
  }
}

/** Where a stretch begins and ends. */
export function hull(parts: readonly Extent[]): Extent {
  return [Math.min(...parts.map(([start]) => start)), Math.max(...parts.map(([, end]) => end))]
}

export function overlap(x: Extent, y: Extent): boolean {
  return x[0] < y[1] && y[0] < x[1]
}
