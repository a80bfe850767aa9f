import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Passages } from '../model/passages.ts'
import type { SpanRow } from '../model/span.ts'
import { eitherOf } from '../text/either-of.ts'
import { outletOf } from './outlet.ts'

/** A notice of an outlet that its text was wrong, and from where on it takes all back that it tells. */
export interface CorrectionNotice {
  readonly span: SpanRow
  /** Where what is taken back whole begins; undefined where only a part is put right. */
  readonly retractedFrom?: number
}

const words = languages.map(({ corrections }) => corrections)
const NOTICE = eitherOf(words.map(({ notice }) => notice))
const RETRACTION = eitherOf(words.map(({ retraction }) => retraction))
const RETRACTS_OWN = eitherOf(words.map(({ retractsOwn }) => retractsOwn))

/** Notices of reports looked at once stay while the passages do. */
const known = new WeakMap<Passages, readonly CorrectionNotice[]>()

/** The notices of one report. A notice goes on over the next sentence of its paragraph: “… gave a wrong number. It was 40, not 400.” */
export function noticesIn(view: CaseView, report: ReportId): readonly CorrectionNotice[] {
  const passages = view.layer(report, 'passages')
  const found = known.get(passages) ?? [...noticesOf(view, report, passages)]
  known.set(passages, found)
  return found
}

function* noticesOf(view: CaseView, report: ReportId, { sentences }: Passages): Iterable<CorrectionNotice> {
  const { text } = view.report(report)
  const outlet = outletOf(view, report)
  for (const [at, { extent, paragraph }] of sentences.entries()) {
    const [start, end] = extent
    const words = text.slice(start, end)
    const retracted = retractedIn(words, outlet)
    if (retracted !== undefined) yield { span: { report, start, end }, retractedFrom: start + retracted }
    else if (NOTICE.test(words)) {
      const next = sentences[at + 1]
      yield { span: { report, start, end: next?.paragraph === paragraph ? next.extent[1] : end } }
    }
  }
}

/** Where in a sentence stands what an outlet retracts; undefined where somebody else does, or nobody. */
function retractedIn(sentence: string, outlet: string): number | undefined {
  const said = RETRACTION.exec(sentence)
  if (said) return said.index
  const named = sentence.indexOf(outlet)
  return named >= 0 && RETRACTS_OWN.test(sentence.slice(named + outlet.length)) ? named + outlet.length : undefined
}
