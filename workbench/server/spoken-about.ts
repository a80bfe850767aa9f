import { actorCalled } from '../../adapters/lists/index.ts'
import type { ListedAbout } from '../../adapters/lists/index.ts'
import type { AttributionRow } from '../../core/model/attributions.ts'
import type { Claim } from '../../core/model/claims.ts'
import type { ReportId } from '../../core/model/ids.ts'
import type { Extent } from '../../core/model/span.ts'
import type { SpokenAbout } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { overlap } from './references.ts'

const RANK = { nowhere: 0, elsewhere: 1, here: 2 } as const

/**
 * Who a claim speaks about, and whether the reports let them speak: as a source of the claim, of anything, or of nothing.
 *
 * @param among statements that are looked at for its sources: all, or one of each source at least
 */
export function spokenAbout(index: CaseIndex, { id }: Pick<Claim, 'id'>, among: Claim['statements']): readonly SpokenAbout[] {
  const about = index.lists.spokenAbout(id)
  const here = about.some(({ heard }) => heard) ? attributionsOf(index, among) : new Map<ReportId, AttributionRow[]>()
  return about
    .map((one): SpokenAbout => {
      const heard = !one.heard ? 'nowhere' : isHeardHere(index, one, here) ? 'here' : 'elsewhere'
      return { at: one.at, name: called(index, one), kind: one.kind, heard }
    })
    .sort((x, y) => RANK[x.heard] - RANK[y.heard] || x.name.localeCompare(y.name, 'en'))
}

/** A group is read for the number that a report gives of it; others are called as they are listed. */
function called(index: CaseIndex, { actor, kind, name }: ListedAbout): string {
  return kind === 'group' ? actorCalled(index.view, index.view.actor(actor)) : name
}

function attributionsOf(index: CaseIndex, statements: Claim['statements']): ReadonlyMap<ReportId, readonly AttributionRow[]> {
  const found = new Map<ReportId, AttributionRow[]>()
  for (const { id } of statements) {
    const { report, attribution: place } = index.view.statement(id)
    const attribution = index.view.layer(report, 'attributions')[place]
    if (attribution) found.set(report, [...(found.get(report) ?? []), attribution])
  }
  return found
}

/** Does a mention of the actor stand among the words that name a source of the claim? */
function isHeardHere(index: CaseIndex, { actor }: ListedAbout, here: ReadonlyMap<ReportId, readonly AttributionRow[]>): boolean {
  return index.view
    .actor(actor)
    .mentions.some(({ report, extent }) => here.get(report)?.some((row) => sourceWords(row).some((words) => overlap(words, extent))))
}

function sourceWords({ source, chain }: AttributionRow): readonly Extent[] {
  return [...source, ...chain.flatMap(({ span }) => (span === undefined ? [] : [span]))]
}
