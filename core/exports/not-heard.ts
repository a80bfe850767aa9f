import type { CaseView } from '../model/case-view.ts'
import type { Claim } from '../model/claims.ts'
import type { Actor } from '../model/actors.ts'
import { nameWithoutArticle } from '../languages/name-without-article.ts'

/** Somebody whom a claim is about and who is heard in none of its statements; what they say elsewhere may bear on it all the same, such as a denial. */
export interface NotHeard {
  readonly name: string
  /** True where no report of the case lets them speak on anything. */
  readonly nowhere: boolean
}

const SPEAKERS: readonly Actor['kind'][] = ['person', 'organisation', 'group']

/** Names of all who speak in the case: links of chains, however deep. */
export function heardInCase(view: CaseView): ReadonlySet<string> {
  const heard = new Set<string>()
  for (const report of view.reportIds())
    for (const { chain } of view.layer(report, 'attributions'))
      for (const { name, status } of chain.slice(1)) if (status !== 'possible') heard.add(nameWithoutArticle(name))
  return heard
}

/** Persons, organisations and groups named in a claim's statements whom no statement of the claim lets speak. */
export function notHeardIn(view: CaseView, claim: Claim, heard: ReadonlySet<string>): readonly NotHeard[] {
  const statements = claim.statements.map(({ id }) => view.statement(id))
  const onIt = new Set(statements.flatMap(({ chain }) => chain.slice(1).map(({ name }) => nameWithoutArticle(name))))
  const speaks = ({ names }: Actor, among: ReadonlySet<string>): boolean => names.some((name) => among.has(nameWithoutArticle(name)))
  const found = new Map<string, NotHeard>()
  for (const { mentionIds } of statements)
    for (const mention of mentionIds) {
      const actor = view.actorOf(mention)
      if (actor === undefined || !SPEAKERS.includes(actor.kind) || !/\p{Lu}/u.test(actor.names[0] ?? '') || speaks(actor, onIt)) continue
      found.set(actor.id, { name: actor.names[0]!, nowhere: !speaks(actor, heard) })
    }
  return [...found.values()].sort((x, y) => (x.name < y.name ? -1 : 1))
}
