import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import type { Names } from './names.ts'
import { tagOf } from './sentence.ts'
import { tokenAt } from './positions.ts'

const VERB = /^(?:VB|MD|TO)/
const PARTICIPLE = /^VB[ND]$/
/** Most tokens between a form of "be" and the participle of a passive ("was later seized"). */
const REACH = 3

/**
 * Keys of the names that stand where the one who acts is named: before the first verb of the clause. None in a passive clause,
 * where those are named to whom it is done. By tags and places alone.
 */
export function agentsOf(view: CaseView, statement: Statement, names: Names): ReadonlySet<string> {
  const words = view.layer(statement.report, 'words')
  const mentions = view.layer(statement.report, 'mentions').mentions
  const [start, end] = statement.extent
  let token = tokenAt(words, start)
  while (token < words.starts.length && words.starts[token]! < end && !VERB.test(tagOf(words, token))) token++
  if (token >= words.starts.length || words.starts[token]! >= end) return new Set()
  for (let at = token; at < Math.min(words.starts.length - 1, token + REACH); at++)
    if (words.lemmas[at] === 'be' && Array.from({ length: REACH }, (_, step) => at + 1 + step).some((next) => PARTICIPLE.test(tagOf(words, next))))
      return new Set()
  const before = statement.mentions.filter((index) => mentions[index]!.extent[1] <= words.starts[token]!)
  return new Set(names.of({ ...statement, mentions: before, terms: [] }).all.keys())
}

/** Who acts in a statement, and all whom it names, by the keys of their names. */
interface Acting {
  readonly agents: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/** Whether each says who acts, and neither names the other's: two courts may rule alike on one day. */
export function agentsDiffer(a: Acting, b: Acting): boolean {
  const unnamed = (one: Acting, other: Acting): boolean => one.agents.size > 0 && ![...one.agents].some((agent) => other.names.has(agent))
  return unnamed(a, b) && unnamed(b, a)
}
