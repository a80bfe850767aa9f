import type { Extent } from '../../core/model/span.ts'

/** Where the words that the reader selected in a report's text stand; undefined where the selection is empty or outside. */
export function selectedWords(text: HTMLElement): Extent | undefined {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!text.contains(range.commonAncestorContainer)) return undefined
  const stretches = [...text.querySelectorAll<HTMLElement>('[data-start]')].filter((stretch) => range.intersectsNode(stretch))
  const [first, last] = [stretches[0], stretches.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const start = startOf(first) + (first.contains(range.startContainer) ? range.startOffset : 0)
  const end = startOf(last) + (last.contains(range.endContainer) ? range.endOffset : last.textContent.length)
  return end <= start ? undefined : [start, end]
}

/** The offset in the report's text at which a stretch of the page begins. */
function startOf(stretch: HTMLElement): number {
  return Number(stretch.dataset['start'])
}

/** Where words stand in a text, spaces and line ends counting alike; undefined where they do not. */
export function placeOfWords(text: string, words: string): Extent | undefined {
  const parts = words.trim().split(/\s+/)
  if (parts[0] === undefined || parts[0] === '') return undefined
  const found = new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')).exec(text)
  return found === null ? undefined : [found.index, found.index + found[0].length]
}
