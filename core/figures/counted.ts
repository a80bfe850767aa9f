import type { FigureLanguage } from '../languages/figures.ts'
import type { FigureTokens } from './tokens.ts'
import type { Tag } from '../model/words.ts'

/** The noun phrase that a number counts. */
export interface Counted {
  /** One past the last token of the phrase. */
  readonly end: number
  /** First token after the number and words such as "more" and "of the". */
  readonly first?: number
  /** Token of the head noun; undefined where the number stands alone. */
  readonly head?: number
  /** Tokens `[first, end)` of the whole after "of", and its head. */
  readonly whole?: { readonly first: number; readonly end: number; readonly head: number }
}

const NOUNS: ReadonlySet<Tag> = new Set(['NN', 'NNS', 'NNP', 'NNPS'])
const BEFORE_NOUNS: ReadonlySet<Tag> = new Set(['JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'POS', 'NN', 'NNS', 'NNP', 'NNPS'])
const LONGEST = 7

/** Reads what is counted after a number: "(other) civilians", "of the wounded", "members of the town council", "civilians and soldiers". */
export function countedAfter(tokens: FigureTokens, at: number, language: FigureLanguage): Counted {
  const { counting, composed } = language
  let first = tokens.pastBrackets(at, '[', GLOSS)
  while (first - at < 2 && counting.further.has(tokens.word(first))) first++
  if (composed.partitives.has(tokens.word(first))) {
    const whole = wholeAfter(tokens, first, language)
    if (whole) return { first: whole.first + 1, end: whole.end, head: whole.head, whole }
    return { end: at }
  }
  if (counting.others.has(tokens.word(first)) && !nounFrom(tokens, first + 1, language))
    return { end: first + 1, ...(counting.otherOnes.has(tokens.word(first)) && { head: first }) }
  const noun = nounFrom(tokens, first, language)
  if (noun === undefined) return { end: first }
  const joined = coordinated(tokens, noun.end, language)
  const isPart = composed.partitives.has(tokens.word(joined)) && language.memberships.has(tokens.lemma(noun.head))
  const whole = isPart ? wholeAfter(tokens, joined, language) : undefined
  return { first, end: whole?.end ?? joined, head: noun.head, ...(whole && { whole }) }
}

/** Longest gloss of an editor between a number and its noun, "40 [Vedian] sailors", in tokens. */
const GLOSS = 6

/** One past the relative clause that narrows what is counted ("who plan to leave"), or the token itself where there is none. */
export function relativeAfter(tokens: FigureTokens, at: number, { counting }: FigureLanguage): number {
  if (!counting.relatives.has(tokens.word(at))) return at
  let token = at + 1
  while (token < at + 6 && !/^(?:IN|CC|PUNCT|DT|WDT|WP)$/.test(tokens.tag(token))) token++
  return token > at + 1 ? token : at
}

/** A run of adjectives and nouns up to its head; a plural ends it, so that texts without commas do not run on. */
function nounFrom(tokens: FigureTokens, at: number, language: FigureLanguage): { readonly head: number; readonly end: number } | undefined {
  let head: number | undefined
  for (let token = at; token < at + LONGEST && token < tokens.length; token++) {
    const tag = namesPersons(tokens, token, language) || (token === at && isPlural(tokens, token, language)) ? 'NNS' : tokens.tag(token)
    if (tokens.isDated(token) || language.quantifiers.has(tokens.word(token))) break
    if (!BEFORE_NOUNS.has(tag) && !(tag === 'RB' && head === undefined && /^(?:JJ|VBN)$/.test(tokens.tag(token + 1)))) break
    if (head !== undefined && tag !== 'POS' && !NOUNS.has(tag)) break
    if (head === undefined && isCondition(tokens, token, language) && !startsNoun(tokens, token + 1)) break
    if (
      head !== undefined &&
      tokens.isCapital(token) &&
      language.counting.participle.test(tokens.word(token)) &&
      isCondition(tokens, token, language)
    )
      break
    if (NOUNS.has(tag)) head = token
    if (tag === 'NNS' && tokens.tag(token + 1) !== 'POS') break
    if (tokens.isBreak(token)) break
  }
  return head === undefined ? undefined : { head, end: head + 1 }
}

const NO_PLURAL: ReadonlySet<Tag> = new Set(['IN', 'DT', 'PRP', 'PRP$', 'NNP', 'NNPS', 'PUNCT', 'CC', 'MD', 'POS'])

/** A plural by its form, straight after the number. */
function isPlural(tokens: FigureTokens, token: number, { counting }: FigureLanguage): boolean {
  return counting.plural.test(tokens.word(token)) && !tokens.isCapital(token) && !NO_PLURAL.has(tokens.tag(token))
}

/** A plural of the lexicon of persons is a noun after a number, whatever its tag. */
function namesPersons(tokens: FigureTokens, token: number, { counting, persons }: FigureLanguage): boolean {
  const word = tokens.word(token)
  return counting.pluralLike.test(word) && persons.has(counting.singularOf(word)) && !tokens.tag(token).startsWith('NNP')
}

function isCondition(tokens: FigureTokens, token: number, language: FigureLanguage): boolean {
  return language.conditions.has(tokens.lemma(token)) || language.conditions.has(tokens.word(token))
}

function startsNoun(tokens: FigureTokens, token: number): boolean {
  return NOUNS.has(tokens.tag(token))
}

/** "civilians and soldiers": a second plural without a number or article of its own. */
function coordinated(tokens: FigureTokens, at: number, language: FigureLanguage): number {
  if (!language.counting.coordinators.has(tokens.word(at))) return at
  const noun = nounFrom(tokens, at + 1, language)
  return noun && tokens.tag(noun.head) === 'NNS' && tokens.tag(noun.end) !== 'VBD' && noun.head - at <= 3 ? noun.end : at
}

/** "of the women in the camp": the whole that a share or part is taken from. */
function wholeAfter(tokens: FigureTokens, of: number, language: FigureLanguage): Counted['whole'] {
  let token = of + 1
  while (token < of + 4 && /^(?:DT|PRP\$|PDT|WDT)$/.test(tokens.tag(token))) token++
  const { counting } = language
  const stands = counting.partedFrom.has(tokens.word(token - 1)) ? token - 1 : counting.partedPronouns.has(tokens.word(token)) ? token : undefined
  const noun = nounFrom(tokens, token, language)
  if (noun) {
    const joined = coordinated(tokens, noun.end, language)
    return { first: of, end: placeAfter(tokens, properAfter(tokens, joined, language), language), head: noun.head }
  }
  if (stands !== undefined) return { first: of, end: placeAfter(tokens, participleAfter(tokens, stands + 1), language), head: stands }
  return isCondition(tokens, token, language) ? { first: of, end: token + 1, head: token } : undefined
}

/** A proper name that goes on over "of": "the Union of Dockers". */
function properAfter(tokens: FigureTokens, at: number, { composed }: FigureLanguage): number {
  if (!composed.partitives.has(tokens.word(at)) || !/^NNP/.test(tokens.tag(at - 1)) || !/^NNP/.test(tokens.tag(at + 1))) return at
  let token = at + 1
  while (token < at + 6 && NOUNS.has(tokens.tag(token)) && !tokens.isDated(token)) token++
  return token
}

/** "those [now living] in the valley" */
function participleAfter(tokens: FigureTokens, at: number): number {
  let token = at
  while (token < at + 3 && /^(?:RB|VBG|VBN|JJ)$/.test(tokens.tag(token))) token++
  return token
}

/** "in the camp" after a whole, where a proper name or an article follows. */
function placeAfter(tokens: FigureTokens, at: number, { counting }: FigureLanguage): number {
  const adverb = tokens.tag(at) === 'RB' ? 1 : 0
  if (!counting.placeBefore.has(tokens.word(at + adverb))) return at
  let token = at + adverb + 1
  if (counting.determiners.has(tokens.word(token))) token++
  const first = token
  while (token < first + 4 && /^NNP/.test(tokens.tag(token))) token++
  if (token === first && !counting.placeBefore.has(tokens.word(first - 1)) && tokens.tag(first) === 'NN') token++
  return token > first ? token : at
}
