import type { AliasEvidence, AliasRow, MentionRow } from '../model/actors.ts'
import type { CaseView } from '../model/case-view.ts'
import type { MentionId, ReportId } from '../model/ids.ts'
import { isLong, nameKey } from './name-key.ts'
import { areWordings } from './wordings.ts'
import { Union } from './union.ts'

/** One mention of the case, numbered over reports in order of id. */
export interface Node {
  readonly report: ReportId
  readonly row: MentionRow
  /** Key of the name; of descriptions the key of their words. */
  readonly key: string
}

/** The mentions of one report in the case: nodes `[first, end)`. */
export interface ReportNodes {
  readonly report: ReportId
  readonly first: number
  readonly end: number
  readonly aliases: readonly AliasRow[]
}

/** Everything that the links work on. */
export interface CaseMentions {
  readonly nodes: readonly Node[]
  readonly reports: readonly ReportNodes[]
  readonly numberOf: ReadonlyMap<MentionId, number>
  readonly sets: Union
  /** A full name of each set that has one and is no place, by root: what keeps two bodies of other names from being chained together. */
  readonly fullNames: Map<number, string>
  /** Evidence for links, by a node of the set that it belongs to. */
  readonly evidence: { readonly node: number; readonly alias: AliasEvidence }[]
  /** Pairs that could be one, with the reason. */
  readonly candidates: { readonly a: number; readonly b: number; readonly because: string; readonly strength: 'weak' | 'medium' | 'strong' }[]
}

/** Reads the mentions of a case; withdrawn ones are left out. */
export function mentionsOfCase(view: CaseView): CaseMentions {
  const nodes: Node[] = []
  const reports: ReportNodes[] = []
  const numberOf = new Map<MentionId, number>()
  for (const report of view.reportIds()) {
    const { mentions, aliases } = view.layer(report, 'mentions')
    const first = nodes.length
    for (const row of mentions) {
      numberOf.set(row.id, nodes.length)
      nodes.push({ report, row, key: nameKey(row.name) })
    }
    reports.push({ report, first, end: nodes.length, aliases })
  }
  const fullNames = new Map(
    [...nodes.entries()].filter(([, { row, key }]) => row.level === 'name' && isBearer(row.kind) && isLong(key)).map(([n, { key }]) => [n, key]),
  )
  return { nodes, reports, numberOf, sets: new Union(nodes.length), fullNames, evidence: [], candidates: [] }
}

const isBearer = (kind: MentionRow['kind']): boolean => kind === 'organisation' || kind === 'publication' || kind === 'person'

/**
 * Merges what one name, or a description of it, shows to be one, and records why. Says nothing and returns false where a decision
 * keeps the two apart, and where either has a full name that is no wording of the other's: a short name or "the group" that
 * could be both must not chain two bodies together.
 */
export function link(mentions: CaseMentions, pair: readonly [a: number, b: number], alias?: AliasEvidence): boolean {
  const { sets, fullNames } = mentions
  const [a, b] = [fullNames.get(sets.root(pair[0])), fullNames.get(sets.root(pair[1]))]
  if (a !== undefined && b !== undefined && a !== b && !areWordings(a, b)) return false
  return linkOutright(mentions, pair, alias)
}

/** Merges what a text or a person says is one, whatever the names; false where a decision keeps the two apart. */
export function linkOutright(mentions: CaseMentions, pair: readonly [a: number, b: number], alias?: AliasEvidence): boolean {
  const { sets, fullNames } = mentions
  const known = fullNames.get(sets.root(pair[0])) ?? fullNames.get(sets.root(pair[1]))
  const merged = sets.merge(...pair)
  if (merged && known !== undefined) fullNames.set(sets.root(pair[0]), known)
  if (merged && alias) mentions.evidence.push({ node: pair[0], alias })
  return merged
}

/** Nodes by key of their names, in order of number. */
export type NameIndex = ReadonlyMap<string, readonly number[]>
