import type { Extent } from '../../core/model/span.ts'

/** `GET /api/report/:id/page/:number`: where the words of a report stand on a page of its original. */
export interface PageAnswer {
  readonly page: number
  /** Lines in text order. Boxes in points (1/72 inch) from the lower left corner of the page. */
  readonly lines: readonly { readonly extent: Extent; readonly box: readonly [x: number, y: number, width: number, height: number] }[]
}
