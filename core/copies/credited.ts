import type { Passages } from '../model/passages.ts'
import { comparisonWords } from './comparison-words.ts'

/** Agencies that a report credits at its head or end, each once. */
export function credited({ dateline, credits }: Passages): readonly string[] {
  const names = [...(dateline?.agency === undefined ? [] : [dateline.agency]), ...credits.map(({ agency }) => agency)]
  return names.filter((name, i) => names.findIndex((other) => sameName(name, other)) === i)
}

/** Are two names of outlets the same but for case, marks and article? */
export function sameName(one: string, other: string | undefined): boolean {
  const plain = (name: string): string => comparisonWords(name.replace(/^the\s+/i, '')).hash.join()
  return other !== undefined && plain(one) === plain(other)
}
