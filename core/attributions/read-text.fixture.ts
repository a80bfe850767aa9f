import { attributionsOf } from './index.ts'
import { mentions } from '../actors/index.ts'
import { passages } from '../passages/index.ts'
import { reportFromText } from '../read/report-of.ts'
import { words } from '../words/index.ts'
import type { AttributionRow } from '../model/attributions.ts'
import type { ReportMeta } from '../model/report.ts'
import type { ReportResults } from '../model/plan.ts'

/** The attributions of a text, with words, passages and mentions as the pipeline finds them. Read as English. */
export function attributionsOfText(text: string, meta: ReportMeta = {}): { readonly text: string; readonly rows: readonly AttributionRow[] } {
  const report = reportFromText({ place: 'report.txt', text, meta: { language: { value: 'en', from: 'record' }, ...meta } })
  const results = {} as { -readonly [K in keyof ReportResults]: ReportResults[K] }
  results.words = words.run(report, results)
  results.passages = passages.run(report, results)
  results.mentions = mentions.run(report, results)
  return { text: report.text, rows: attributionsOf(report, results) }
}

/** A row in one line: `content | link > link`; pieces of a content are joined by " … ", links of nobody are left out. */
export function lineOf(text: string, row: AttributionRow): string {
  const content = row.content.map((extent) => text.slice(...extent)).join(' … ')
  const links = row.chain.slice(1).filter(({ type, status }) => !['vague', 'unknown', 'unresolved', 'none'].includes(type) && status !== 'unresolved')
  return `${content} | ${links.map(({ name }) => name).join(' > ')}`
}
