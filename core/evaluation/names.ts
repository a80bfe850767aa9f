import type { GoldActor, GoldLink } from './gold-format.ts'

const W = '[\\p{L}\\p{N}_]'
const POSSESSIVE = new RegExp(`['’](?:s(?!${W})|(?=${W}))`, 'gu')
const WORD = new RegExp(`${W}+`, 'gu')
const ARTICLE = /^(the|a|an|some|one of the|one of) /

/** A name without case, marks, article and possessive ending. */
export function normalName(name: string): string {
  const plain = name.toLowerCase().replaceAll('ß', 'ss').replace(POSSESSIVE, '')
  return (plain.match(WORD) ?? []).join(' ').replace(ARTICLE, '')
}

/** Last links that name nobody. */
const UNATTRIBUTED = new Set(['none', 'unknown', 'vague', 'unresolved'])
/** Link types that are descriptions, not names. */
const DESCRIBED = new Set(['unnamed-person', 'unnamed-group', 'official', 'document'])
const SMALL = new Set(['in', 'of', 'at', 'to', 'on', 'from', 'the', 'a', 'an', 'who', 'and', 'for', 'by', 'with'])

/** All normal names of one actor row. */
export function namesOf(actor: GoldActor): ReadonlySet<string> {
  const names = [...(actor.names ?? []), ...(actor.aliases ?? []).flatMap((alias) => alias.names)]
  const quoted = actor.mentions.filter((mention) => (mention.level ?? 'name') === 'name' && mention.quote).map((mention) => mention.quote!)
  const normal = new Set([...names, ...quoted].map(normalName))
  normal.delete('')
  return normal
}

/** Finds all names under which a link may be known, by the actors of its own side. */
export function linkNames(actors: readonly GoldActor[]): (link: GoldLink) => ReadonlySet<string> {
  const names = actors.map(namesOf)
  const index = new Map<string, number[]>()
  names.forEach((own, n) => own.forEach((name) => index.get(name)?.push(n) ?? index.set(name, [n])))
  const byId = new Map(actors.map((actor, n) => [actor.id, n]))
  return (link) => {
    const own = normalName(link.name)
    const numbers = [...(index.get(own) ?? []), ...(link.actors ?? []).flatMap((id) => byId.get(id) ?? [])]
    return new Set([own, ...numbers.flatMap((n) => [...names[n]!])])
  }
}

/** Do a gold link and a predicted one name the same actor? */
export function linksAgree(
  gold: GoldLink,
  predicted: GoldLink,
  names: { readonly gold: ReadonlySet<string>; readonly predicted: ReadonlySet<string> },
): boolean {
  for (const name of names.gold) if (names.predicted.has(name)) return true
  if (!DESCRIBED.has(gold.type ?? '')) return false
  const words = (name: string): Set<string> =>
    new Set(
      normalName(name)
        .split(' ')
        .filter((word) => word && !SMALL.has(word)),
    )
  const [x, y] = [words(gold.name), words(predicted.name)]
  const holds = (outer: Set<string>, inner: Set<string>): boolean => [...inner].every((word) => outer.has(word))
  return x.size > 0 && y.size > 0 && (holds(x, y) || holds(y, x))
}

/** The links after the report; a last link that names nobody is null. */
export function speakersOf(chain: readonly GoldLink[]): readonly (GoldLink | null)[] {
  const links = chain.slice(1)
  const last = links.at(-1)
  if (last === undefined) return links
  const name = normalName(last.name)
  const nobody = UNATTRIBUTED.has(last.type ?? '') || last.status === 'unresolved' || UNATTRIBUTED.has(name) || name === 'nobody' || name === ''
  return nobody ? [...links.slice(0, -1), null] : links
}
