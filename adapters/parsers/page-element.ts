/** The parts of a DOM element that are used here. */
export interface PageElement {
  readonly nodeType: number
  readonly localName: string
  readonly textContent: string | null
  readonly parentElement: PageElement | null
  readonly childNodes: Iterable<PageElement>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
}
