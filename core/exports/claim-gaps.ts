import { nameWithoutArticle } from '../languages/name-without-article.ts'
import type { ChainLink } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import type { ReportId } from '../model/ids.ts'
import type { Origin } from '../model/origins.ts'
import type { Statement } from '../model/statements.ts'

/** Something that the reports do not give, and what would give it. */
export interface Gap {
  readonly sort: 'document' | 'relay' | 'pointing' | 'knowledge' | 'date'
  /** In a sentence, names as the texts word them. */
  readonly text: string
}

const RELAYS: readonly ChainLink['type'][] = ['agency', 'newspaper', 'website', 'outlet']

/** What to obtain or to ask for a claim: documents and reports cited and not held, words that point at nothing, sources that do not say how they know, missing dates. */
export function gapsOf(view: CaseView, claim: Claim, outlets: ReadonlySet<string>): readonly Gap[] {
  const statements = claim.statements.map(({ id }) => view.statement(id)).filter(({ kind }) => kind !== 'headline')
  const links = statements.flatMap(({ chain }) => chain.slice(1).filter(({ status }) => status !== 'possible'))
  const named = (types: readonly ChainLink['type'][]): readonly string[] =>
    [...new Set(links.filter(({ type, status }) => types.includes(type) && status !== 'unresolved').map(({ name }) => name))].sort()
  const documents = named(['document']).map((name): Gap => ({ sort: 'document', text: `Obtain what is cited at second hand: ${name}.` }))
  const relays = named(RELAYS)
    .filter((name) => !outlets.has(nameWithoutArticle(name)))
    .map((name): Gap => ({ sort: 'relay', text: `Obtain the report of ${name} itself: it is cited and not in the case.` }))
  return [...documents, ...relays, ...pointing(view, links, statements), ...unknowing(view, claim), ...undated(view, statements)]
}

function pointing(view: CaseView, links: readonly ChainLink[], statements: readonly Statement[]): readonly Gap[] {
  const words = [...new Set(links.filter(({ type, status }) => type === 'unresolved' || status === 'unresolved').map(({ name }) => name))].sort()
  return words.map((name) => {
    const reports = new Set(statements.filter(({ chain }) => chain.some((link) => link.name === name)).map(({ report }) => calledIn(view, report)))
    return { sort: 'pointing', text: `Find out what “${name}” is in ${[...reports].sort().join(', ')}: the text does not say.` }
  })
}

function unknowing(view: CaseView, claim: Claim): readonly Gap[] {
  return view
    .originsOf(claim.id)
    .whole.list.filter((origin) => origin.counted === 'supported' && origin.basis === 'unstated' && !hasItFromOthers(view, origin))
    .map(({ who }) => ({ sort: 'knowledge', text: `Ask how ${who} knows: no report says.` }))
}

/** Whether a report says from whom a source has what it counts for: then it is said how it knows. */
function hasItFromOthers(view: CaseView, { who, statements }: Origin): boolean {
  const name = nameWithoutArticle(who)
  return statements.some((id) =>
    view
      .statement(id)
      .chain.slice(0, -1)
      .some((link) => nameWithoutArticle(link.name) === name),
  )
}

function undated(view: CaseView, statements: readonly Statement[]): readonly Gap[] {
  const reports = [...new Set(statements.map(({ report }) => report))].filter((report) => view.report(report).meta.published === undefined).sort()
  return reports.length === 0
    ? []
    : [{ sort: 'date', text: `Find out when these were published: ${reports.map((report) => calledIn(view, report)).join(', ')}.` }]
}

function calledIn(view: CaseView, report: ReportId): string {
  const { meta, place, key } = view.report(report)
  return meta.outlet?.value ?? (key === undefined ? place : `report ${key}`)
}
