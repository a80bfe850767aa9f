import { languages } from '../languages/index.ts'
import { eitherOf } from '../text/either-of.ts'
import type { ChainLink } from '../model/attributions.ts'
import { earliestSpeaker } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import { sourceChangedExamples } from './source-changed.examples.ts'
import type { CautionRule } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { claimFacts, originWith, shown } from './facts.ts'
import { called } from './sentences.ts'

const sizes = new Set(languages.flatMap(({ sources }) => sources.sizes))

/** "Some members", "many members". */
export const sourceChanged: CautionRule = {
  id: 'source-changed',
  version: 7,
  asks: 'Is one source described differently on the way: some then many, one then several, a former member then officials?',
  why: 'A source that grows or rises on the way lends more weight than it gave.',
  cannotTell: 'Which description fits.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const pair = changed(view, facts)
      if (pair === undefined) continue
      const [one, other] = pair
      yield {
        claim: facts.claim.id,
        reports: [...new Set([one.statement.report, other.statement.report])].sort(),
        sentence: `One source is described in two ways: “${one.words}” (${called(view, one.statement.report)}) and “${other.words}” (${called(view, other.statement.report)}).`,
        evidence: [shown(one.statement, one.words), shown(other.statement, other.words)],
        weight: 58,
        weightBecause: 'the weight of the source depends on the report',
        once: { key: JSON.stringify([one, other].map(({ statement, words }) => [statement.report, words]).sort()), rank: rankOf(view, facts, pair) },
      }
    }
  },
  examples: sourceChangedExamples,
}

/** Where one change shows in several claims it is said of the one in whose sentences the descriptions stand, and there of the smallest. */
function rankOf(view: CaseView, { stated }: ClaimFacts, pair: readonly Described[]): number {
  const carried = pair.filter(({ statement: { report, extent }, words }) => {
    const sentence = view.layer(report, 'passages').sentences.find((one) => extent[0] < one.extent[1])
    return (
      sentence !== undefined &&
      !view
        .report(report)
        .text.slice(...sentence.extent)
        .includes(words)
    )
  })
  return carried.length * MOST_STATEMENTS + stated.length
}

/** Statements that a claim has at the most, for ranking. */
const MOST_STATEMENTS = 1e6

interface Described {
  readonly statement: Statement
  readonly words: string
  readonly several: boolean
}

/** Statements of one wording whose descriptions differ in size, number or class; of one counted source, in size; or a plural that one named person follows. */
function changed(view: CaseView, facts: ClaimFacts): readonly [Described, Described] | undefined {
  const { affirmed } = facts
  for (const { a, b } of facts.copied) {
    const [x, y] = [described(a), described(b)]
    if (x && y && (sizeOf(x.words) !== sizeOf(y.words) || isOtherKind(x, y))) return [x, y]
  }
  const all = affirmed.flatMap((statement) => described(statement) ?? [])
  for (const [at, one] of all.entries())
    for (const other of all.slice(at + 1)) {
      const origin = originWith(facts.origins, one.statement.id)
      const grown = sizeOf(one.words) !== sizeOf(other.words) && sizeOf(one.words) !== '' && sizeOf(other.words) !== ''
      if (origin !== undefined && origin === originWith(facts.origins, other.statement.id) && grown) return [one, other]
    }
  for (const statement of affirmed) {
    const [group, person] = statement.chain.slice(-2)
    if (group?.type === 'unnamed-group' && person?.type === 'named-person' && group !== person && introduces(view, statement, group))
      return [
        { statement, words: group.name, several: true },
        { statement, words: person.name, several: false },
      ]
  }
  return undefined
}

const BESIDES = languages.flatMap(({ descriptions }) => descriptions.besides).join('|')
const BESIDE_BEFORE = new RegExp(`(?:,|\\b(?:${BESIDES}))\\s*$`, 'i')
const BESIDE_AFTER = new RegExp(`^\\s*(?:,|(?:${BESIDES})\\b)`, 'i')

/** Whether a plural stands for the one person named after it: not as one of several sources side by side. */
function introduces(view: CaseView, { report, chain }: Statement, { span }: ChainLink): boolean {
  if (span === undefined || chain.at(-1)!.status === 'explicit') return false
  const { text } = view.report(report)
  return !BESIDE_BEFORE.test(text.slice(Math.max(0, span[0] - 6), span[0])) && !BESIDE_AFTER.test(text.slice(span[1], span[1] + 6))
}

function described(statement: Statement): Described | undefined {
  const speaker = earliestSpeaker(statement.chain)
  return speaker.kind === 'described' && isPeople(speaker.link)
    ? { statement, words: speaker.description, several: isSeveral(speaker.description) }
    : undefined
}

const classOf = new Map(
  languages.flatMap(({ sources }) => Object.entries(sources.classes).flatMap(([name, words]) => words.map((word) => [word, name] as const))),
)
/** What follows the head of a description: “a member *of* the council”. */
const TAIL = new RegExp(
  `\\s(?:${languages.flatMap(({ descriptions: { headEnds } }) => [...headEnds.always, ...headEnds.classes]).join('|')})\\s.*$`,
  'su',
)

const SEVERAL = eitherOf(languages.map(({ descriptions }) => descriptions.several))

/** Whether a description is of more than one by the form of its head: “diplomats”. */
function isSeveral(words: string): boolean {
  return SEVERAL.test(words.toLowerCase().replace(TAIL, ''))
}

/** The classes that the words of a description's head stand for. */
function classesOf(words: string): readonly string[] {
  return (
    words
      .toLowerCase()
      .replace(TAIL, '')
      .match(/[\p{L}-]+/gu) ?? []
  ).flatMap((word) => classOf.get(word) ?? [])
}

/** Whether one description is of people of a class and the other of people of another, or of one of them and of several. */
function isOtherKind(one: Described, other: Described): boolean {
  const [mine, theirs] = [classesOf(one.words), classesOf(other.words)]
  if (mine.length === 0 || theirs.length === 0) return false
  return mine.some((name) => theirs.includes(name)) ? one.several !== other.several : true
}

function isPeople({ type }: ChainLink): boolean {
  return type === 'unnamed-group' || type === 'unnamed-person' || type === 'official'
}

/** The size word of a description; empty where it has none. */
function sizeOf(words: string): string {
  return (words.toLowerCase().match(/[\p{L}-]+/gu) ?? []).find((word) => sizes.has(word)) ?? ''
}
