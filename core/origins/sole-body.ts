import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import { anyWord } from '../text/any-word.ts'
import { isBody } from './bundle-of.ts'
import { tellingHead } from './source-class.ts'
import type { Voice } from './voice.ts'

const THE = new RegExp(`^${anyWord(languages.flatMap(({ descriptions }) => descriptions.definite)).source}\\s`, 'iu')

/** Words that many bodies are called by, whoever they are: "the rights *group*", "the shipping *company*". */
const GENERAL = new Set(languages.flatMap(({ bodies: { groups, firms, kin } }) => [...groups, ...firms.nouns, ...kin.flatMap(({ nouns }) => nouns)]))

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
