import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import type { Origin, SourceRelation } from '../model/origins.ts'
import { nameWithoutArticle } from '../languages/name-without-article.ts'

/** How an outlet appears in a case; nothing about it beyond the case. */
export interface OutletCard {
  readonly name: string
  readonly reports: number
  /** Claims that its reports state, and those of them for which they name no source. */
  readonly claims: number
  readonly unsourced: number
  /** Whom its reports cite, most often first, with the number of statements. */
  readonly cites: readonly (readonly [name: string, statements: number])[]
  /** Outlets whose reports cite it. */
  readonly citedBy: readonly string[]
  /** Outlets with which it shares copied passages. */
  readonly sharesWordsWith: readonly string[]
}

/** How an earliest stated source appears in a case. */
export interface SourceCard {
  readonly who: string
  readonly kind: Origin['kind']
  readonly relation: SourceRelation
  readonly side?: string
  /** Claims that it counts for. */
  readonly claims: number
  /** Outlets in whose reports it is heard. */
  readonly heardIn: readonly string[]
  /** How it is said to know, as far as any report says. */
  readonly basis: readonly Origin['basis'][]
  /** Claims for which no report says how it knows. */
  readonly basisUnstated: number
}

const CITED_SHOWN = 8
const UNNAMED = 'outlet not known'

interface OutletNotes {
  readonly reports: Set<string>
  readonly claims: Set<string>
  readonly unsourced: Set<string>
  readonly cites: Map<string, number>
  readonly shares: Set<string>
}

/** Cards of the outlets of a case, by name. */
export function outletCards(view: CaseView, claims: readonly Claim[]): readonly OutletCard[] {
  const outlet = (report: Parameters<CaseView['report']>[0]): string => view.report(report).meta.outlet?.value ?? UNNAMED
  const cards = new Map<string, OutletNotes>()
  const notes = (name: string): OutletNotes => {
    const found = cards.get(name) ?? { reports: new Set(), claims: new Set(), unsourced: new Set(), cites: new Map(), shares: new Set() }
    cards.set(name, found)
    return found
  }
  for (const report of view.reportIds()) {
    notes(outlet(report)).reports.add(report)
    for (const { a, b, kind } of view.copiesOf(report)) {
      const other = outlet(a.report === report ? b.report : a.report)
      if (other !== outlet(report) && kind !== 'furniture' && kind !== 'formulaic') notes(outlet(report)).shares.add(other)
    }
  }
  for (const claim of claims) noteClaim(view, claim, (report) => notes(outlet(report)))
  return [...cards]
    .map(([name, own]) => ({
      name,
      reports: own.reports.size,
      claims: own.claims.size,
      unsourced: own.unsourced.size,
      cites: [...own.cites].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, CITED_SHOWN),
      citedBy: [...cards]
        .filter(([other, { cites }]) => other !== name && [...cites.keys()].some((cited) => nameWithoutArticle(cited) === nameWithoutArticle(name)))
        .map(([other]) => other)
        .sort(),
      sharesWordsWith: [...own.shares].sort(),
    }))
    .sort((x, y) => (x.name < y.name ? -1 : 1))
}

function noteClaim(view: CaseView, claim: Claim, notesOf: (report: Parameters<CaseView['report']>[0]) => OutletNotes): void {
  const sourced = new Set<OutletNotes>()
  for (const { id } of claim.statements) {
    const { report, chain, kind } = view.statement(id)
    const own = notesOf(report)
    own.claims.add(claim.id)
    if (chain.length > 1) sourced.add(own)
    if (kind === 'headline') continue
    for (const { name, status, type } of chain.slice(1))
      if (status !== 'possible' && status !== 'unresolved' && type !== 'unknown' && type !== 'vague' && type !== 'none')
        own.cites.set(name, (own.cites.get(name) ?? 0) + 1)
  }
  for (const { id } of claim.statements) {
    const own = notesOf(view.statement(id).report)
    if (!sourced.has(own)) own.unsourced.add(claim.id)
  }
}

/** Cards of the earliest stated sources that count for some claims; those that count for most come first. */
export function sourceCards(view: CaseView, claims: readonly Claim[]): readonly SourceCard[] {
  const cards = new Map<string, SourceCard & { readonly heard: Set<string> }>()
  for (const claim of claims)
    for (const origin of view.originsOf(claim.id).whole.list) {
      if (origin.counted !== 'supported') continue
      const key = nameWithoutArticle(origin.who)
      const before = cards.get(key)
      const heard = before?.heard ?? new Set<string>()
      for (const id of origin.statements) heard.add(view.report(view.statement(id).report).meta.outlet?.value ?? UNNAMED)
      const stated = origin.basis === 'unstated' ? [] : [origin.basis]
      cards.set(key, {
        who: before?.who ?? origin.who,
        kind: before?.kind ?? origin.kind,
        relation: before === undefined || before.relation === 'unstated' ? (origin.relation ?? 'unstated') : before.relation,
        ...((before?.side ?? origin.side) !== undefined && { side: before?.side ?? origin.side! }),
        claims: (before?.claims ?? 0) + 1,
        heard,
        heardIn: [...heard].sort(),
        basis: [...new Set([...(before?.basis ?? []), ...stated])].sort(),
        basisUnstated: (before?.basisUnstated ?? 0) + (stated.length === 0 ? 1 : 0),
      })
    }
  return [...cards.values()].map(({ heard: _, ...card }) => card).sort((x, y) => y.claims - x.claims || (x.who < y.who ? -1 : 1))
}
