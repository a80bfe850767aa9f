import { SvelteMap } from 'svelte/reactivity'
import type { Listing } from '../contract.ts'
import { ask } from './ask.ts'

/** Rows fetched at once. */
const PAGE = 100
/** Milliseconds that rows stay near before they are asked for: what is only scrolled past is not. */
const PAUSE = 40

/** The rows of a long list from where a listing begins, fetched as they come near. `path` holds the query that the listing answers. */
export class PagedRows<T> {
  readonly #pages = new SvelteMap<number, readonly T[]>()
  readonly #asked = new Map<number, AbortController>()
  readonly #path: URL
  readonly #offset: number

  constructor(path: string, first: Listing<T>) {
    this.#path = new URL(path, location.origin)
    this.#offset = first.offset
    this.#pages.set(0, first.rows)
  }

  /** The row at an index, counted from where the listing begins; undefined while it is on its way. */
  at(index: number): T | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE]
  }

  /** Asks for the rows from one index to another, and gives up those asked for before that are no longer near. */
  near(first: number, last: number): void {
    const [from, to] = [Math.floor(first / PAGE), Math.floor(last / PAGE)]
    for (const [page, asking] of this.#asked)
      if (page < from || page > to) {
        asking.abort()
        this.#asked.delete(page)
      }
    for (let page = from; page <= to; page++) if (!this.#pages.has(page) && !this.#asked.has(page)) void this.#fetch(page)
  }

  async #fetch(page: number): Promise<void> {
    const asking = new AbortController()
    this.#asked.set(page, asking)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    if (asking.signal.aborted) return
    try {
      const listing = await ask<Listing<T>>(this.#addressOf(page), { signal: asking.signal })
      this.#pages.set(page, listing.rows)
    } catch {
      // The rows stay empty and are asked for again when they next come near.
    }
    if (this.#asked.get(page) === asking) this.#asked.delete(page)
  }

  #addressOf(page: number): string {
    const { pathname, searchParams } = this.#path
    const query = new URLSearchParams(searchParams)
    query.set('offset', String(this.#offset + page * PAGE))
    query.set('limit', String(PAGE))
    return `${pathname}?${query.toString()}`
  }
}
