import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { PageElement } from './page-element.ts'

/** The few parts of a DOM document that are used. The libraries' own typings speak of a browser's types, which are not at hand here. */
export interface PageDocument {
  readonly documentElement: PageElement | null
  readonly body: PageElement | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Parses HTML; fragments get a document around them. Nothing is run or fetched. */
export function documentOf(html: string): PageDocument {
  const parse = parseHTML as unknown as (html: string) => { readonly document: PageDocument }
  return parse(/<html\b/iu.test(html.slice(0, 65_536)) ? html : `<html><head></head><body>${html}</body></html>`).document
}

interface Extraction {
  parse(): { readonly content?: PageElement | null } | null
}

/** The element that Readability finds the main text in; it changes the document. */
export function mainElementOf(document: PageDocument, mostElements: number): PageElement | undefined {
  const Extractor = Readability as unknown as new (document: PageDocument, options: object) => Extraction
  const serializer = (element: PageElement): PageElement => element
  return new Extractor(document, { serializer, maxElemsToParse: mostElements }).parse()?.content ?? undefined
}
