import type { PageBlock } from '../../core/model/parsers.ts'
import type { PageElement } from './page-element.ts'
import type { PagePaths } from './page-paths.ts'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const SKIPPED = new Set(
  'script style noscript template svg math head iframe object embed canvas audio video button select option textarea input nav datalist'.split(' '),
)
const TEXT = 3
const ELEMENT = 1

/** White space as a browser shows it. */
export const collapsed = (text: string): string => text.replace(/[\t\n\f\r ]+/gu, ' ').trim()

/** Text of an element as blocks, in document order. Walks without recursion: nesting is in the hands of the page. */
export function blocksOf(root: PageElement, paths: PagePaths): readonly PageBlock[] {
  const blocks: PageBlock[] = []
  let words = ''
  let owner = root
  const flush = (next: PageElement): void => {
    for (const part of words.split(/\n\s*\n/u)) {
      const text = part
        .split('\n')
        .map(collapsed)
        .filter((line) => line !== '')
        .join('\n')
      if (text !== '') blocks.push({ text, path: paths.of(owner) })
    }
    words = ''
    owner = next
  }
  const waiting: (PageElement | { readonly leave: PageElement })[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('leave' in node) flush(node.leave)
    else if (node.nodeType === TEXT) words += (node.textContent ?? '').replace(/[\t\n\f\r ]+/gu, ' ')
    else if (node.nodeType === ELEMENT && !SKIPPED.has(node.localName) && node.getAttribute('hidden') === null) {
      if (node.localName === 'br') words += '\n'
      const isBlock = BLOCKS.has(node.localName)
      if (isBlock) flush(node)
      const children = [...node.childNodes].reverse()
      if (isBlock) waiting.push({ leave: node.parentElement ?? root })
      // Pushed one by one: a spread of very many children would overflow the stack.
      for (const child of children) waiting.push(child)
    }
  }
  flush(root)
  return blocks
}
