import { languages } from '../languages/index.ts'
import type { ChainLink } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ExampleReport, ExampleSentence } from '../model/example-case.ts'
import type { Statement } from '../model/statements.ts'
import { eitherOf } from '../text/either-of.ts'
import type { CautionRule, Found } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { claimFacts, reportsOf, shown } from './facts.ts'
import { called } from './sentences.ts'

const IN_FULL: ExampleReport = {
  outlet: 'Coast Wire',
  sentences: [
    {
      text: 'The Ledan Register of Wrecks said nine boats had sunk off the cape',
      claim: 'boats',
      from: ['organisation: Ledan Register of Wrecks'],
    },
  ],
}
const SHORT: ExampleSentence = {
  text: 'The Register said nine boats had sunk off the cape',
  claim: 'boats',
  from: ['organisation: Register'],
  copyOf: 'Coast Wire',
}

/** "According to the report", where there is no report. */
export const orphanedAttribution: CautionRule = {
  id: 'orphaned-attribution',
  version: 5,
  asks: 'Do words such as “according to the report”, or the short name of a source, point at nothing in the report that carries them?',
  why: 'The pointing words were probably copied from a text that had named the source; here they lend authority to nobody.',
  cannotTell: 'What the words pointed at where they were first written.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const { claim, stated } = facts
      const orphans = stated.flatMap(({ statement }) => {
        const link = statement.chain.slice(1).find((one) => pointsNowhere(one) && !isSpokenOf(view, statement, one))
        return link === undefined ? [] : [{ statement, link }]
      })
      const first = orphans[0]
      if (first === undefined) {
        yield* neverIntroduced(view, facts)
        continue
      }
      const statements = orphans.map(({ statement }) => statement)
      yield {
        claim: claim.id,
        reports: reportsOf(statements),
        sentence: `${called(view, first.statement.report)} ascribes it to “${first.link.name}”, and its text names nothing that these words can mean.`,
        evidence: orphans.map(({ statement, link }) => shown(statement, link.name)),
        weight: 68,
        weightBecause: 'the source cannot be found from the text',
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'pointing words without anything to point at',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The berths had been closed for two years', claim: 'berths', from: ['unresolved: the report'] }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a report that is named',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The berths had been closed for two years', claim: 'berths', from: ['document: the harbour board’s report'] }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a statement that was spoken of before',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [
            { text: 'The board announced the sale in a written statement', claim: 'sale', from: ['organisation: the board'] },
            { text: 'The statement added that the berths had been closed for two years', claim: 'berths', from: ['unresolved: statement'] },
          ],
        },
      ],
    },
    {
      expect: 'catches',
      shows: 'a short name whose full form only the other text has',
      reports: [
        IN_FULL,
        {
          outlet: 'Ledan Daily',
          sentences: [SHORT],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a short name that stands in full before',
      reports: [
        IN_FULL,
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The Ledan Register of Wrecks counts wrecks', claim: 'register' }, SHORT],
        },
      ],
    },
  ],
}

function pointsNowhere({ type, status }: ChainLink): boolean {
  return type === 'unresolved' || (status === 'unresolved' && type !== 'none' && type !== 'unknown' && type !== 'vague')
}

/** Ways of speaking that a report tells of itself; of two reports the one named before may be another. */
const utterances = new Set(languages.flatMap(({ descriptions }) => descriptions.utterances))
const pronouns = new Set(languages.flatMap(({ descriptions }) => descriptions.pronouns))
/** What makes such a thing one that the text tells of: an article or pronoun before it, or whose it is. */
const INTRODUCING = `(?:${languages.flatMap(({ descriptions }) => [...descriptions.introducing, descriptions.possessive.source]).join('|')})`

/** Whether a pronoun stands for the source, or the report speaks of such a thing before: "said in a statement", then "the statement added". */
function isSpokenOf(view: CaseView, { report, extent }: Statement, { name, span }: ChainLink): boolean {
  if (pronouns.has(name.toLowerCase())) return true
  const noun = /\p{L}+$/u.exec(name)?.[0].toLowerCase()
  if (noun === undefined || !utterances.has(noun)) return false
  const before = view
    .report(report)
    .text.slice(0, span?.[0] ?? extent[0])
    .toLowerCase()
  return new RegExp(`\\b${INTRODUCING}\\s+(?:\\p{L}+\\s+)?${noun}\\b`, 'u').test(before)
}

/** A source that a report calls by one word of a name ("the Register") and introduces nowhere, where a report with the same wording has the name. */
function* neverIntroduced(view: CaseView, { claim, affirmed, sharersOf }: ClaimFacts): Iterable<Found> {
  for (const statement of affirmed) {
    const short = statement.chain.at(-1)!.name
    if (statement.chain.length < 2 || !ONE_WORD.test(short)) continue
    const sharers = sharersOf(statement.report)
    const full = affirmed.find((one) => sharers.has(one.report) && isFuller(one.chain.at(-1)!.name, short))
    if (full === undefined || introduces(view.report(statement.report).text, short)) continue
    yield {
      claim: claim.id,
      reports: [statement.report],
      sentence: `${called(view, statement.report)} ascribes it to “${short}” and never says which; ${called(view, full.report)}, which shares wording with it, names “${full.chain.at(-1)!.name}”.`,
      evidence: [shown(statement, short), shown(full, full.chain.at(-1)!.name)],
      weight: 50,
      weightBecause: 'the source cannot be found from the text',
    }
    return
  }
}

/** A word with a capital and no more: also the short form of a name. Initials say which by themselves. */
const ONE_WORD = /^\p{Lu}\p{Ll}{3,}$/u

function isFuller(name: string, short: string): boolean {
  const words = name.split(/\s+/)
  return words.length > 1 && words.includes(short)
}

const GOES_ON = languages.flatMap(({ descriptions }) => descriptions.goesOn).join('|')

/** Whether a text has the word inside a longer name: beside another word with a capital that opens no sentence, or before "of" and "for". */
function introduces(text: string, short: string): boolean {
  return [...text.matchAll(new RegExp(`(\\p{L}[\\p{L}’'-]*)\\s+${short}\\b|\\b${short}\\s+(?:${GOES_ON})\\s+\\p{Lu}`, 'gu'))].some(
    ([, before]) => before === undefined || (/^\p{Lu}/u.test(before) && !BESIDE_NAMES.test(before)),
  )
}

/** Words with a capital that make no longer name: articles, and where somebody is at home ("the Ledan-based Register"). */
const BESIDE_NAMES = eitherOf(languages.map(({ descriptions }) => descriptions.besideNames))
