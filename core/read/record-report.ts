import type { Finding } from '../model/reader.ts'
import type { Notice } from '../model/report.ts'
import { hiddenCharacters } from './hidden-characters.ts'
import type { ReadRecord } from './record-fields.ts'
import { publishedInText } from './published-in-text.ts'
import { canonicalText } from './report-of.ts'
import { metaOf } from './sourced.ts'

/** A usable record as a report of its own. */
export function recordReport(
  record: Extract<ReadRecord, { usable: true }>,
  place: { readonly part: string; readonly original: Uint8Array; readonly notices: readonly Notice[] },
): Finding {
  const text = canonicalText(record.text)
  return {
    kind: 'report',
    part: place.part,
    original: place.original,
    ...(record.key !== undefined && { key: record.key }),
    text,
    // Where the record has no date of publication, the one that the text prints.
    meta: { ...metaOf({ published: [{ value: publishedInText(text), from: 'text' }] }), ...record.meta },
    layout: [{ extent: [0, text.length], at: { kind: 'field', name: record.field } }],
    notices: [...place.notices, ...markup(text), ...hiddenCharacters(text)],
  }
}

/** Records made by careless scrapers hold HTML in their text field; it is kept as it stands. */
function markup(text: string): readonly Notice[] {
  const found = /<(?:p|div|br|span|a|h[1-6]|strong|em)\b[^<>]{0,200}>/iu.exec(text)
  if (!found) return []
  return [
    {
      code: 'nested-markup',
      message: `The text field holds HTML tags (first: ${found[0].slice(0, 40)}); they were kept as text`,
      extent: [found.index, found.index + found[0].length],
    },
  ]
}
