import { partOf, readNumeral } from './numerals.ts'
import type { Core } from './cores.ts'
import type { FigureLanguage } from '../languages/figures.ts'
import type { FigureTokens } from './tokens.ts'

/** Whether number words state a quantity, and are no date, name, list number, pronoun or part of a fixed expression. */
export function isQuantity(tokens: FigureTokens, core: Core, language: FigureLanguage): boolean {
  if (tokens.isDated(core.first) && !isLength(tokens, core, language)) return false
  if (isMark(tokens, core)) return false
  if (core.sort === 'ordinal') return isRank(tokens, core, language)
  if (core.sort === 'vague') return isVagueCount(tokens, core, language)
  if (core.sort === 'share') return !language.counting.superlatives.has(tokens.word(core.first)) || isMost(tokens, core, language)
  const word = tokens.word(core.first)
  const { counting } = language
  if (core.end - core.first === 1 && counting.pronounNumbers.has(word)) return isOne(tokens, core.first, language)
  if (counting.pairs.has(word)) return /^NNS/.test(tokens.tag(core.end))
  if (counting.loneScales.has(word)) return true
  if (core.currency !== undefined || core.sort === 'range') return true
  return !isName(tokens, core, language)
}

/** A length inside a date, as in "several years ago". */
function isLength(tokens: FigureTokens, core: Core, language: FigureLanguage): boolean {
  return core.unit !== undefined || (language.units.has(tokens.word(core.end)) && core.sort !== 'ordinal')
}

/** "the seventh to leave"; "first" and "second" mostly order what is told, and "17th Brigade" is a name. */
function isRank(tokens: FigureTokens, core: Core, { counting }: FigureLanguage): boolean {
  return core.min >= 3 && !(tokens.isCapital(core.end) && /^NNP/.test(tokens.tag(core.end))) && !counting.noRanks.has(tokens.word(core.end))
}

function isVagueCount(tokens: FigureTokens, core: Core, language: FigureLanguage): boolean {
  const { counting } = language
  const next = tokens.word(core.end)
  const tag = tokens.tag(core.end)
  const part = language.composed.partitives.has(next)
  switch (counting.countable.get(tokens.word(core.first))) {
    case 'whole':
      return counting.wholes.has(next) || /^NNS/.test(tag) || (counting.determiners.has(next) && /^(?:NNS|JJ)/.test(tokens.tag(core.end + 1)))
    case 'persons':
      return part || language.persons.has(tokens.lemma(core.end))
    case 'plural':
      return /^(?:NNS|JJ|VBN)$/.test(tag) || part || (/^NNP/.test(tag) && /^NNS$/.test(tokens.tag(core.end + 1)))
    case 'part':
      return part
    case undefined:
      return true
  }
}

/** "most of the town", "most members"; not "the most", nor "most curious". */
function isMost(tokens: FigureTokens, core: Core, { composed, counting }: FigureLanguage): boolean {
  if (counting.beforeSuperlative.has(tokens.word(core.first - 1))) return false
  return (
    composed.partitives.has(tokens.word(core.end)) ||
    tokens.tag(core.end) === 'NNS' ||
    (/^(?:JJ|NN|NNP|VBN)$/.test(tokens.tag(core.end)) && tokens.tag(core.end + 1) === 'NNS')
  )
}

/** "one person", "killing one"; not "one of", "one another", "no one". */
function isOne(tokens: FigureTokens, at: number, language: FigureLanguage): boolean {
  const { counting } = language
  if (counting.beforePronoun.has(tokens.word(at - 1)))
    return language.units.has(tokens.word(at + 1)) && counting.beforeLength.has(tokens.word(at - 1))
  const next = tokens.tag(at + 1)
  if (counting.afterPronoun.has(tokens.word(at + 1))) return false
  if (next === 'NN' || (next === 'JJ' && tokens.tag(at + 2) === 'NN')) return true
  return language.conditions.has(tokens.lemma(at - 1)) || language.conditions.has(tokens.lemma(at + 1)) || counting.afterOne.has(tokens.word(at + 1))
}

/** "Flight 12", "Camp 22", "1." before a list item, digits of a telephone number. */
function isName(tokens: FigureTokens, core: Core, language: FigureLanguage): boolean {
  const before = tokens.word(core.first - 1)
  const digits = /^\d/.test(tokens.word(core.first))
  if (language.labels.has(before) || (before === '.' && language.counting.shortLabels.has(tokens.word(core.first - 2)))) return true
  if (!digits) return false
  const counted = /^(?:NN|NNS|JJ|JJR|VBN|VBD|IN)$/.test(tokens.tag(core.end))
  if (/^NNP/.test(tokens.tag(core.first - 1)) && !counted && core.bound === undefined && tokens.word(core.end) !== '%')
    return !/^(?:PUNCT)$/.test(tokens.tag(core.end)) || tokens.tag(core.first - 2) === 'NNP'
  const lineStart = core.first === 0 || tokens.text.slice(tokens.end(core.first - 1), tokens.start(core.first)).includes('\n')
  if (lineStart && (tokens.word(core.end) === '.' || tokens.word(core.end) === ')')) return true
  return (
    !tokens.isDated(core.first - 1) &&
    partOf(before, language) !== undefined &&
    /^\d/.test(before) &&
    tokens.start(core.first) - tokens.end(core.first - 1) === 1
  )
}

/** A footnote's mark, "[2]"; a coordinate, "33°47′N", "35.0325; 43.6463"; a part of a longer code, "910-432-3383". */
function isMark(tokens: FigureTokens, core: Core): boolean {
  const [start, end] = [tokens.start(core.first), tokens.end(core.end - 1)]
  const [before, after] = [tokens.text.slice(Math.max(0, start - 2), start), tokens.text.slice(end, end + 2)]
  if (before.endsWith('[') && after.startsWith(']')) return true
  if (/^[°′″]/.test(after) || /[°′″]$/.test(before)) return true
  if (/^\d{1,3}\.\d{4,}$/.test(tokens.text.slice(start, end))) return true
  return /^\d+-\d+-\d/.test(tokens.text.slice(start, start + 24))
}

/** One or none, said without a number: "another member", "no survivors", "a nurse was wounded". */
export function singularAt(tokens: FigureTokens, at: number, language: FigureLanguage): Core | undefined {
  const word = tokens.word(at)
  const tag = tokens.tag(at + 1)
  const noun = /^(?:JJ|NNP|NN|VBN)$/.test(tag) && /^NNS?$/.test(tokens.tag(at + 2)) ? at + 2 : /^NNS?$/.test(tag) ? at + 1 : undefined
  if (noun === undefined || readNumeral(tokens.word(at + 1), language) !== undefined) return undefined
  const person = language.persons.has(tokens.lemma(noun))
  const one: Core = { first: at, end: at + 1, min: 1, max: 1, sort: 'number' }
  if (language.counting.none.has(word) && !language.notCounted.has(tokens.word(at + 1))) return { ...one, min: 0, max: 0 }
  if (language.counting.oneMore.has(word) && person && tokens.tag(noun) === 'NN') return one
  if (language.composed.articles.has(word) && person && tokens.tag(noun) === 'NN' && suffers(tokens, noun + 1, language)) return one
  return undefined
}

/** "wounded", "was killed", "critically wounded" after a single person. */
function suffers(tokens: FigureTokens, at: number, language: FigureLanguage): boolean {
  for (let token = at; token < at + 4; token++) {
    if (language.conditions.has(tokens.lemma(token)) || language.conditions.has(tokens.word(token)))
      return !/^(?:VBG|VBZ|VBP)$/.test(tokens.tag(token)) && !/^(?:DT|CD|NN|NNS|PRP)$/.test(tokens.tag(token + 1))
    if (!language.outcomes.auxiliaries.has(tokens.lemma(token)) && tokens.tag(token) !== 'RB') return false
  }
  return false
}
