import type { ReportId } from './ids.ts'

/** A range of a text, `[start, end)` in UTF-16 code units (JavaScript string indices). */
export type Extent = readonly [start: number, end: number]

/** A range of one report's canonical text: the plain form in which spans travel between steps and into the case. */
export interface SpanRow {
  readonly report: ReportId
  /** First UTF-16 code unit of the range. */
  readonly start: number
  /** One past the last UTF-16 code unit of the range. */
  readonly end: number
}

/**
 * A span that cannot be wrong: made only against the text that it points into.
 *
 * @example
 * const said = Span.of(report, 0, 12)
 * said.quote // the first twelve code units of the report
 */
export class Span implements SpanRow {
  readonly report: ReportId
  readonly start: number
  readonly end: number
  readonly #quote: string

  private constructor(report: ReportId, start: number, end: number, quote: string) {
    this.report = report
    this.start = start
    this.end = end
    this.#quote = quote
  }

  /** @throws RangeError where the range is empty, reversed, fractional or outside the text. */
  static of(source: { readonly id: ReportId; readonly text: string }, start: number, end: number): Span {
    const whole = Number.isInteger(start) && Number.isInteger(end)
    if (!whole || start < 0 || end <= start || end > source.text.length)
      throw new RangeError(`Unexpected span [${start}, ${end}) in report ${source.id}, whose text has ${source.text.length} UTF-16 units`)
    return new Span(source.id, start, end, source.text.slice(start, end))
  }

  /** The exact words, as in the canonical text. */
  get quote(): string {
    return this.#quote
  }
}
