import type { Actor } from '../../core/model/actors.ts'
import type { CaseView } from '../../core/model/case-view.ts'
import type { ActorId, ClaimId, MentionId, ReportId } from '../../core/model/ids.ts'
import { actorCalled } from './actor-called.ts'
import { couldSpeak, spokenAbout } from './claim-entry.ts'
import { differing } from './differing.ts'
import type { EntryTables } from './entry-tables.ts'
import type { ListsMatter } from './lists-matter.ts'

/** What is made anew beside actors whose marks differ. */
export interface ActorsToUpdate {
  readonly anew: ReadonlySet<string>
  /** Reports that changed and claims that were put in since the lists were last made; absent where there were none. */
  readonly before?: { readonly changed: ReadonlySet<ReportId>; readonly made: ReadonlySet<string> }
}

/** Lists actors, and whom a claim speaks about where a mention of its statements is another's now, or of one called otherwise. */
export function updateActors({ view, states, writes }: ListsMatter, tables: EntryTables, { anew, before }: ActorsToUpdate): void {
  let known: ReadonlyMap<string, string> = new Map()
  const listed = {
    marks: (after: string, upTo: string) => {
      known = tables.actors.calledIn(after, upTo)
      return tables.actors.marks(after, upTo)
    },
    drop: tables.actors.drop,
  }
  const done = new Set(before?.made)
  const tellAnew = (ids: Iterable<string>): void => {
    for (const id of ids) {
      if (done.has(id)) continue
      tables.claims.putAbout(id, aboutOf(view, id as ClaimId))
      done.add(id)
    }
  }
  for (const state of differing(states.actors, listed, { anew })) {
    const actor = view.actor(state.id as ActorId)
    const calledIn = calledInOf(view, actor, new Set())
    const put = (): void => tables.actors.put(state, { actor, heard: isHeard(actor, tables), calledIn })
    writes.about(actor.names.length)
    const was = known.get(state.id)
    if (before === undefined || was === calledIn || was === calledInOf(view, actor, before.changed)) put()
    else
      writes.together(() => {
        put()
        tellAnew(new Set([...tables.claims.about(state.id), ...claimsNaming(view, actor)]))
      })
  }
  if (before !== undefined) tellAnew(tables.claims.aboutNobody())
}

/** What an actor is called, with a sum over its mentions outside some reports: where it is as it was, they are the same. */
function calledInOf(view: CaseView, actor: Actor, without: ReadonlySet<ReportId>): string {
  if (!couldSpeak(actor)) return 'cannot speak'
  let sum = 0
  for (const { id, report } of actor.mentions) if (!without.has(report)) sum = (sum + Number.parseInt(id.slice(-12), 16)) % 2 ** 48
  return `${sum} ${actorCalled(view, actor)}`
}

/** Claims of statements with a mention of somebody who could speak. */
function claimsNaming(view: CaseView, actor: Actor): ReadonlySet<string> {
  const claims = new Set<string>()
  if (!couldSpeak(actor)) return claims
  const mentions = new Set<MentionId>(actor.mentions.map(({ id }) => id))
  for (const report of new Set(actor.mentions.map((one) => one.report)))
    for (const { id, mentionIds } of view.layer(report, 'statements'))
      if (mentionIds.some((mention) => mentions.has(mention))) for (const claim of view.claimsWith(id)) claims.add(claim.id)
  return claims
}

function aboutOf(view: CaseView, claim: ClaimId): ReturnType<typeof spokenAbout> {
  return spokenAbout(
    view,
    view.claim(claim).statements.map(({ id }) => view.statement(id)),
  )
}

/** Is one of its mentions among the words that name a source? */
function isHeard({ mentions }: Actor, tables: EntryTables): boolean {
  return mentions.some(({ report, id }) => tables.heard(report, id))
}
