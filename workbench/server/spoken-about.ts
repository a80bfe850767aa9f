import { actorCalled, couldSpeak } from '../../adapters/lists/index.ts'
import type { Actor } from '../../core/model/actors.ts'
import type { AttributionRow } from '../../core/model/attributions.ts'
import type { Claim } from '../../core/model/claims.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Extent } from '../../core/model/span.ts'
import type { SpokenAbout } from '../contract.ts'
import { addressOfActor } from './actor-answers.ts'
import type { CaseIndex } from './case-index.ts'
import { overlap } from './references.ts'

/** Most statements of a claim that are looked at: those of thousands of reports name the same. */
const LOOKED_AT = 400
const RANK = { nowhere: 0, elsewhere: 1, here: 2 } as const

/** Who a claim speaks about, and whether the reports let them speak: as a source of the claim, of anything, or of nothing. */
export function spokenAbout(index: CaseIndex, claim: Claim): readonly SpokenAbout[] {
  const about = new Map<string, Actor>()
  const here = new Map<ReportId, AttributionRow[]>()
  for (const { id } of claim.statements.slice(0, LOOKED_AT)) {
    const statement = index.view.statement(id)
    const attribution = index.view.layer(statement.report, 'attributions')[statement.attribution]
    if (attribution) here.set(statement.report, [...(here.get(statement.report) ?? []), attribution])
    for (const mention of statement.mentionIds) {
      const actor = index.view.actorOf(mention)
      if (actor !== undefined && couldSpeak(actor)) about.set(actorCalled(index.view, actor).toLowerCase(), actor)
    }
  }
  return [...about.values()]
    .map((actor): SpokenAbout => {
      const heard = isHeardHere(actor, here) ? 'here' : index.lists.isHeard(actor.id) ? 'elsewhere' : 'nowhere'
      return { at: addressOfActor(actor), name: actorCalled(index.view, actor), kind: actor.kind, heard }
    })
    .sort((x, y) => RANK[x.heard] - RANK[y.heard] || x.name.localeCompare(y.name, 'en'))
}

/** Does a mention of the actor stand among the words that name a source of the claim? */
function isHeardHere(actor: Actor, here: ReadonlyMap<ReportId, readonly AttributionRow[]>): boolean {
  return actor.mentions.some(({ report, extent }) => here.get(report)?.some((row) => sourceWords(row).some((words) => overlap(words, extent))))
}

function sourceWords({ source, chain }: AttributionRow): readonly Extent[] {
  return [...source, ...chain.flatMap(({ span }) => (span === undefined ? [] : [span]))]
}
