import type { ChainLink } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'

/** Who is meant by a link of a chain or by an outlet's name: links with equal keys mean one source. */
export interface Identities {
  keyOf(link: ChainLink, report: ReportId): string
  keyOfName(name: string): string
}

/** Identities by the actors of the case where a link's words are a mention of one, by the name otherwise. */
export function identitiesOf(view: CaseView): Identities {
  const byName = new Map<string, string | undefined>()
  for (const actor of view.actors()) {
    if (actor.kind === 'group') continue
    for (const name of actor.names)
      byName.set(plainName(name), byName.has(plainName(name)) && byName.get(plainName(name)) !== actor.id ? undefined : actor.id)
  }
  const keyOfName = (name: string): string => {
    const plain = plainName(name)
    const bracketed = /\(([^)]+)\)/.exec(name)?.[1]
    return (
      byName.get(plain) ?? byName.get(plainName(name.replace(/\([^)]*\)/g, ''))) ?? (bracketed && byName.get(plainName(bracketed))) ?? `name:${plain}`
    )
  }
  const byExtent = new Map<ReportId, ReadonlyMap<string, string>>()
  const actorAt = (link: ChainLink, report: ReportId): string | undefined => {
    if (link.span === undefined) return undefined
    const known = byExtent.get(report) ?? mentionsByEnd(view, report)
    byExtent.set(report, known)
    return known.get(link.span.join(' '))
  }
  return { keyOfName, keyOf: (link, report) => actorAt(link, report) ?? keyOfName(link.name) }
}

function mentionsByEnd(view: CaseView, report: ReportId): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const mention of view.layer(report, 'mentions').mentions) {
    const actor = view.actorOf(mention.id)
    if (actor !== undefined && actor.kind !== 'group') found.set(mention.extent.join(' '), actor.id)
  }
  return found
}

/** A name without case, marks, article and possessive ending. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '')
}
