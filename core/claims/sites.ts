import { isNamed, isOneName } from './names.ts'
import type { Proposition } from './proposition.ts'

/**
 * The places that a sentence puts its event at, without those that either report also makes an adjective of: "Vedia" is where
 * "Vedian guards" may be anywhere, so that two towns of one country share it.
 */
export function sitesOf({ sites, peoples }: Proposition, other: Proposition): readonly string[] {
  return [...sites].filter((site) => !isNamed(site, peoples) && !isNamed(site, other.peoples))
}

/** Whether two sentences put their events at one place, or one names a place that stands around the other, which names none. */
export function shareSite(a: Proposition, b: Proposition): boolean {
  const [mine, theirs] = [sitesOf(a, b), sitesOf(b, a)]
  if (mine.length === 0 || theirs.length === 0) return [...mine, ...theirs].some((site) => isWhollyNamed(site, mine.length > 0 ? b.around : a.around))
  return mine.some((one) => theirs.some((other) => isOneName(one, other)))
}

/** Whether two sentences themselves name one place that is none of a country's. */
export function sharePlace(a: Proposition, b: Proposition): boolean {
  const own = (one: Proposition, other: Proposition): readonly string[] => sitesOf(one, other).filter((site) => one.scene.places.has(site))
  return own(a, b).some((one) => own(b, a).some((other) => isOneName(one, other)))
}

/** Whether two clauses themselves name one place that is none of a country's. */
export function namePlace(a: Proposition, b: Proposition): boolean {
  const own = (one: Proposition): readonly string[] => [...one.places].filter((place) => !isNamed(place, a.peoples) && !isNamed(place, b.peoples))
  return own(a).some((one) => own(b).some((other) => isOneName(one, other)))
}

/** Whether two sentences themselves name places, and none in common. */
export function placesDiffer(a: Proposition, b: Proposition): boolean {
  return (
    a.scene.places.size > 0 &&
    b.scene.places.size > 0 &&
    ![...a.scene.places].some((one) => [...b.scene.places].some((other) => isOneName(one, other)))
  )
}

/** Whether both sentences have a whole name in common that neither report makes an adjective of: "United" alone is none. */
export function shareName(a: Proposition, b: Proposition): boolean {
  let told = 0
  for (const [key, weight] of a.scene.names)
    if (b.scene.names.has(key) && !a.peoples.has(key) && !b.peoples.has(key)) told += Math.max(weight, b.scene.names.get(key)!)
  return told >= 1
}

/** Whether each sentence, or the head of its report where it names none, has a place that the other report does not have near it. */
export function sitesDiffer(a: Proposition, b: Proposition): boolean {
  const missing = (one: Proposition, other: Proposition): boolean => sitesOf(one, other).some((site) => !isNamed(site, other.around))
  return missing(a, b) && missing(b, a)
}

/** The same, where names that may be of places are taken for such: each sentence has one that the other report does not have near it. */
export function namesDiffer(a: Proposition, b: Proposition): boolean {
  const missing = (one: Proposition, other: Proposition): boolean =>
    [...sitesOf(one, other), ...one.scene.unsorted].some((site) => !isNamed(site, other.around))
  return missing(a, b) && missing(b, a)
}

/** Whether people of two places tell of two events, and not of one at a place that both name: each tells of what happened at home. */
export function seatsDiffer(a: Proposition, b: Proposition): boolean {
  return a.seat !== undefined && b.seat !== undefined && !isOneName(a.seat, b.seat) && a.event && b.event && !sharePlace(a, b)
}

function isWhollyNamed(place: string, keys: ReadonlySet<string>): boolean {
  return place.split(' ').every((key) => keys.has(key))
}
