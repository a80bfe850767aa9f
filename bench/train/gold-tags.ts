import { TAGS } from '../../core/model/words.ts'
import type { Tag } from '../../core/model/words.ts'
import type { Tokens } from '../../core/words/tokens.ts'
import type { GoldDocument, GoldToken } from './conllu.ts'

/** The treebank's tag in our set: punctuation folded, hyphens and web addresses too. */
export function foldedTag(tag: string): Tag {
  if ((TAGS as readonly string[]).includes(tag)) return tag as Tag
  if (tag === '$') return 'SYM'
  if (tag === 'ADD') return 'NN'
  if (tag === 'AFX') return 'JJ'
  if (tag === 'GW') return 'X'
  return 'PUNCT'
}

/** A token as we cut it, with the treebank's answer; `lemma` only where the cuts agree. */
export interface Answer {
  readonly tag: Tag
  readonly lemma?: string
}

/** The treebank's tags for our tokens: where we keep together what it cuts, the tag follows from the head of the parts. */
export function answersFor(document: GoldDocument, tokens: Tokens): readonly Answer[] {
  const gold = document.tokens
  const answers: Answer[] = []
  let next = 0
  for (let i = 0; i < tokens.starts.length; i++) {
    const start = tokens.starts[i]!
    const end = tokens.ends[i]!
    while (next < gold.length && gold[next]!.end <= start) next++
    let last = next
    while (last + 1 < gold.length && gold[last + 1]!.start < end) last++
    const parts = gold.slice(next, last + 1)
    const whole = parts.length === 1 && parts[0]!.start === start && parts[0]!.end === end
    answers.push(whole ? { tag: foldedTag(parts[0]!.tag), lemma: parts[0]!.lemma } : { tag: joinedTag(parts, next) })
  }
  return answers
}

/** "state-run" is an adjective, "Al-Ledan" a name, "well-being" a noun. */
function joinedTag(parts: readonly GoldToken[], first: number): Tag {
  const outside = (part: GoldToken): boolean => part.head < first || part.head >= first + parts.length
  const head = parts.findLast((part) => outside(part) && part.tag !== 'HYPH') ?? parts.at(-1)
  if (!head) return 'X'
  const tag = foldedTag(head.tag)
  const before = parts.length > 1 && head === parts.at(-1)
  if (before && head.relation === 'amod' && tag !== 'NNP') return 'JJ'
  if (before && head.relation === 'compound' && (tag === 'NN' || tag === 'CD')) return parts[0]!.tag === 'NNP' ? 'NNP' : tag === 'CD' ? 'CD' : 'JJ'
  return tag
}
