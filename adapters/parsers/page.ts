import { ParserError } from '../../core/model/parsers.ts'
import type { ParsedPage } from '../../core/model/parsers.ts'
import { blocksOf, collapsed } from './page-blocks.ts'
import { documentOf, mainElementOf } from './page-document.ts'
import type { PageDocument } from './page-document.ts'
import { PagePaths } from './page-paths.ts'

/** More elements than this take longer than a page is worth. */
const MOST_ELEMENTS = 200_000
/** Deeper nesting is an attack, not a page: the extraction takes time that grows with the square of the depth. */
const DEEPEST = 300

/** An HTML page taken apart: metadata as written, main text by Readability, everything else as blocks. */
export function parsePage(html: string): ParsedPage {
  refuseDeepNesting(html)
  const document = documentOf(html)
  const root = document.documentElement
  if (root === null) return { metas: [], jsonLd: [], times: [], all: [] }
  const elements = [...document.querySelectorAll('*')]
  if (elements.length > MOST_ELEMENTS) throw new ParserError('too-large', `a page of ${elements.length} elements`)
  const paths = new PagePaths(elements)
  const facts = factsOf(document, paths)
  const all = document.body === null ? [] : blocksOf(document.body, paths)
  const main = mainText(document, paths)
  return { ...facts, ...(main && { main }), all }
}

function factsOf(document: PageDocument, paths: PagePaths): Omit<ParsedPage, 'main' | 'all'> {
  const metas = [...document.querySelectorAll('meta')].flatMap((meta) => {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = meta.getAttribute('content')
    return name && content ? [{ name: name.toLowerCase(), content }] : []
  })
  const times = [...document.querySelectorAll('time')].map((time) => ({
    dateTime: time.getAttribute('datetime') ?? '',
    text: collapsed(time.textContent ?? ''),
    marked:
      time.getAttribute('pubdate') !== null ||
      /date-?published|publi|posted|entry-date/iu.test(`${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''}`),
  }))
  const language = document.documentElement?.getAttribute('lang')
  const title = collapsed(document.querySelector('head > title')?.textContent ?? document.querySelector('title')?.textContent ?? '')
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const headings = [...document.querySelectorAll('h1')].map((element) => ({ text: collapsed(element.textContent ?? ''), path: paths.of(element) }))
  const heading = headings.find(({ text }) => text !== '')
  return {
    metas,
    times,
    jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''),
    ...(language && { language }),
    ...(title && { title }),
    ...(canonical && { canonical }),
    ...(heading && { heading }),
  }
}

/** Readability changes the document, so everything else is read before. */
function mainText(document: PageDocument, paths: PagePaths): ParsedPage['main'] {
  try {
    const found = mainElementOf(document, MOST_ELEMENTS)
    return found && blocksOf(found, paths)
  } catch {
    // Pages that it cannot take apart are read as a whole.
    return undefined
  }
}

/** Counts tags that stay open until they are closed; others are closed by what follows them. */
function refuseDeepNesting(html: string): void {
  let depth = 0
  for (const found of html.matchAll(
    /<(\/?)(?:div|span|section|article|table|ul|ol|dl|b|i|u|em|strong|a|font|blockquote|center|form|h[1-6]|svg|main|nav|aside|header|footer|figure|label|small|[a-z]+-[a-z]+)\b/giu,
  )) {
    depth = Math.max(0, depth + (found[1] === '/' ? -1 : 1))
    if (depth > DEEPEST) throw new ParserError('broken', `elements nested more than ${DEEPEST} deep`)
  }
}
