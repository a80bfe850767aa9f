import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import { anyWord } from '../text/any-word.ts'
import { isBody } from './bundle-of.ts'
import { inSingular, tellingHead, tellingWords } from './source-class.ts'
import type { Voice } from './voice.ts'

const THE = new RegExp(`^${anyWord(languages.flatMap(({ descriptions }) => descriptions.definite)).source}\\s`, 'iu')

/** Kinds of bodies of which a place has several, and what they are called by is no name: "the opposition *party*", "the aid *charity*". */
const OF_MANY = new Set(['party', 'ngo'])
/** Words that many bodies are called by, whoever they are: "the rights *group*", "the shipping *company*". */
const GENERAL = new Set(
  languages.flatMap(({ bodies: { groups, firms, kin, monitors, others } }) => [
    ...[...groups, ...firms.nouns, ...kin.flatMap(({ nouns }) => nouns), ...monitors],
    ...others.flatMap(([type, words]) => (OF_MANY.has(type) ? words : [])),
  ]),
)

/**
 * Whether a voice ends with a body that is called, without a name, as if there were one of its kind: "the coast guard", "the miners’
 * union". Another name for the same words is another source. "An aid charity", "the group that runs it" and "the board" leave open
 * which is meant.
 */
export function isSoleBody(view: CaseView, { end, report }: Voice): boolean {
  if (end.kind !== 'speaker' || end.described || !isBody(end.link.type) || end.link.span === undefined) return false
  if (!THE.test(view.report(report).text.slice(...end.link.span))) return false
  const head = tellingHead(end.link.name)
  return head.length > 1 && !GENERAL.has(head.at(-1)!)
}

const spellings = languages.flatMap(({ copying }) => copying.spellings)

/** Words of a name in the singular and in one spelling; a possessive leaves a letter, which is none of them. */
const plainWords = (name: string): readonly string[] =>
  tellingWords(name)
    .filter((word) => word.length > 1)
    .map((word) => inSingular(spellings.reduce((even, { apart, alike }) => even.replace(apart, alike), word)))

/** Whether all words of a body’s description are among those of another name, together or apart: "the coast guard" and "Orvale Coastguard". */
export function isCalledBy({ end }: Voice, { end: other }: Voice): boolean {
  if (end.kind !== 'speaker' || other.kind !== 'speaker' || end.key === other.key || end.described || !isBody(end.link.type)) return false
  const words = plainWords(end.link.name)
  const others = new Set(plainWords(other.link.name))
  return words.length > 0 && (words.every((word) => others.has(word)) || others.has(words.join('')))
}
