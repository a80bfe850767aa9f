import type { GoldAttribution, GoldFolder, GoldSpan } from './gold-format.ts'

const EDGE = new Set('"\'“”‘’«»„.,;:!?()[]- \t\n')

/** The gold's texts, against which every span is checked. */
export class Texts {
  readonly #texts: ReadonlyMap<string, string>
  /** Predicted rows left out because they do not fit the texts. */
  dropped = 0

  constructor(documents: readonly { readonly id: string; readonly text: string }[]) {
    this.#texts = new Map(documents.map(({ id, text }) => [id, text]))
  }

  has(doc: string): boolean {
    return this.#texts.has(doc)
  }

  fits(doc: string, ...spans: readonly GoldSpan[]): boolean {
    const length = this.#texts.get(doc)?.length ?? 0
    const good =
      this.has(doc) && spans.every(([start, end]) => Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length)
    if (!good) this.dropped++
    return good
  }

  /** The span without punctuation and space at its edges; unchanged where nothing else is in it or it holds astral characters. */
  trim(doc: string, span: GoldSpan): GoldSpan {
    const text = this.#texts.get(doc)!.slice(span[0], span[1])
    if ([...text].length !== text.length) return span
    let [left, right] = [0, text.length]
    while (left < right && EDGE.has(text[left]!)) left++
    while (right > left && EDGE.has(text[right - 1]!)) right--
    return left < right ? [span[0] + left, span[0] + right] : span
  }
}

/** A prediction without the rows that do not fit the gold's texts. */
export function fitting(predicted: GoldFolder, texts: Texts): Required<Omit<GoldFolder, 'documents' | 'coverage'>> {
  const placed = <T extends { readonly doc: string; readonly span: GoldSpan }>(rows: readonly T[] | undefined): T[] =>
    (rows ?? []).filter((row) => texts.fits(row.doc, row.span))
  const attributions: GoldAttribution[] = (predicted.attributions ?? [])
    .filter((row) => row.content.length > 0)
    .map((row) => ({ ...row, cue: row.cue ?? [], source: row.source ?? [] }))
  return {
    furniture: placed(predicted.furniture),
    times: placed(predicted.times),
    figures: placed(predicted.figures),
    attributions: attributions.filter((row) => texts.fits(row.doc, ...row.content, ...row.cue, ...row.source)),
    reuse: (predicted.reuse ?? [])
      .filter((row) => texts.has(row.a) && texts.has(row.b))
      .map((row) => ({ ...row, spans: row.spans.filter((span) => texts.fits(row.a, span.a) && texts.fits(row.b, span.b)) })),
    actors: (predicted.actors ?? []).map((row) => ({ ...row, mentions: placed(row.mentions) })),
    claims: (predicted.claims ?? []).map((row) => ({ ...row, statements: placed(row.statements) })),
  }
}
