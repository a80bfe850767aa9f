import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { DescriptionWords } from '../languages/descriptions.ts'
import type { Origin } from '../model/origins.ts'
import { eitherOf } from '../text/either-of.ts'
import { anonymousOnlyExamples } from './anonymous-only.examples.ts'
import type { CautionRule } from './rule.ts'
import { claimFacts, originWith, reportsOf, shown } from './facts.ts'
import { list } from './sentences.ts'

/** Nobody with a name. */
export const anonymousOnly: CautionRule = {
  id: 'anonymous-only',
  version: 7,
  asks: 'Is every earliest stated source unnamed?',
  why: 'Nobody outside the reports can ask an unnamed source how it knows.',
  cannotTell: 'Why the source is unnamed. Anonymity may protect; it says nothing about reliability.',
  *look(view) {
    for (const { claim, origins, affirmed } of claimFacts(view)) {
      const sources = origins.whole.list.filter(({ counted }) => counted === 'supported')
      if (sources.length === 0 || !sources.every((source) => isUnnamed(view, source))) continue
      const statements = affirmed.filter(({ id }) => originWith(origins, id) !== undefined)
      if (statements.length === 0) continue
      yield {
        claim: claim.id,
        reports: reportsOf(statements),
        sentence: `Every earliest stated source is unnamed: ${list(sources.map(({ who }) => who))}. Anonymity may protect, and says nothing about reliability.`,
        evidence: statements.slice(0, 6).map((statement) => shown(statement)),
        weight: 32,
        weightBecause: 'no source can be asked',
      }
    }
  },
  examples: anonymousOnlyExamples,
}

type Listed = {
  readonly [field in keyof DescriptionWords]: DescriptionWords[field] extends readonly string[] ? field : never
}[keyof DescriptionWords]

/** The words of some lists of all languages, for use in an expression. */
const any = (...fields: readonly Listed[]): string =>
  `(?:${languages.flatMap(({ descriptions }) => fields.flatMap((field) => descriptions[field])).join('|')})`

const OPENER = new RegExp(`^${any('openers')}\\s`, 'u')
const NAMES_SOME = new RegExp(`\\b${any('including')}\\s\\p{Lu}`, 'u')
const SOME_OUTLETS = new RegExp(`^${any('definite', 'indefinite', 'someOutlets')}\\s\\p{Ll}`, 'u')
const SOMEONE = new RegExp(`^${any('definite', 'indefinite', 'someone')}\\s`, 'i')

/** A person or group without a name, or an outlet that is only described ("a website run by families"). */
function isUnnamed(view: CaseView, origin: Origin): boolean {
  const { who, kind } = origin
  if ((THE_ONE_BODY.test(who) || (kind === 'person' && THE_ONE_OFFICE.test(who))) && !isIndefinite(view, origin)) return false
  const named = NAME.test(who.replace(OPENER, ''))
  if (kind === 'organisation' || kind === 'observation') return !named
  if (NAMES_SOME.test(who)) return false
  if (kind === 'publication') return SOME_OUTLETS.test(who) || (/^\p{Ll}/u.test(who) && !NAME_WITH_ARTICLE.test(who))
  if (kind === 'group') return !isNameAlone(who)
  return SOMEONE.test(who) || !named || isOfSomePlace(who) || isOfSomeBody(who)
}

/** Bodies that a place has one of, and holders of an office that one person holds: they can be asked, whether their name is given or not. */
const THE_ONE_BODY = eitherOf(languages.map(({ descriptions }) => descriptions.soleBody))
const THE_ONE_OFFICE = eitherOf(languages.map(({ descriptions }) => descriptions.soleOffice))

/** Whether a text speaks of the source as of one of several: “a mayor”. */
function isIndefinite(view: CaseView, { who, statements }: Origin): boolean {
  return statements.some((id) => {
    const { report, chain } = view.statement(id)
    const span = chain.find(({ name }) => name === who)?.span
    return span !== undefined && ONE_OF_SEVERAL.test(view.report(report).text.slice(...span))
  })
}

const ONE_OF_SEVERAL = new RegExp(`^${any('indefinite', 'someone')}\\s`, 'iu')

const NAME = /(?:^|\s)(?!I\b)\p{Lu}/u
/** A name that begins with the article of another language: "al-Marrah". */
const NAME_WITH_ARTICLE = /^\p{Ll}{2}[-’' ]\p{Lu}/u

/** Words of the name of a body or place; a longer text is none. */
const PLACE_WORDS = 6

const OF_PLACE = new RegExp(`^(\\p{Ll}.*?)\\s${any('ofPlace')}\\s(.+)$`, 'su')

/** "source at the Port Command", "sailors’ spokesman in Ledan": someone who is called after a body or place, and has no name before it. */
function isOfSomePlace(who: string): boolean {
  const parts = OF_PLACE.exec(who)
  return parts !== null && parts[2]!.split(/\s/).length <= PLACE_WORDS && !NAME.test(parts[1]!)
}

/** What one of many people of a body or place is; a spokesman speaks for it, and a governor is the only one. */
const ONE_OF_MANY = new RegExp(`\\s${any('oneOfMany')}$`, 'u')
/** “Ada a dock worker”, “an activist named Ada”, “the top official”: people who can be told from others. */
const TOLD_APART = new RegExp(`^\\p{Lu}[\\p{L}’'-]+ ${any('indefinite')}\\s|\\s${any('toldApart')}\\s`, 'u')
/** What follows the head of a description. */
const HEAD_END = new RegExp(`\\s${any('ofPlace', 'furtherEnds')}\\s`, 'u')

/** “Port Command source”, “Ledan official in the north”: somebody who is called so after the name of a body or place, and by no name of his own. */
function isOfSomeBody(who: string): boolean {
  return !TOLD_APART.test(who) && ONE_OF_MANY.test(who.split(HEAD_END)[0]!)
}

const NAME_ALONE = new RegExp(`^(?:\\p{Lu}[\\p{L}’'-]*)(?:\\s(?:${any('insideNames')}|\\p{Lu}[\\p{L}’'-]*))*$`, 'u')
const SEVERAL = eitherOf(languages.map(({ descriptions }) => descriptions.severalNamed))

function isNameAlone(who: string): boolean {
  return NAME_ALONE.test(who) && !SEVERAL.test(who)
}
