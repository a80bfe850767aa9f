import type { Extent } from '../../core/model/span.ts'
import type { Mark } from '../contract.ts'

/** Words of a paragraph that lie under the same marks. */
export interface MarkedStretch {
  readonly text: string
  readonly start: number
  readonly marks: readonly Mark[]
  /** What the words are to the attribution that they stand in. */
  readonly part?: 'source' | 'cue' | 'hedge' | 'caveat'
}

/** A paragraph of a report, or page furniture between paragraphs. */
export interface MarkedParagraph {
  readonly extent: Extent
  /** True where most of the paragraph is a headline. */
  readonly headline: boolean
  /** True where the whole paragraph is page furniture, which is folded. */
  readonly furniture: boolean
  readonly stretches: readonly MarkedStretch[]
  /** Marks shown in the margin of the paragraph in which they begin. */
  readonly margin: readonly Mark[]
}

/** What of a report is drawn. */
export interface Marking {
  readonly text: string
  readonly paragraphs: readonly Extent[]
  readonly headlines: readonly Extent[]
  /** Marks of the layers switched on, in text order. */
  readonly marks: readonly Mark[]
  readonly furniture: readonly Mark[]
}

type Part = NonNullable<MarkedStretch['part']>
type Cut = readonly [extent: Extent, part: Part]

/** Cuts paragraphs at the borders of the marks on them, so that every stretch has one look. */
export function markedParagraphs(marking: Marking): readonly MarkedParagraph[] {
  const blocks = withFurniture(marking.paragraphs, marking.furniture)
  const parts = marking.marks.flatMap(partsOf)
  return blocks.map(({ extent, furniture }) => {
    const here = marking.marks.filter((mark) => mark.parts.some((part) => overlaps(part, extent)))
    const headline = marking.headlines.some((one) => isMostOf(one, extent))
    const cuts = parts.filter(([part]) => overlaps(part, extent))
    const margin = here.filter((mark) => inMargin(mark) && within((mark.parts[0] ?? [0])[0], extent))
    return { extent, headline, furniture, stretches: stretches(marking.text, extent, { marks: here, cuts }), margin }
  })
}

/** Paragraphs, with furniture that lies outside them, in text order. */
function withFurniture(
  paragraphs: readonly Extent[],
  furniture: readonly Mark[],
): readonly { readonly extent: Extent; readonly furniture: boolean }[] {
  const pieces = furniture.flatMap(({ parts }) => parts)
  const covered = (extent: Extent): boolean => pieces.some((piece) => piece[0] <= extent[0] && piece[1] >= extent[1])
  const outside = pieces.filter((piece) => !paragraphs.some((paragraph) => overlaps(paragraph, piece)))
  return [...paragraphs.map((extent) => ({ extent, furniture: covered(extent) })), ...outside.map((extent) => ({ extent, furniture: true }))].sort(
    (x, y) => x.extent[0] - y.extent[0],
  )
}

function stretches(
  text: string,
  [from, to]: Extent,
  under: { readonly marks: readonly Mark[]; readonly cuts: readonly Cut[] },
): readonly MarkedStretch[] {
  const borders = new Set([from, to])
  const add = ([start, end]: Extent): void => {
    if (start > from && start < to) borders.add(start)
    if (end > from && end < to) borders.add(end)
  }
  for (const { parts } of under.marks) parts.forEach(add)
  for (const [extent] of under.cuts) add(extent)
  const places = [...borders].sort((x, y) => x - y)
  return places.slice(1).map((end, place) => {
    const start = places[place] ?? from
    const extent: Extent = [start, end]
    const part = under.cuts.find(([cut]) => overlaps(cut, extent))?.[1]
    const marks = under.marks.filter((mark) => mark.parts.some((one) => overlaps(one, extent)))
    return { text: text.slice(start, end), start, marks, ...(part && { part }) }
  })
}

function partsOf(mark: Mark): readonly Cut[] {
  if (mark.layer !== 'attribution') return []
  const of = (extents: readonly Extent[], part: Part): readonly Cut[] => extents.map((extent) => [extent, part] as const)
  return [...of(mark.source, 'source'), ...of(mark.cue, 'cue'), ...of(mark.hedges, 'hedge'), ...of(mark.caveats, 'caveat')]
}

/** Names, times and figures are too many for the margin; what a report says in its own voice needs no mark there. */
function inMargin(mark: Mark): boolean {
  return mark.layer === 'copy' || mark.layer === 'caution' || (mark.layer === 'attribution' && mark.chain.length > 1)
}

function overlaps(x: Extent, y: Extent): boolean {
  return x[0] < y[1] && y[0] < x[1]
}

/** A text without line breaks is one paragraph, headline and all: that is not set as a headline. */
function isMostOf([start, end]: Extent, [from, to]: Extent): boolean {
  return 2 * (Math.min(end, to) - Math.max(start, from)) >= to - from
}

function within(place: number, [start, end]: Extent): boolean {
  return place >= start && place < end
}
