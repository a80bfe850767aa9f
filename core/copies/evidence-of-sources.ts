import { comparisonWords } from './comparison-words.ts'
import type { ComparedReport } from './compared-words.ts'
import { credited, sameName } from './credited.ts'
import type { Evidence } from './evidence.ts'
import { ATTRIBUTION } from './word-kinds.ts'

/** One report names the other's outlet as where it has its words from. */
export function namedSource(a: ComparedReport, b: ComparedReport): readonly Evidence[] {
  const named = (by: ComparedReport, other: ComparedReport): string | undefined => {
    const outlet = other.report.meta.outlet?.value
    if (outlet === undefined || sameName(outlet, by.report.meta.outlet?.value)) return undefined
    return credited(by.passages).some((name) => sameName(name, outlet)) || names(by, outlet) ? outlet : undefined
  }
  const inB = named(b, a)
  const inA = named(a, b)
  return [
    ...(inB === undefined
      ? []
      : [{ from: 'a' as const, weight: 8, bySource: true as const, because: `The other report names ${inB} as its source.` }]),
    ...(inA === undefined
      ? []
      : [{ from: 'b' as const, weight: 8, bySource: true as const, because: `The other report names ${inA} as its source.` }]),
  ]
}

/** Credits that name neither of the two outlets. */
export function thirdPartyCredits(report: ComparedReport, other: ComparedReport): readonly string[] {
  const outlets = [report.report.meta.outlet?.value, other.report.meta.outlet?.value]
  return credited(report.passages)
    .filter((name) => !outlets.some((outlet) => sameName(name, outlet)))
    .map((name) => `A report credits ${name}, from which both may have the words.`)
}

/** Does the text name an outlet beside a word of attribution? Outlets named after one common word are left out. */
function names({ report, words, language, kinds }: ComparedReport, outlet: string): boolean {
  const name = comparisonWords(outlet.replace(/^the\s+/i, ''))
  const sourcing = language()?.copying.sourcing
  if (name.count === 0 || (name.count === 1 && outlet.length < 5) || sourcing === undefined) return false
  for (let at = 0; at + name.count <= words.count; at++) {
    if (words.hash[at] !== name.hash[0] || name.hash.some((hash, i) => words.hash[at + i] !== hash)) continue
    if (report.text[words.start[at]!] === report.text[words.start[at]!]!.toLowerCase()) continue
    const [from, to] = [Math.max(0, at - 4), Math.min(words.count, at + name.count + 4)]
    if (kinds().anyOf(from, to, ATTRIBUTION) || sourcing.test(report.text.slice(words.start[from], words.end[to - 1]))) return true
  }
  return false
}
