import type { Actor, ActorKind } from '../../core/model/actors.ts'
import type { AttributionRow } from '../../core/model/attributions.ts'
import type { Claim } from '../../core/model/claims.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Extent } from '../../core/model/span.ts'
import type { MatrixAnswer, SpokenAbout } from '../contract.ts'
import { addressOfActor } from './actor-answers.ts'
import type { CaseIndex, IndexedClaim } from './case-index.ts'
import { overlap } from './references.ts'

/** Those who could speak; a place or an event cannot. */
const SPEAKERS: readonly ActorKind[] = ['person', 'organisation', 'group']
/** Most mentions of one actor that are looked at for a voice. */
const LOOKED_AT = 2000
const RANK = { nowhere: 0, elsewhere: 1, here: 2 } as const

/** Who a claim speaks about, and whether the reports let them speak: as a source of the claim, of anything, or of nothing. */
export function spokenAbout(index: CaseIndex, claim: Claim): readonly SpokenAbout[] {
  const about = new Map<string, Actor>()
  const here = new Map<ReportId, AttributionRow[]>()
  for (const { id } of claim.statements) {
    const statement = index.view.statement(id)
    const attribution = index.view.layer(statement.report, 'attributions')[statement.attribution]
    if (attribution) here.set(statement.report, [...(here.get(statement.report) ?? []), attribution])
    for (const mention of statement.mentionIds) {
      const actor = index.view.actorOf(mention)
      if (actor !== undefined && SPEAKERS.includes(actor.kind)) about.set(nameOfActor(index, actor).toLowerCase(), actor)
    }
  }
  return [...about.values()]
    .map((actor): SpokenAbout => {
      const heard = isHeard(actor, (report) => here.get(report) ?? [])
        ? 'here'
        : isHeard(actor, (report) => index.view.layer(report, 'attributions'))
          ? 'elsewhere'
          : 'nowhere'
      return { at: addressOfActor(actor), name: nameOfActor(index, actor), kind: actor.kind, heard }
    })
    .sort((x, y) => RANK[x.heard] - RANK[y.heard] || x.name.localeCompare(y.name, 'en'))
}

/** Actors looked at for a voice, those in most claims first. */
const ASKED_AFTER = 200
/** Most listed. */
const LISTED = 40

/** Who claims speak about and no report gives a voice. */
export function unheard(index: CaseIndex, claims: readonly IndexedClaim[]): MatrixAnswer['unheard'] {
  const about = new Map<string, { readonly actor: Actor; claims: number }>()
  for (const { statements } of claims) {
    const named = new Map<string, Actor>()
    for (const id of statements)
      for (const mention of index.view.statement(id).mentionIds) {
        const actor = index.view.actorOf(mention)
        if (actor !== undefined && SPEAKERS.includes(actor.kind)) named.set(nameOfActor(index, actor).toLowerCase(), actor)
      }
    for (const [name, actor] of named) {
      const known = about.get(name)
      if (known) known.claims++
      else about.set(name, { actor, claims: 1 })
    }
  }
  return [...about.values()]
    .sort((x, y) => y.claims - x.claims || (x.actor.id < y.actor.id ? -1 : 1))
    .slice(0, ASKED_AFTER)
    .filter(({ actor }) => !isHeard(actor, (report) => index.view.layer(report, 'attributions')))
    .slice(0, LISTED)
    .map(({ actor, claims: count }) => ({ at: addressOfActor(actor), name: nameOfActor(index, actor), claims: count }))
}

/** What an actor is called, without the number that a report gives of a described group: "14 dock workers" and "dock workers" are told once. */
function nameOfActor(index: CaseIndex, { names, kind, mentions }: Actor): string {
  const name = names[0] ?? 'unnamed'
  const first = mentions[0]
  if (kind !== 'group' || first === undefined) return name
  const { text } = index.view.report(first.report)
  for (const { core } of index.view.layer(first.report, 'figures')) {
    const number = text.slice(...core)
    if (overlap(core, first.extent) && name.startsWith(number)) return name.slice(number.length).trim() || name
  }
  return name
}

/** Does a mention of the actor stand among the words that name a source? */
function isHeard(actor: Actor, attributionsOf: (report: ReportId) => readonly AttributionRow[]): boolean {
  return actor.mentions
    .slice(0, LOOKED_AT)
    .some(({ report, extent }) => attributionsOf(report).some((row) => sourceWords(row).some((words) => overlap(words, extent))))
}

function sourceWords({ source, chain }: AttributionRow): readonly Extent[] {
  return [...source, ...chain.flatMap(({ span }) => (span === undefined ? [] : [span]))]
}
