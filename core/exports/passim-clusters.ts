import { isHeld } from '../model/copies.ts'
import type { CarrierGroup } from '../model/copies.ts'
import type { SpanRow } from '../model/span.ts'
import type { ExportFormat } from './export-format.ts'
import { passimDocuments } from './passim-fields.ts'

/**
 * Reused passages as passim writes them (`out.json`; github.com/dasmiq/passim, version 2): one record for each carrier of each
 * passage, with `cluster`, `size`, `begin`, `end`, `src` and `pboiler`.
 */
export const passimClusters: ExportFormat = {
  id: 'passim-out',
  label: 'Copied passages for passim’s users (out.json)',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  gives:
    'One record a line for each report that carries a passage, in the fields of passim’s out.json; offsets count characters of the text as held. Formulas are in align.json alone.',
  tellsOf: 'copies',
  *write(view, options) {
    const { document, hide, offsets, uid } = passimDocuments(view, options)
    let cluster = 0
    for (const group of view.carriers()) {
      const size = new Set(group.carriers.map(({ report }) => report)).size
      const seriesOf = (span: SpanRow): string => view.report(span.report).meta.outlet?.value ?? span.report
      const pboiler = sameSeries(group.carriers.map(seriesOf))
      for (const span of group.carriers) {
        const at = offsets(span.report)
        yield `${JSON.stringify({
          ...document(span.report),
          cluster,
          size,
          begin: at(span.start),
          end: at(span.end),
          text: hide(view.report(span.report).text.slice(span.start, span.end)),
          src: parentsOf(group, span).map((parent) => {
            const from = offsets(parent.report)
            return { uid: uid(parent.report), begin: from(parent.start), end: from(parent.end) }
          }),
          pboiler,
          kind: group.kind,
        })}\n`
      }
      cluster++
    }
  },
}

/** Where the tree has the passage come from; sources that are lost or open have no place in passim's records. */
function parentsOf({ tree, carriers }: CarrierGroup, span: SpanRow): readonly SpanRow[] {
  const parents = tree.flatMap(({ to, from }) => (to === span.report && isHeld(from) ? [from] : []))
  return parents.flatMap((parent) => carriers.find(({ report }) => report === parent) ?? [])
}

/** Share of the links within a cluster that join texts of one series. Every two passages are linked. */
function sameSeries(series: readonly string[]): number {
  const links = (count: number): number => (count * (count - 1)) / 2
  const counts = new Map<string, number>()
  for (const one of series) counts.set(one, (counts.get(one) ?? 0) + 1)
  const same = [...counts.values()].reduce((sum, count) => sum + links(count), 0)
  return series.length < 2 ? 0 : same / links(series.length)
}
