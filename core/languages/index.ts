import type { Report } from '../model/report.ts'
import type { Language } from './language.ts'
import * as all from './all.ts'

export type { Language } from './language.ts'

/** The languages that Headwater can read for attributions, times and figures; other texts are still compared for copies. */
export const languages: readonly Language[] = Object.values(all)

const languagesFound = new WeakMap<Pick<Report, 'text' | 'meta'>, Language | 'none'>()

/** The language of a report, or undefined where it is not one of ours: by its metadata, else by its function words. */
export function languageOf(report: Pick<Report, 'text' | 'meta'>): Language | undefined {
  const found = languagesFound.get(report) ?? languageFor(report) ?? 'none'
  languagesFound.set(report, found)
  return found === 'none' ? undefined : found
}

function languageFor(report: Pick<Report, 'text' | 'meta'>): Language | undefined {
  const stated = report.meta.language?.value.toLowerCase().split('-')[0]
  if (stated !== undefined) return languages.find((language) => language.id === stated)
  const text = report.text.slice(0, 4000)
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  return languages.find((language) => (words.length < SHORT ? isShortTextOf(language, words) : shareOf(language, words) >= 0.12))
}

/** So many words hold function words enough for their share to tell. */
const SHORT = 40

function shareOf(language: Language, words: readonly string[]): number {
  const known = functionWordsOf(language)
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length)
}

/**
 * A few words are of a language where its own function words and irregular forms outnumber the words of others; words that
 * others spell alike count only where nothing else speaks against it.
 */
function isShortTextOf(language: Language, words: readonly string[]): boolean {
  const plain = /^[a-z]+$/
  const odd = words.filter((word) => !plain.test(word)).length
  const foreign = new Set(language.foreignWords)
  const known = functionWordsOf(language)
  const openers = new Set(language.sentences.openers)
  const forms = irregularFormsOf(language)
  const own = words.filter((word) => !foreign.has(word) && (known.has(word) || openers.has(word) || forms.has(word))).length
  const others = words.filter((word) => foreign.has(word) && !known.has(word) && !openers.has(word)).length
  if (own > others && odd <= words.length / 4) return true
  return others === 0 && odd === 0 && shareOf(language, words) >= 0.12
}

const irregularForms = new Map<Language, ReadonlySet<string>>()

function irregularFormsOf(language: Language): ReadonlySet<string> {
  const found = irregularForms.get(language) ?? new Set([...language.words.irregular.keys()].map((key) => key.slice(0, key.indexOf(' '))))
  irregularForms.set(language, found)
  return found
}

const functionWordSets = new Map<Language, ReadonlySet<string>>()

function functionWordsOf(language: Language): ReadonlySet<string> {
  const found = functionWordSets.get(language) ?? new Set(language.functionWords)
  functionWordSets.set(language, found)
  return found
}
