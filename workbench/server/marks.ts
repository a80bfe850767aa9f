import type { AttributionRow } from '../../core/model/attributions.ts'
import type { Copy } from '../../core/model/copies.ts'
import type { Report } from '../../core/model/report.ts'
import type { Extent } from '../../core/model/span.ts'
import type { CarrierView, Mark } from '../contract.ts'
import { ruleInWords } from '../rule-words.ts'
import type { CaseIndex } from './case-index.ts'
import { cautionView } from './caution-view.ts'
import { figureReading, timeReading } from './readings.ts'
import { quote } from './references.ts'

/** Everything found in a report, as marks in text order. */
export function marksOf(index: CaseIndex, report: Report): readonly Mark[] {
  const marks = [
    ...copyMarks(index, report),
    ...attributionMarks(index, report),
    ...nameMarks(index, report),
    ...timeMarks(index, report),
    ...figureMarks(index, report),
    ...cautionMarks(index, report),
    ...furnitureMarks(index, report),
  ]
  const start = (mark: Mark): number => mark.parts[0]?.[0] ?? 0
  return marks.sort((x, y) => start(x) - start(y) || (x.id < y.id ? -1 : 1))
}

/** One mark for all copies of the same stretch; copies that a page's furniture or a formula makes are shown, and say so. */
function copyMarks(index: CaseIndex, report: Report): readonly Mark[] {
  const stretches = new Map<string, { readonly extent: Extent; readonly carriers: CarrierView[] }>()
  for (const copy of index.view.copiesOf(report.id)) {
    const here = copy.a.report === report.id ? 'a' : 'b'
    const { start, end } = copy[here]
    const found = stretches.get(`${start}-${end}`) ?? { extent: [start, end] as const, carriers: [] }
    found.carriers.push(carrier(index, copy, here))
    stretches.set(`${start}-${end}`, found)
  }
  return [...stretches].map(([place, { extent, carriers }]) => {
    const reports = new Set(carriers.map(({ other }) => other.id)).size
    return {
      id: `copy-${place}`,
      layer: 'copy',
      parts: [extent],
      label: `also in ${reports} other ${reports === 1 ? 'report' : 'reports'}`,
      carriers,
    }
  })
}

function carrier(index: CaseIndex, copy: Copy, here: 'a' | 'b'): CarrierView {
  const { direction } = copy
  return {
    copy: copy.id,
    other: index.ref(copy[here === 'a' ? 'b' : 'a'].report),
    words: copy.sharedWords,
    kind: copy.kind,
    edits: copy.edits.length,
    direction: !direction.known || direction.byDatesAlone ? 'unknown' : direction.from === here ? 'given-to' : 'taken-from',
    because: direction.because,
  }
}

function attributionMarks(index: CaseIndex, report: Report): readonly Mark[] {
  const statements = index.view.layer(report.id, 'statements')
  return index.view.layer(report.id, 'attributions').flatMap((row, place): readonly Mark[] => {
    if (row.content.length === 0) return []
    const own = statements.filter(({ attribution }) => attribution === place)
    return [
      {
        id: `attribution-${place}`,
        layer: 'attribution',
        parts: row.content,
        label: voice(row, report.text),
        source: row.source,
        cue: row.cue,
        mode: row.mode,
        stance: row.stance,
        hedges: row.hedges,
        caveats: row.caveats,
        chain: row.chain,
        statements: own.map(({ id }) => {
          const claim = first(index.view.claimsWith(id))
          return { id, ...(claim && { claim: claim.title }) }
        }),
      },
    ]
  })
}

/** Whose words they are, in a few words. */
function voice(row: AttributionRow, text: string): string {
  if (row.kind === 'headline') return 'headline'
  const speaker = row.chain.length > 1 ? row.chain.at(-1)?.name : undefined
  return speaker ?? (row.source.length > 0 ? quote(text, row.source) : 'own voice')
}

function nameMarks(index: CaseIndex, report: Report): readonly Mark[] {
  return index.view.layer(report.id, 'mentions').mentions.map((mention) => {
    const actor = index.view.actorOf(mention.id)
    const name = actor?.names[0]
    return {
      id: `name-${mention.id}`,
      layer: 'name',
      parts: [mention.extent],
      label: mention.name,
      mention: mention.id,
      kind: actor?.kind ?? mention.kind,
      level: mention.level,
      ...(name !== undefined && { actor: name }),
    }
  })
}

function timeMarks(index: CaseIndex, report: Report): readonly Mark[] {
  return index.view.layer(report.id, 'times').map((time, place) => ({
    id: `time-${place}`,
    layer: 'time',
    parts: [time.extent],
    label: report.text.slice(...time.extent),
    value: time.value,
    reading: timeReading(time),
    relative: time.relative,
    ...(time.assumption !== undefined && { assumption: time.assumption }),
  }))
}

function figureMarks(index: CaseIndex, report: Report): readonly Mark[] {
  return index.view.layer(report.id, 'figures').map((figure, place) => ({
    id: `figure-${place}`,
    layer: 'figure',
    parts: [figure.extent],
    label: report.text.slice(...figure.extent),
    reading: figureReading(figure),
    vague: figure.vague,
  }))
}

function cautionMarks(index: CaseIndex, report: Report): readonly Mark[] {
  const cautions = [...index.view.cautionsOf(report.id)].filter(({ evidence }) => evidence.some((span) => span.report === report.id))
  return cautions.map((caution) => ({
    id: `caution-${caution.id}`,
    layer: 'caution',
    parts: caution.evidence.filter((span) => span.report === report.id).map(({ start, end }): Extent => [start, end]),
    label: ruleInWords(caution.rule),
    caution: cautionView(index, caution),
  }))
}

function furnitureMarks(index: CaseIndex, report: Report): readonly Mark[] {
  return index.view.layer(report.id, 'passages').furniture.map(({ extent, kind, because }) => ({
    id: `furniture-${extent[0]}`,
    layer: 'furniture',
    parts: [extent],
    label: `page furniture: ${kind.replace('-', ' ')}`,
    kind,
    because,
  }))
}

function first<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item
  return undefined
}
