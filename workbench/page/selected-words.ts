import type { Extent } from '../../core/model/span.ts'

/** Where the words that the reader selected in a report's text stand; undefined where the selection is empty or outside. */
export function selectedWords(text: HTMLElement): Extent | undefined {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  if (!text.contains(range.commonAncestorContainer)) return undefined
  const [start, end] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)]
  return start === undefined || end === undefined || end <= start ? undefined : [start, end]
}

/** The offset in the report's text of a place in the page: stretches name where they start. */
function placeOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement
  const stretch = element?.closest<HTMLElement>('[data-start]')
  if (stretch !== null && stretch !== undefined) return Number(stretch.dataset['start']) + (node instanceof Text ? offset : 0)
  // Whole paragraphs are selected by their borders.
  const next = node.childNodes[offset]
  const beside = next instanceof Element ? (next.matches('[data-start]') ? next : next.querySelector('[data-start]')) : null
  return beside instanceof HTMLElement ? Number(beside.dataset['start']) : undefined
}

/** Where words stand in a text, spaces and line ends counting alike; undefined where they do not. */
export function placeOfWords(text: string, words: string): Extent | undefined {
  const parts = words.trim().split(/\s+/)
  if (parts[0] === undefined || parts[0] === '') return undefined
  const found = new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')).exec(text)
  return found === null ? undefined : [found.index, found.index + found[0].length]
}
