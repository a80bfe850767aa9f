import { languages } from '../languages/index.ts'
import type { MentionRow } from '../model/actors.ts'
import type { Extent } from '../model/span.ts'
import type { ClauseInput } from './clause.ts'
import { firstEndingAfter, tokenAt } from './positions.ts'
import { tagOf } from './sentence.ts'
import type { TokenRange } from './sentence.ts'

/** Words of a clause that name who did what it tells of: "a League car bomb", "the raid carried out by the League". */
export interface Deed {
  readonly extent: Extent
  /** Index into the report's mentions of who did it. */
  readonly agent: number
  /** True where the clause itself says who did what, rather than a noun in it. */
  readonly main: boolean
}

/** Tokens between the word that names somebody and the name ("by", "by aircraft of the"). */
const REACH = 6
/** Most tokens before a noun that belong to it. */
const BEFORE = 8
const weekdays = new Set(languages.flatMap(({ calendar }) => calendar.weekdays.flat()))
const NOUN = /^NN/
const MODIFIER = /^(?:NN|JJ|POS|VBN$|VBD$|FW)/
const STARTS = /^(?:DT|CD|PRP\$)$/
const FINITE = /^VB[DZP]$/
const PARTICIPLE = /^VB[ND]$/

/** The first words in the tokens `[first, end)` of a sentence that name who did an act of violence; undefined where none do. */
export function deedOf(input: ClauseInput, [first, end]: TokenRange): Deed | undefined {
  for (let token = first; token < end; token++) {
    const found = byNoun(input, [first, end], token) ?? byVerb(input, [first, end], token)
    if (found !== undefined) return found
  }
  return undefined
}

/** "a League car bomb", "the car bomb of the League", "a bombing blamed on the League". */
function byNoun(input: ClauseInput, range: TokenRange, token: number): Deed | undefined {
  if (!isDeed(input, token) || !NOUN.test(tagOf(input.words, token))) return undefined
  let last = token
  while (last + 1 < range[1] && isDeed(input, last + 1) && NOUN.test(tagOf(input.words, last + 1))) last++
  const start = startOfPhrase(input, range, token)
  const before = mentionsIn(input, [start, token]).findLast((at) => mayAct(input, at))
  if (before !== undefined) {
    const main = start === range[0] && acts(input, last + 1, range[1])
    if (!main && (!isOne(input, start, last) || isCraft(input, last))) return undefined
    return { extent: extentOf(input, main ? range : [start, last + 1]), agent: before, main }
  }
  return afterNoun(input, range, [start, last])
}

/** Whether a noun phrase speaks of one event: "a League raid", "three raids"; "League raids" are any of the war. */
function isOne({ words, text }: ClauseInput, start: number, last: number): boolean {
  return STARTS.test(tagOf(words, start)) || (!/S$/.test(tagOf(words, last)) && /\p{Lu}/u.test(text[words.starts[start]!]!))
}

function afterNoun(input: ClauseInput, range: TokenRange, [start, last]: TokenRange): Deed | undefined {
  const { words, openings } = input
  for (let at = last + 1; at < Math.min(range[1], last + 1 + REACH); at++) {
    const lemma = words.lemmas[at]!
    if (openings.agents.has(lemma) && lemma !== 'behind') {
      const agent = firstMention(input, [at + 1, Math.min(range[1], at + 1 + REACH)])
      if (agent === undefined) return undefined
      const main = start === range[0] && at > last + 1
      if (!main && !isOne(input, start, last)) return undefined
      return { extent: extentOf(input, [start, endOf(input, agent)]), agent, main }
    }
    if (input.concepts.conceptOf(lemma) === 'blame' && PARTICIPLE.test(tagOf(words, at)) && tagOf(words, at + 1) === 'IN') {
      const agent = firstMention(input, [at + 2, Math.min(range[1], at + 2 + REACH)])
      return agent === undefined ? undefined : { extent: extentOf(input, [start, endOf(input, agent)]), agent, main: false }
    }
    if (!/^(?:VB|RP|WDT|RB|MD|IN)/.test(tagOf(words, at))) return undefined
  }
  return undefined
}

/** "the League bombed the gate", "the gate was bombed by the League". */
function byVerb(input: ClauseInput, range: TokenRange, token: number): Deed | undefined {
  const { words, openings } = input
  if (!openings.deeds.has(words.lemmas[token]!) || words.lemmas[token] === 'be') return undefined
  if (FINITE.test(tagOf(words, token)) && isDeed(input, token)) {
    const subject = mentionEndingAt(input, range, token)
    if (subject !== undefined) return { extent: extentOf(input, range), agent: subject, main: true }
  }
  if (!PARTICIPLE.test(tagOf(words, token))) return undefined
  const by = tagOf(words, token + 1) === 'RP' ? token + 2 : token + 1
  if (by >= range[1] || words.lemmas[by] !== 'by') return undefined
  const agent = firstMention(input, [by + 1, Math.min(range[1], by + 1 + REACH)])
  return agent === undefined ? undefined : { extent: extentOf(input, range), agent, main: true }
}

/** Whether a verb of doing stands here, after adverbs. */
function acts({ words, openings, concepts }: ClauseInput, token: number, end: number): boolean {
  let at = token
  while (at < end && tagOf(words, at) === 'RB') at++
  if (at >= end || !FINITE.test(tagOf(words, at))) return false
  return openings.deeds.has(words.lemmas[at]!) && !concepts.isHarm(words.lemmas[at]!)
}

const isDeed = ({ concepts, words }: ClauseInput, token: number): boolean => concepts.isDeed(words.lemmas[token]!)

const isCraft = ({ concepts, words }: ClauseInput, token: number): boolean => concepts.isCraft(words.lemmas[token]!)

/** First token of the noun phrase that ends in a noun; what stands in brackets is passed over. */
function startOfPhrase(input: ClauseInput, range: TokenRange, token: number): number {
  const { words, text } = input
  const least = Math.max(range[0], token - BEFORE)
  let start = token
  while (start > least) {
    let before = start - 1
    if (text[words.starts[before]!] === ')') {
      while (before > least && text[words.starts[before]!] !== '(') before--
      if (text[words.starts[before]!] !== '(') return start
      before--
    }
    if (before < least) return start
    if (STARTS.test(tagOf(words, before))) return before
    const named = mentionsIn(input, [before, before + 1]).length > 0 || covered(input, before)
    if (!named && !MODIFIER.test(tagOf(words, before)) && !/^[-–]$/.test(text.slice(words.starts[before], words.ends[before]))) return start
    start = before
  }
  return start
}

/** Most UTF-16 units of a bracket before a name in it. */
const BRACKET = 40

const inBrackets = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')')

/** Whether a token is part of a name. */
function covered({ mentions: { mentions }, words }: ClauseInput, token: number): boolean {
  const mention = mentions[firstEndingAfter(mentions, words.starts[token]!)]
  return mention !== undefined && mention.level === 'name' && mention.extent[0] <= words.starts[token]!
}

const NAMED = (mention: MentionRow): boolean => mention.level === 'name' || mention.level === 'adjective'

function firstMention(input: ClauseInput, range: TokenRange): number | undefined {
  return mentionsIn(input, range)[0]
}

/** Whether a name before a noun can be of who acted: a place is where it happened, "Saturdays" when, and "Air" of a headline is half a word. */
function mayAct({ mentions: { mentions }, words, text, concepts }: ClauseInput, at: number): boolean {
  const { level, kind, extent } = mentions[at]!
  const [first, next] = [tokenAt(words, extent[0]), tokenAt(words, extent[1])]
  if ((level === 'name' && kind === 'place') || inBrackets(text.slice(Math.max(0, extent[0] - BRACKET), extent[0]))) return false
  if (weekdays.has(words.lemmas[first]!.toLowerCase().replace(/['’]?s$/, ''))) return false
  const after = next < words.starts.length ? text.slice(words.starts[next], words.ends[next]).toLowerCase() : ''
  return (
    concepts.phraseOf(words.lemmas[first]!.toLowerCase(), after) === undefined &&
    concepts.phraseOf(words.lemmas[first]!.toLowerCase(), words.lemmas[next] ?? '') === undefined
  )
}

/** Indices of the names and adjectives of names in some tokens. */
function mentionsIn({ mentions: { mentions }, words }: ClauseInput, [first, end]: TokenRange): readonly number[] {
  if (first >= end) return []
  const [from, to] = [words.starts[first]!, words.ends[end - 1]!]
  const found: number[] = []
  for (let at = firstEndingAfter(mentions, from); at < mentions.length && mentions[at]!.extent[0] < to; at++)
    if (NAMED(mentions[at]!) && mentions[at]!.extent[0] >= from && mentions[at]!.extent[1] <= to) found.push(at)
  return found
}

/** A name right before a token that no preposition governs: its subject. */
function mentionEndingAt(input: ClauseInput, range: TokenRange, token: number): number | undefined {
  let last = token
  while (last > range[0] && tagOf(input.words, last - 1) === 'RB') last--
  const found = mentionsIn(input, [Math.max(range[0], last - BEFORE), last]).at(-1)
  if (found === undefined) return undefined
  const { extent } = input.mentions.mentions[found]!
  const first = tokenAt(input.words, extent[0])
  if (tokenAt(input.words, extent[1]) !== last) return undefined
  return first > range[0] && /^(?:IN|TO|POS)$/.test(tagOf(input.words, first - 1)) ? undefined : found
}

/** The token after a mention and the nouns that it is part of ("League fighters"). */
function endOf({ mentions: { mentions }, words }: ClauseInput, mention: number): number {
  let end = tokenAt(words, mentions[mention]!.extent[1])
  while (end < words.starts.length && /^NN/.test(tagOf(words, end))) end++
  return end
}

function extentOf({ words }: ClauseInput, [first, end]: TokenRange): Extent {
  return [words.starts[first]!, words.ends[end - 1]!]
}
