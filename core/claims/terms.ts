import type { Concepts } from '../languages/concepts.ts'
import { languages } from '../languages/index.ts'
import type { Extent } from '../model/span.ts'
import type { Words } from '../model/words.ts'
import { TAGS } from '../model/words.ts'
import { nameKey } from './name-key.ts'
import { tokenAt } from './positions.ts'

/** What kind of word a term is: it decides how much a shared term tells. */
export type TermRole = 'act' | 'verb' | 'noun' | 'name' | 'quality'

const NAMES = /^NNPS?$/
const NOUNS = /^(NNS?|FW)$/
const VERBS = /^VB/
/** Forms of verbs that taggers take for adjectives ("bombed"); what they take for a noun ("holding") stays one. */
const participleEndings = languages.flatMap(({ concepts }) => concepts.participleEndings)
const QUALITIES = /^JJ/

/** A term as it stands in a statement: `role:lemma`, where acts carry the concept that their wordings share. */
export function term(role: TermRole, lemma: string): string {
  return `${role}:${lemma}`
}

/** The lemma or concept of a term. */
export function lemmaOf(text: string): string {
  return text.slice(text.indexOf(':') + 1)
}

/** The role of a term. */
export function roleOf(text: string): TermRole {
  return text.slice(0, text.indexOf(':')) as TermRole
}

/** What {@link termsOf} reads. */
export interface TermInput {
  readonly text: string
  readonly words: Words
  readonly concepts: ConceptIndex
  /** True for headlines, where every word may have a capital and is no name for it. */
  readonly titled?: boolean
}

/** Content terms of some pieces of a text, each once, in order of the alphabet. Words inside `skip` (glosses, names that are mentions) are left out. */
export function termsOf(input: TermInput, pieces: readonly Extent[], skip: readonly Extent[]): readonly string[] {
  const found = new Set<string>()
  for (const [start, end] of pieces)
    for (let token = tokenAt(input.words, start); token < input.words.starts.length && input.words.starts[token]! < end; token++) {
      const from = input.words.starts[token]!
      if (skip.some(([a, b]) => a <= from && from < b)) continue
      for (const made of [termOf(input, token), phraseOf(input, token)]) if (made !== undefined) found.add(made)
    }
  return [...found].sort()
}

function termOf({ text, words, concepts, titled }: TermInput, token: number): string | undefined {
  const tag = TAGS[words.tags[token]!] ?? 'X'
  const lemma = words.lemmas[token]!
  const word = text.slice(words.starts[token], words.ends[token])
  if (!/\p{L}/u.test(word) || word.length < 2) return undefined
  const conceptAs = (one: string): string | undefined => (concepts.mayBe(one, tag) ? concepts.conceptOf(one) : undefined)
  const concept =
    conceptAs(lemma) ??
    conceptAs(word.toLowerCase()) ??
    (titled === true || (participleEndings.some((ending) => word.endsWith(ending)) && !NOUNS.test(tag)) ? concepts.inTitle(word) : undefined)
  if (concept !== undefined) return term('act', concept)
  if (concepts.isLight(lemma)) return undefined
  if (NAMES.test(tag)) return term('name', nameKey(word))
  if (NOUNS.test(tag)) return term('noun', lemma)
  if (VERBS.test(tag)) return term('verb', lemma)
  return QUALITIES.test(tag) ? term('quality', lemma) : undefined
}

/** The concept of a token and the word after it. */
function phraseOf({ text, words, concepts }: TermInput, token: number): string | undefined {
  if (token + 1 >= words.starts.length) return undefined
  const concept = concepts.phraseOf(words.lemmas[token]!, text.slice(words.starts[token + 1], words.ends[token + 1]).toLowerCase())
  return concept === undefined ? undefined : term('act', concept)
}

/** The concepts of a language, turned round for look-ups by lemma. */
export interface ConceptIndex {
  conceptOf(lemma: string): string | undefined
  /** Whether a lemma stands for its concept under a tag: "level" only as a verb. */
  mayBe(lemma: string, tag: string): boolean
  /** The concept of an inflected word that stands with a capital in a title. */
  inTitle(word: string): string | undefined
  /** The concept of a lemma with the word after it. */
  phraseOf(lemma: string, next: string): string | undefined
  isLight(lemma: string): boolean
  /** Whether a lemma says in what condition people are that a figure counts. */
  isHarm(lemma: string): boolean
  /** That condition, as figures name it ("killed"). */
  conditionOf(lemma: string): string | undefined
  /** Whether a lemma names an act of violence for which somebody answers, or what it was done with ("raid", "warplane"). */
  isDeed(lemma: string): boolean
  /** Whether a lemma names what an act of violence was done with from the air, and no act. */
  isCraft(lemma: string): boolean
  /** Whether a lemma names something that happens at one time, such as a crash. */
  isEvent(lemma: string): boolean
}

/** Turns the lists of a language into look-ups. */
export function conceptIndex(concepts: Concepts): ConceptIndex {
  const byLemma = new Map(Object.entries(concepts.groups).flatMap(([concept, lemmas]) => lemmas.map((lemma) => [lemma, concept] as const)))
  const light = new Set(concepts.light)
  const [verbs, nouns] = [new Set(concepts.only.verbs), new Set(concepts.only.nouns)]
  const broadest = (concept: string): string => (concept in concepts.broader ? broadest(concepts.broader[concept]!) : concept)
  const conceptOf = (lemma: string): string | undefined => byLemma.get(lemma)
  const phrases = new Map(Object.entries(concepts.phrases))
  const events = new Set(concepts.events)
  const deeds = new Set(Object.keys(concepts.groups).filter((concept) => concepts.deeds.includes(broadest(concept))))
  return {
    conceptOf,
    mayBe: (lemma, tag) => !(verbs.has(lemma) && !VERBS.test(tag)) && !(nouns.has(lemma) && !/^NN/.test(tag)),
    inTitle: (word) => conceptOf(formsOf(word.toLowerCase(), concepts).find((form) => conceptOf(form) !== undefined) ?? ''),
    phraseOf: (lemma, next) => phrases.get(`${lemma} ${next}`),
    isLight: (lemma) => light.has(lemma),
    isHarm: (lemma) => (conceptOf(lemma) ?? '') in concepts.conditions,
    conditionOf: (lemma) => concepts.conditions[conceptOf(lemma) ?? ''],
    isEvent: (lemma) => events.has(broadest(conceptOf(lemma) ?? '')),
    isCraft: (lemma) => concepts.craft.includes(lemma),
    isDeed: (lemma) => deeds.has(conceptOf(lemma) ?? ''),
  }
}

/** Lemmas that a regular form may be of. */
function formsOf(word: string, { formEndings }: Concepts): readonly string[] {
  return [word, ...formEndings.map((ending) => (word.endsWith(ending) ? word.slice(0, -ending.length) : word))]
}
