import type { Passages } from '../model/passages.ts'
import { comparisonWords } from './comparison-words.ts'

/** Agencies that a report credits at its head or end, each once. */
export function credited({ dateline, credits }: Passages): readonly string[] {
  const names = [...(dateline?.agency === undefined ? [] : [dateline.agency]), ...credits.map(({ agency }) => agency)]
  return names.filter((name, i) => names.findIndex((other) => sameName(name, other)) === i)
}

/** Are two names of outlets the same but for case, marks and article? */
export function sameName(one: string, other: string | undefined): boolean {
  return other !== undefined && plain(one) === plain(other)
}

/** Names kept with their plain form; beyond, all are dropped and made anew, so that memory is bounded. */
const KEPT = 10_000
const plainNames = new Map<string, string>()

function plain(name: string): string {
  const known = plainNames.get(name)
  if (known !== undefined) return known
  const made = comparisonWords(name.replace(/^the\s+/i, '')).hash.join()
  if (plainNames.size >= KEPT) plainNames.clear()
  plainNames.set(name, made)
  return made
}
