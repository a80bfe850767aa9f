import type { PageElement } from './page-element.ts'

/** Attribute under which an element carries its number through Readability, which rebuilds parts of the document. */
const NUMBER = 'data-headwater'

/** Where each element of a page stood before anything was moved. */
export class PagePaths {
  readonly #parents: number[] = []
  readonly #steps: string[] = []

  constructor(elements: readonly PageElement[]) {
    const numbers = new Map<PageElement, number>()
    const counts = new Map<PageElement | null, Map<string, number>>()
    elements.forEach((element, number) => {
      const parent = element.parentElement
      const name = element.localName
      const siblings = counts.get(parent) ?? new Map<string, number>()
      counts.set(parent, siblings)
      const place = (siblings.get(name) ?? 0) + 1
      siblings.set(name, place)
      numbers.set(element, number)
      this.#parents.push(parent === null ? -1 : (numbers.get(parent) ?? -1))
      this.#steps.push(name === 'html' || name === 'body' || name === 'head' ? name : `${name}:nth-of-type(${place})`)
      element.setAttribute(NUMBER, String(number))
    })
  }

  /** The path of an element, or of the nearest one around it that was on the page: "html > body > p:nth-of-type(2)". */
  of(element: PageElement): string {
    let found: PageElement | null = element
    while (found !== null && found.getAttribute(NUMBER) === null) found = found.parentElement
    const steps: string[] = []
    for (let number = found === null ? -1 : Number(found.getAttribute(NUMBER)); number >= 0; number = this.#parents[number] ?? -1)
      steps.push(this.#steps[number]!)
    return steps.reverse().join(' > ')
  }
}
