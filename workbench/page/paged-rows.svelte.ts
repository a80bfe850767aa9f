import { SvelteMap } from 'svelte/reactivity'
import type { Listing } from '../contract.ts'
import { ask } from './ask.ts'

/** Rows fetched at once. */
const PAGE = 100

/** The rows of a long list, fetched as they come near. `path` holds the query without offset and limit. */
export class PagedRows<T> {
  readonly #pages = new SvelteMap<number, readonly T[]>()
  readonly #asked = new Set<number>()
  readonly #path: string

  constructor(path: string, first: Listing<T>) {
    this.#path = path
    this.#pages.set(0, first.rows)
    this.#asked.add(0)
  }

  /** The row at an index; undefined while it is on its way. */
  at(index: number): T | undefined {
    const page = Math.floor(index / PAGE)
    if (!this.#asked.has(page)) void this.#fetch(page)
    return this.#pages.get(page)?.[index % PAGE]
  }

  async #fetch(page: number): Promise<void> {
    this.#asked.add(page)
    try {
      const listing = await ask<Listing<T>>(`${this.#path}${this.#path.includes('?') ? '&' : '?'}offset=${page * PAGE}&limit=${PAGE}`)
      this.#pages.set(page, listing.rows)
    } catch {
      // The rows stay empty and are asked for again when they next come near.
      this.#asked.delete(page)
    }
  }
}
