import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import type { Words } from '../model/words.ts'
import { TAGS } from '../model/words.ts'
import type { Extent } from '../model/span.ts'
import { denialOf } from '../text/denied-words.ts'
import { cutAtWord } from './cut-at-word.ts'
import { firstEndingAfter, tokenAt } from './positions.ts'
import type { Proposition } from './proposition.ts'

/** Longest title, in UTF-16 units; longer ones are cut at a word. */
const LONGEST = 160
/** Most tokens of a subject that is put before a clause without one. */
const SUBJECT = 12
/** Most statements of a claim that are weighed against each other for a title. */
const WEIGHED = 40

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const NOMINAL = /^(?:DT|PDT|PRP\$|NNP?S?|NNPS|JJ[RS]?|CD|POS|IN|FW|VBG)$/
/** What stands at the edge of a clause and says nothing without what was cut off. */
const LOOSE_START = /^(?:CC|IN|TO|PUNCT|X)$/
const LOOSE_END = /^(?:CC|IN|TO|DT|WRB|WDT|WP|PRP\$|PUNCT|X)$/

/**
 * A title in the words of one of the statements that affirm the claim: the one that shares most with the others, stands as a sentence and is not hedged
 * or a headline, the shortest of equals. Where its clause has no subject the sentence's is put before it, after "…"; where its
 * source denies it, who denies it. Never composed beyond that, so that nothing is said that no report says.
 */
export function titleOf(view: CaseView, propositions: readonly Proposition[]): string {
  const common = new Map<string, number>()
  for (const { weights } of propositions) for (const term of weights.keys()) common.set(term, (common.get(term) ?? 0) + 1)
  const least = propositions.length / 2
  const rank = (proposition: Proposition): number => {
    const { weights, statement, own, counted } = proposition
    const shared = [...weights].filter(([term]) => common.get(term)! > least).reduce((sum, [, weight]) => sum + weight, 0)
    const counts =
      counted !== undefined && statement.figures.some((at) => view.layer(statement.report, 'figures')[at]!.extent[0] === counted.figure.extent[0])
    return (
      shared -
      0.15 * own +
      (counts ? 1 : 0) +
      standing(view, statement) -
      (statement.kind === 'headline' ? 2 : 0) -
      (statement.hedging === 'hedged' ? 0.5 : 0)
    )
  }
  const ranked = propositions.slice(0, WEIGHED).map((one) => ({ one, value: rank(one) }))
  const best = ranked.reduce((found, next) => (next.value > found.value ? next : found)).one
  return shaped(denialOf(view, best.statement) ?? wordsOf(view, best.statement))
}

/** How well a statement stands by itself: with a verb and a subject that is no pronoun, and not too long. */
function standing(view: CaseView, statement: Statement): number {
  const words = view.layer(statement.report, 'words')
  const [first, end] = tokensOf(words, statement)
  const verb = find(first, end, (token) => FINITE.test(tagOf(words, token)))
  const opening = tagOf(words, first)
  const subject = verb !== undefined && verb > first && !/^(?:W|VB|MD|IN|CC|TO)/.test(opening)
  const pronoun = /^(?:PRP|EX)/.test(opening) || /^(?:this|that|these|those)$/.test(words.lemmas[first] ?? '')
  return (verb === undefined ? -1 : 0) + (subject ? 1.5 : 0) - (pronoun ? 1 : 0) - (statement.extent[1] - statement.extent[0] > LONGEST ? 1 : 0)
}

/** The words of a statement without loose ends, after the subject of its sentence where it has none. */
function wordsOf(view: CaseView, statement: Statement): string {
  const words = view.layer(statement.report, 'words')
  const text = view.report(statement.report).text
  const [first, end] = trimmed(words, tokensOf(words, statement))
  const from = words.starts[first] ?? statement.extent[0]
  const to = words.ends[end - 1] ?? statement.extent[1]
  const pieces = withCues(view, statement)
    .map(([start, stop]) => [Math.max(start, from), Math.min(stop, to)] as const)
    .filter(([start, stop]) => stop > start)
    .map((piece) => text.slice(...piece))
  const subject = subjectBefore(view, statement, first)
  return (subject === undefined ? pieces : [subject, ...pieces]).join(' … ')
}

/**
 * The pieces of a statement; with the cue between two where it is the verb of both: "The League *has been accused* of raids". With a
 * preposition of the verb and without it, the title would say something else.
 */
function withCues(view: CaseView, { report, parts, attribution }: Statement): readonly Extent[] {
  const words = view.layer(report, 'words')
  const { text } = view.report(report)
  const cues = view.layer(report, 'attributions')[attribution]?.cue ?? []
  const joined: Extent[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const cue = before && cues.find(([start, end]) => before[1] <= start && end <= part[0])
    const beside = cue && text.slice(before[1], cue[0]).trim() === '' && text.slice(cue[1], part[0]).trim() === ''
    if (beside && /^(?:IN|TO)$/.test(tagOf(words, tokenAt(words, part[0])))) joined[joined.length - 1] = [before[0], part[1]]
    else joined.push(part)
  }
  return joined
}

/**
 * The subject of the clause before it in the same content, or the noun before a relative pronoun, where a clause has no subject;
 * what its sentence begins with, where a pronoun is its subject: "The union … it had warned the port".
 */
function subjectBefore(view: CaseView, statement: Statement, first: number): string | undefined {
  const words = view.layer(statement.report, 'words')
  const opening = tagOf(words, first)
  if (!/^(?:VB|MD|RB|W|PRP)/.test(opening)) return undefined
  const text = view.report(statement.report).text
  const sentences = view.layer(statement.report, 'passages').sentences
  const sentence = sentences[firstEndingAfter(sentences, statement.extent[0])]
  if (sentence === undefined || sentence.firstToken >= first) return undefined
  if (/^W/.test(opening)) return nounBefore(words, text, sentence.firstToken, first)
  if (/^PRP/.test(opening)) return nounAt(words, text, sentence.firstToken, first)
  const start = Math.max(sentence.firstToken, tokenAt(words, openingOf(view, statement, sentence.extent)))
  const verb = find(start, first, (token) => FINITE.test(tagOf(words, token)))
  if (verb === undefined || verb - start > SUBJECT || LOOSE_START.test(tagOf(words, start))) return undefined
  const held = (pattern: RegExp): boolean => find(start, verb, (token) => pattern.test(tagOf(words, token))) !== undefined
  return held(/^NN/) && !held(/^(?:W|VB)/) ? text.slice(words.starts[start], words.ends[verb - 1]) : undefined
}

/**
 * Where what a statement belongs to begins in its sentence: its content, or, where the report itself speaks, the first that it says
 * there, since verb phrases that share a subject are contents of their own.
 */
function openingOf(view: CaseView, { report, attribution }: Statement, sentence: Extent): number {
  const rows = view.layer(report, 'attributions')
  const own = rows[attribution]!
  const here = own.kind === 'own-voice' ? rows.filter(({ kind }) => kind === 'own-voice') : [own]
  const starts = here.flatMap(({ content }) => content.filter(([start, end]) => end > sentence[0] && start < sentence[1]).map(([start]) => start))
  return Math.min(...starts, sentence[1])
}

/** The noun phrase that ends before a token and the comma before it. */
function nounBefore(words: Words, text: string, least: number, before: number): string | undefined {
  let end = before
  while (end > least && tagOf(words, end - 1) === 'PUNCT') end--
  let first = end
  while (first > least && end - first < SUBJECT && NOMINAL.test(tagOf(words, first - 1))) first--
  while (first < end && LOOSE_START.test(tagOf(words, first))) first++
  return first < end ? text.slice(words.starts[first], words.ends[end - 1]) : undefined
}

/** The noun phrase that begins at a token, where one does. */
function nounAt(words: Words, text: string, first: number, before: number): string | undefined {
  if (LOOSE_START.test(tagOf(words, first))) return undefined
  let end = first
  while (end < before && end - first < SUBJECT && NOMINAL.test(tagOf(words, end))) end++
  while (end > first && LOOSE_END.test(tagOf(words, end - 1))) end--
  const named = find(first, end, (token) => /^NN/.test(tagOf(words, token))) !== undefined
  return named && end < before ? text.slice(words.starts[first], words.ends[end - 1]) : undefined
}

function tokensOf(words: Words, { extent }: Statement): readonly [first: number, end: number] {
  return [tokenAt(words, extent[0]), tokenAt(words, extent[1])]
}

function trimmed(words: Words, [first, end]: readonly [number, number]): readonly [number, number] {
  let [from, to] = [first, end]
  while (to - from > 1 && LOOSE_END.test(tagOf(words, to - 1))) to--
  while (to - from > 1 && (tagOf(words, from) === 'CC' || tagOf(words, from) === 'PUNCT')) from++
  return [from, to]
}

const tagOf = (words: Words, token: number): string => TAGS[words.tags[token]!] ?? 'X'

function find(first: number, end: number, holds: (token: number) => boolean): number | undefined {
  for (let token = first; token < end; token++) if (holds(token)) return token
  return undefined
}

function shaped(written: string): string {
  const words = written.replace(/\s+/g, ' ').trim()
  const cut = cutAtWord(words, LONGEST)
  return cut.charAt(0).toUpperCase() + cut.slice(1)
}
