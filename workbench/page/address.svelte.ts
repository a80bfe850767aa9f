import { keepInTab, keptInTab } from './kept-in-tab.ts'

/** Where the reader is: the address is the only place that knows, so that every view can be shared, reloaded and gone back to. */
class Address {
  path = $state(location.pathname)
  search = $state(location.search)

  get query(): URLSearchParams {
    return new URLSearchParams(this.search)
  }

  /** The parts of the path, decoded. */
  get parts(): readonly string[] {
    return this.path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
  }

  read(): void {
    this.path = location.pathname
    this.search = location.search
  }
}

export const address = new Address()

/** How far down each entry of the history was read, by its place in the history; kept over a reload of the tab. */
const KEPT = 'headwater-read'
const read = new Map(keptInTab<[place: number, top: number]>(KEPT))
let place = (history.state as { place?: number } | null)?.place ?? 0
/** Where the page is to be scrolled once its view is drawn; a reload goes on where one was. */
let wanted = history.state === null ? undefined : read.get(place)

/** Goes to an address of this workbench; `quietly` for changes of filters and marks, which keep focus and place. */
export function go(href: string, how: { readonly replace?: boolean; readonly quietly?: boolean } = {}): void {
  const to = new URL(href, location.href)
  if (to.href === location.href) return
  read.set(place, scrollY)
  if (!how.replace) place++
  history[how.replace ? 'replaceState' : 'pushState']({ place }, '', to)
  const moved = to.pathname !== location.pathname || !how.quietly
  address.read()
  if (moved && !how.quietly) {
    wanted = 0
    arrivals.count++
  }
}

/**
 * Changes parts of the query and stays where one is; `undefined` and the empty string take a part away. Another choice is read
 * from its beginning.
 */
export function refine(changes: Readonly<Record<string, string | undefined>>, how: { readonly replace?: boolean } = { replace: true }): void {
  const query = address.query
  query.delete('offset')
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(name)
    else query.set(name, value)
  }
  const search = query.toString()
  go(`${address.path}${search === '' ? '' : `?${search}`}`, { ...how, quietly: true })
}

/** Raised on every arrival at another view; views move the focus to their heading when they have something to show. */
export const arrivals = $state({ count: 0 })

/** Follows links without reloading, and listens to back and forward. */
export function followLinks(): () => void {
  history.scrollRestoration = 'manual'
  history.replaceState({ place }, '')
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.defaultPrevented
    if (!plain || link === null || link.target !== '' || link.origin !== location.origin || link.pathname.startsWith('/api/')) return
    if (link.hash !== '' && link.pathname === location.pathname) return
    event.preventDefault()
    go(link.href)
  }
  const onBack = (): void => {
    read.set(place, scrollY)
    place = (history.state as { place?: number } | null)?.place ?? 0
    wanted = read.get(place) ?? 0
    address.read()
    arrivals.count++
  }
  const onLeave = (): void => {
    read.set(place, scrollY)
    keepInTab(KEPT, [...read])
  }
  document.addEventListener('click', onClick)
  addEventListener('popstate', onBack)
  addEventListener('pagehide', onLeave)
  return () => {
    document.removeEventListener('click', onClick)
    removeEventListener('popstate', onBack)
    removeEventListener('pagehide', onLeave)
  }
}

/** Goes to the place where the page was read, as far as it is high enough yet. */
export function toPlace(): void {
  if (wanted !== undefined) scrollTo(0, wanted)
}

/** Called by a view that has drawn itself after an arrival: moves the focus to its heading and the page to where it was read. */
export function arrived(heading: HTMLElement | null): void {
  if (wanted === undefined) return
  heading?.focus({ preventScroll: true })
  scrollTo(0, wanted)
  wanted = undefined
}
