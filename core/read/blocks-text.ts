import type { PageBlock } from '../model/parsers.ts'
import type { LayoutStretch } from '../model/report.ts'
import { canonicalText } from './report-of.ts'

/** Blocks as one canonical text, a blank line between them, with where each stands. Empty blocks are left out. */
export function blocksText(blocks: readonly PageBlock[]): { readonly text: string; readonly layout: readonly LayoutStretch[] } {
  const parts: string[] = []
  const layout: LayoutStretch[] = []
  let at = 0
  for (const block of blocks) {
    const part = canonicalText(block.text).trim()
    if (part === '') continue
    if (parts.length > 0) at += 2
    parts.push(part)
    layout.push({ extent: [at, at + part.length], at: { kind: 'dom', path: block.path } })
    at += part.length
  }
  return { text: parts.join('\n\n'), layout }
}
