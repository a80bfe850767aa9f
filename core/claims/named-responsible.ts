import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { MentionRow } from '../model/actors.ts'
import type { Statement } from '../model/statements.ts'
import type { Words } from '../model/words.ts'
import { TAGS } from '../model/words.ts'
import { tokenAt } from './positions.ts'

/** Most tokens between the word that names somebody and the name. */
const REACH = 4
const agents = new Set(languages.flatMap(({ clauses }) => clauses.agents))
const deeds = new Set(languages.flatMap(({ clauses }) => clauses.deeds))
const blames = new Set(languages.flatMap(({ concepts }) => concepts.groups['blame'] ?? []))

/**
 * Whom a statement names as having done what it tells of: after a participle and "by", after "behind", or as the object of
 * "blamed" and "accused". The key is the actor that the case has resolved the name to, so that names of one actor are one.
 * A denial, and a question that is left open, name nobody for it.
 */
export function namedResponsible(view: CaseView, statement: Statement): { readonly key: string; readonly words: string } | undefined {
  if (statement.polarity === 'negated') return undefined
  const words = view.layer(statement.report, 'words')
  const mentions = view.layer(statement.report, 'mentions').mentions
  const named = statement.mentions
    .map((at) => mentions[at]!)
    .filter((mention) => mention.level === 'name' && mention.kind !== 'place' && isAgent(words, mention))
  const first = named[0]
  return first === undefined ? undefined : { key: view.actorOf(first.id)?.id ?? first.name.toLowerCase(), words: first.name }
}

/** Whether a name stands where the one who acted is named. */
function isAgent(words: Words, mention: MentionRow): boolean {
  const first = tokenAt(words, mention.extent[0])
  for (let token = first - 1; token >= Math.max(0, first - REACH); token--) {
    const tag = TAGS[words.tags[token]!] ?? 'X'
    if (agents.has(words.lemmas[token]!)) return deeds.has(words.lemmas[TAGS[words.tags[token - 1]!] === 'RP' ? token - 2 : token - 1] ?? '')
    if (blames.has(words.lemmas[token]!) && /^VB/.test(tag)) return true
    if (!/^(?:DT|JJ|NN|NNS|NNP|POS)$/.test(tag)) return false
  }
  return false
}
