import { nameOf } from '../text/hash.ts'
import type { CopyId } from '../model/ids.ts'
import type { Copy } from '../model/copies.ts'
import type { PairStep, ReportInputs, Row } from '../model/plan.ts'
import { type Alignment, alignments } from './alignments.ts'
import { comparedWords, type ComparedReport } from './compared-words.ts'
import type { Extent } from '../model/span.ts'

/** What was copied between two reports, what changed, which way. */
export const copyPairs: PairStep<'copies'> = {
  id: 'copies',
  scope: 'pair',
  version: 1,
  inputs: ['passageLinks', 'passages'],
  run: (a, b) => copiesBetween(a, b),
}

function copiesBetween(a: ReportInputs, b: ReportInputs): readonly Row<Copy>[] {
  const sideA = comparedWords(a.report, a.results.passages)
  const sideB = comparedWords(b.report, b.results.passages)
  const found = alignments(sideA.index(), sideB.words)
  const kept = found.filter((x) => x.longestRun >= 8 || (x.sharedWords >= 10 && x.longestRun >= 5))
  if (!kept.length) return []
  const weak = found.filter((x) => !kept.includes(x) && x.sharedWords >= 6 && x.longestRun >= 5)
  return [...kept, ...weak].map((x) => {
    const runs = x.runs.map((r) => ({ a: ext(sideA, r.a, r.length), b: ext(sideB, r.b, r.length) }))
    const ea: Extent = [runs[0]!.a[0], runs.at(-1)!.a[1]]
    const eb: Extent = [runs[0]!.b[0], runs.at(-1)!.b[1]]
    const id = nameOf('copy', a.report.id, b.report.id, ...ea, ...eb) as CopyId
    return {
      id,
      at: [a.report.id, b.report.id],
      value: {
        id,
        a: { report: a.report.id, start: ea[0], end: ea[1] },
        b: { report: b.report.id, start: eb[0], end: eb[1] },
        sharedWords: x.sharedWords,
        runs,
        edits: [],
        kind: 'reporting',
        kindBecause: '',
        direction: { known: false, because: [] },
      },
    }
  })
}
const ext = (s: ComparedReport, at: number, n: number): Extent => [s.words.start[at]!, s.words.end[at + n - 1]!]
