import type { AliasRow, Mentions, MentionRow } from '../model/actors.ts'
import type { MentionId } from '../model/ids.ts'
import type { ReportResults } from '../model/plan.ts'
import type { Extent } from '../model/span.ts'
import type { Report } from '../model/report.ts'
import type { NameWords } from '../languages/names.ts'
import { nameOf } from '../text/hash.ts'
import { statedAliases } from './alias-statements.ts'
import { linkAntecedents } from './antecedents.ts'
import { linkAppositions } from './appositions.ts'
import type { Apposition } from './appositions.ts'
import { coordinates, outside } from './coordinates.ts'
import { describedMentions } from './described.ts'
import type { Draft } from './drafts.ts'
import { inTextOrder, titleStart, withoutRepeats } from './drafts.ts'
import { namesOutsideSentences } from './furniture-names.ts'
import { roleEnd } from './role-end.ts'
import { settleKinds } from './settle-kinds.ts'
import { nameTokens } from './name-words.ts'
import { namedMentions } from './named.ts'
import { pronounMentions } from './pronouns.ts'
import { sceneOf } from './scene.ts'
import type { Scene } from './scene.ts'

/** Names, descriptions and pronouns of one report, who they point back to, and the other names that it states. */
export function mentionsOf(report: Report, results: Pick<ReportResults, 'words' | 'passages'>, names: NameWords): Mentions {
  const scene = sceneOf(report.text, results, names)
  const marks = nameTokens(scene)
  const points = coordinates(scene)
  const read = [...namedMentions(scene, marks), ...describedMentions(scene, marks), ...pronounMentions(scene, marks)]
  const drafts = withoutRepeats(inTextOrder([...points, ...outside(points, read)]))
  const appositions = linkAppositions(scene, drafts)
  settleKinds(scene, drafts)
  linkAntecedents(scene, drafts)
  const all = withoutRepeats(inTextOrder([...drafts, ...namesOutsideSentences(scene, results.passages, drafts)]))
  const { dateline, credits } = results.passages
  const creditExtents = [...credits.map((credit) => credit.extent), ...(dateline ? [dateline.extent] : [])]
  const aliases = [
    ...statedAliases(scene, { marks, drafts, credits: creditExtents }),
    ...appositions.flatMap((apposition) => rolesAsAliases(scene, apposition)),
  ]
  const numbers = new Map(all.map((draft, i) => [draft, i]))
  return { mentions: all.map((draft, i) => rowOf(report, draft, { i, numbers })), aliases: aliases.sort((a, b) => a.extent[0] - b.extent[0]) }
}

/** "the harbour minister, Ilan Orta": a role stated beside the name, both as written. */
function rolesAsAliases(scene: Scene, { name, description, stated }: Apposition): AliasRow[] {
  const bearer = name.kind === 'person' || name.kind === 'organisation' || (name.kind === 'place' && /\p{Lu}/u.test(description.name))
  if (!stated || !bearer) return []
  const named: Extent = [scene.starts[titleStart(name)]!, name.extent[1]]
  const described: Extent = [description.extent[0], scene.ends[roleEnd(scene, description) - 1]!]
  const role = description.name + scene.text.slice(description.extent[1], described[1])
  const [first, second] = name.first < description.first ? [named, described] : [described, named]
  if (first[1] > second[0]) return []
  const names = [first, second].map((extent) => (extent === named ? scene.text.slice(...named) : role))
  return [{ extent: [first[0], second[1]], names, how: 'apposition' }]
}

function rowOf(report: Report, draft: Draft, at: { readonly i: number; readonly numbers: ReadonlyMap<Draft, number> }): MentionRow {
  const pointed = draft.antecedent === undefined ? -1 : (at.numbers.get(draft.antecedent) ?? -1)
  return {
    id: nameOf('mention', report.id, ...draft.extent) as MentionId,
    extent: draft.extent,
    level: draft.level,
    name: draft.name,
    kind: draft.kind,
    ...(draft.title !== undefined && { title: draft.title }),
    antecedent: pointed < at.i ? pointed : -1,
  }
}
