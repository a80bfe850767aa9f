import { grammarOf } from '../../../core/attributions/grammar.ts'
import { columnsFor } from '../../../core/attributions/model/proposals.ts'
import type { Columns } from '../../../core/attributions/model/columns.ts'
import { labelsOf } from '../../../core/attributions/model/labels.ts'
import { mentions } from '../../../core/actors/index.ts'
import { passages } from '../../../core/passages/index.ts'
import { words } from '../../../core/words/index.ts'
import { reportFromText } from '../../../core/read/report-of.ts'
import type { ReportResults } from '../../../core/model/plan.ts'
import type { AnnotatedText } from './polnear.ts'

/** A text as the model reads it, with the right labels. */
export interface Prepared {
  readonly annotated: AnnotatedText
  readonly columns: Columns
  readonly labels: Uint8Array
}

/** Runs the steps before the model on each text. */
export function prepared(texts: readonly AnnotatedText[]): readonly Prepared[] {
  return texts.map((annotated) => {
    const report = reportFromText({ place: annotated.name, text: annotated.text, meta: { language: { value: 'en', from: 'record' } } })
    const results = {} as { -readonly [Step in keyof ReportResults]: ReportResults[Step] }
    results.words = words.run(report, results)
    results.passages = passages.run(report, results)
    results.mentions = mentions.run(report, results)
    const columns = columnsFor(grammarOf(report, results), { text: report.text, ...results })
    return { annotated, columns, labels: labelsOf(columns, annotated.spans) }
  })
}
