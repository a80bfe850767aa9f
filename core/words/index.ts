import type { ReportStep } from '../model/plan.ts'
import type { Words } from '../model/words.ts'
import { TAGS } from '../model/words.ts'
import type { WordLexicon } from '../languages/words.ts'
import { languageOf } from '../languages/index.ts'
import { lemmasOf } from './lemmas.ts'
import { lineOf } from './lines.ts'
import { tagLine, weightsOf } from './tagger.ts'
import { tokenise } from './tokens.ts'
import { formOf } from './word-forms.ts'
import type { WordForm } from './word-forms.ts'

/** Tokens, tags and lemmas, written once and read by every later stage. */
export const words: ReportStep<'words'> = {
  id: 'words',
  scope: 'report',
  version: 11,
  inputs: [],
  run: (report) => wordsOf(report.text, languageOf(report)?.words),
}

const UNKNOWN_TAG = TAGS.indexOf('X')

/** The tokens of a text with tags and lemmas; without a lexicon all tags are `X` and lemmas the lower-case words. */
export function wordsOf(text: string, lexicon: WordLexicon | undefined): Words {
  const { starts, ends } = tokenise(text, lexicon)
  const forms: WordForm[] = []
  for (let token = 0; token < starts.length; token++) forms.push(formOf(text.slice(starts[token], ends[token])))
  const tags = new Uint8Array(starts.length).fill(UNKNOWN_TAG)
  if (!lexicon) return { starts, ends, tags, lemmas: forms.map((form) => form.lower) }
  const weights = weightsOf(lexicon.tagger)
  for (let first = 0; first < starts.length;) {
    const end = endOfLine(text, { starts, ends }, first)
    tagLine(lineOf(forms.slice(first, end)), weights, tags, {
      from: first,
      mayBe: (form, tag) => (tag === ADVERB ? isAdverb(form, lexicon) : isOpenTo(form, tag, lexicon)),
    })
    first = end
  }
  forms.forEach(({ lower }, token) => {
    if (VERB.test(TAGS[tags[token]!]!)) tags[token] = otherThanVerb(lower, lexicon) ?? tags[token]!
  })
  const lemmaOf = lemmasOf(lexicon)
  const lemmas = forms.map((form, token) => lemmaOf(form.lower, TAGS[tags[token]!]!))
  return { starts, ends, tags, lemmas }
}

const VERB = /^VB/
const ADVERB = TAGS.indexOf('RB')

/** Whether a word can be an adverb, as the class is closed but for its ending. */
function isAdverb({ lower }: WordForm, { adverbs }: WordLexicon): boolean {
  return (lower.endsWith(adverbs.ending) && !adverbs.but.has(lower)) || adverbs.others.has(lower) || !/\p{L}/u.test(lower)
}

/** Whether a word can have a tag, where its class has few words. */
const isOpenTo = ({ lower }: WordForm, tag: number, { closed }: WordLexicon): boolean => closed.get(TAGS[tag]!)?.has(lower) ?? true

/** The tag of a word that is no verb, as an index into TAGS; undefined for words that may be one. */
function otherThanVerb(word: string, { noVerbs, adverbs }: WordLexicon): number | undefined {
  const tag = noVerbs.get(word)
  if (tag !== undefined) return TAGS.indexOf(tag as (typeof TAGS)[number])
  return word.endsWith(adverbs.ending) && word.length > 2 + adverbs.ending.length && !adverbs.but.has(word) ? ADVERB : undefined
}

/** The number of the first token after `first` that stands on another line. */
function endOfLine(text: string, tokens: Pick<Words, 'starts' | 'ends'>, first: number): number {
  let token = first + 1
  while (token < tokens.starts.length && !hasBreak(text, tokens.ends[token - 1]!, tokens.starts[token]!)) token++
  return token
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true
  return false
}
