import { languageOf, languages } from '../languages/index.ts'
import type { Report } from '../model/report.ts'
import type { Extent } from '../model/span.ts'
import { trimmed } from './paragraphs.ts'

/** What the full stop may close in the language of a report; without a language, nothing but sentences. */
export interface SentenceRules {
  readonly beforeName: ReadonlySet<string>
  readonly beforeNumber: ReadonlySet<string>
  readonly capitals: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  readonly openers: ReadonlySet<string>
}

const RULES = new Map(languages.map((language) => [language.id, rulesOf(language.sentences)]))
const NO_RULES = rulesOf({
  beforeName: [],
  beforeNumber: [],
  capitals: languages.flatMap(({ sentences }) => sentences.capitals),
  abbreviations: [],
  openers: [],
})

function rulesOf(words: { readonly [field in keyof SentenceRules]: readonly string[] }): SentenceRules {
  return {
    beforeName: new Set(words.beforeName),
    beforeNumber: new Set(words.beforeNumber),
    capitals: new Set(words.capitals),
    abbreviations: new Set(words.abbreviations),
    openers: new Set(words.openers),
  }
}

export function sentenceRulesFor(report: Pick<Report, 'text' | 'meta'>): SentenceRules {
  const language = languageOf(report)
  return (language && RULES.get(language.id)) ?? NO_RULES
}

/** A run of marks that can end a sentence, with closing marks after it. */
const TERMINAL = /[.!?…。！？؟۔।]+[)\]"'”’»›]*/gu

/**
 * Sentences of one stretch of text, trimmed, in order. Own rules instead of the platform's segmenter, whose time grows with the
 * square of the length and whose answers change with its version.
 */
export function sentencesOf(text: string, [start, end]: Extent, rules: SentenceRules): readonly Extent[] {
  const sentences: Extent[] = []
  let from = start
  const close = (to: number): void => {
    const sentence = trimmed(text, afterDash(text, from, to), to)
    if (sentence) sentences.push(...partedAtRepeat(text, sentence))
    from = to
  }
  const stretch = text.slice(start, end)
  for (const found of stretch.matchAll(TERMINAL)) {
    const to = start + found.index + found[0].length
    if (to < end && endsSentence({ text, from, at: start + found.index, to, end, marks: found[0] }, rules)) close(to)
  }
  close(end)
  return sentences
}

/** The first six words of a sentence: standing there once more, they are too many to be there by chance. */
const REPEATED_WORDS = /^[\p{Lu}\p{N}]\S*(?: \S{1,40}){5}(?= )/u

/**
 * "Gale shuts the northern pier of Ledan for days Gale shuts the northern pier of Ledan for days, the mayor said": what introduces
 * a report and opens it once more, with the full stop lost, are two sentences.
 */
function partedAtRepeat(text: string, [start, end]: Extent): readonly Extent[] {
  const parts: Extent[] = []
  for (let from = start; ;) {
    const sentence = text.slice(from, end)
    const opening = REPEATED_WORDS.exec(sentence)?.[0]
    const again = opening === undefined ? -1 : sentence.indexOf(` ${opening} `, opening.length)
    if (again < 0) return [...parts, [from, end]]
    parts.push([from, from + sentence.slice(0, again).trimEnd().length])
    from += again + 1
  }
}

/** Past a dash or bullet that stands before the first word and belongs to none. */
function afterDash(text: string, from: number, to: number): number {
  const found = /^\s*(?:[–—•·*]|-{1,2})\s+/u.exec(text.slice(from, Math.min(to, from + 12)))
  return found ? from + found[0].length : from
}

interface Candidate {
  readonly text: string
  /** Start of the sentence that may end here. */
  readonly from: number
  /** First mark and one past the last. */
  readonly at: number
  readonly to: number
  readonly end: number
  readonly marks: string
}

function endsSentence(candidate: Candidate, rules: SentenceRules): boolean {
  const { text, at, to, end, marks } = candidate
  if (/[。！？।؟۔]/u.test(marks)) return true
  const after = text.slice(to, Math.min(end, to + 40))
  if (!/^\s/u.test(after)) return glued(candidate, after)
  const next = after.trimStart()
  if (next === '' || !/^["'“‘«„‹([{¿¡\p{Lu}\p{Lo}\p{N}–—•-]/u.test(next)) return false
  // `"Where?" he asked` goes on in lower case and was refused above; what is left after ! and ? is a new sentence.
  if (/[!?…]/u.test(marks)) return !/^[–—-]/u.test(next)
  if (/^[–—-]\s*\p{Ll}/u.test(next)) return false
  return stopEnds(wordBefore(text, candidate.from, at), next, { rules, closed: marks.length > 1 && !/^\.+$/u.test(marks), alone: isAlone(candidate) })
}

/** Nothing but a number or letter before the mark: "1." counts, it says nothing. */
const isAlone = ({ text, from, at }: Candidate): boolean => at - from < 16 && /^\s*[([]?(?:\p{N}{1,3}|\p{L})$/u.test(text.slice(from, at))

interface Context {
  readonly rules: SentenceRules
  /** Do closing marks follow the full stop? */
  readonly closed: boolean
  readonly alone: boolean
}

function stopEnds(word: string, next: string, { rules, closed, alone }: Context): boolean {
  if (alone) return false
  const nextWord = /^["'“‘«„‹([{]*([\p{L}\p{N}.]+)/u.exec(next)?.[1] ?? ''
  const opens = rules.openers.has(nextWord.toLowerCase())
  const lower = word.toLowerCase()
  if (closed) return true
  if (rules.beforeName.has(lower)) return rules.beforeNumber.has(lower) ? !/^\p{N}/u.test(nextWord) : false
  // An initial stands before a name; a single capital letter ends a sentence only before a usual opening word.
  if (/^\p{Lu}$/u.test(word)) return !rules.capitals.has(word) ? opens : true
  if (rules.abbreviations.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opens && !/^[([]/u.test(next)
  return true
}

/** The word before a full stop with full stops inside it: "a.m", "U.S", "Mr". */
function wordBefore(text: string, from: number, at: number): string {
  return /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’]*$/u.exec(text.slice(Math.max(from, at - 24), at))?.[0] ?? ''
}

/** A sentence that follows without a space, as lost line ends leave it: "the harbour.The mayor". */
function glued({ text, from, at, marks }: Candidate, after: string): boolean {
  if (marks.startsWith('..') || !/^["“‘«]?\p{Lu}\p{Ll}*[\s,]/u.test(after)) return false
  return /^\p{Ll}{2,}$|^\p{Lu}\p{Ll}{3,}$|^\p{N}{4}$/u.test(wordBefore(text, from, at)) && !/[/@]\S*$/u.test(text.slice(Math.max(from, at - 24), at))
}
