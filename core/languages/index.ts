import type { Report } from '../model/report.ts'
import type { Language } from './language.ts'
import * as all from './all.ts'

export type { Language } from './language.ts'

/** The languages that Headwater can read for attributions, times and figures; other texts are still compared for copies. */
export const languages: readonly Language[] = Object.values(all)

/** The language of a report, or undefined where it is not one of ours: by its metadata, else by the share of function words. */
export function languageOf(report: Pick<Report, 'text' | 'meta'>): Language | undefined {
  const stated = report.meta.language?.value.toLowerCase().split('-')[0]
  if (stated !== undefined) return languages.find((language) => language.id === stated)
  const words =
    report.text
      .slice(0, 4000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const share = (language: Language): number => words.filter((word) => functionWordsOf(language).has(word)).length / Math.max(1, words.length)
  return languages.find((language) => share(language) >= 0.12)
}

const functionWordSets = new Map<Language, ReadonlySet<string>>()

function functionWordsOf(language: Language): ReadonlySet<string> {
  const found = functionWordSets.get(language) ?? new Set(language.functionWords)
  functionWordSets.set(language, found)
  return found
}
