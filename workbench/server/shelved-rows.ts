import type { ClaimId } from '../../core/model/ids.ts'
import type { GatheredRows, KnownRows, MarkedClaim } from './gathered-rows.ts'
import type { Shelf } from './source.ts'

/** Raised whenever rows are made otherwise than before. */
const FORM = 'claim rows 1'
/** Rows kept together. */
const TOGETHER = 1000
/** Rows are kept again once this share of them was made anew. */
const SHARE = 0.02

/** Rows kept on the shelf for reports that said the same; each still has to have the mark of its claim. */
export function shelvedRows(shelf: Shelf, reports: string): KnownRows {
  const rows = new Map<ClaimId, MarkedClaim>()
  return {
    of: (claim) => rows.get(claim),
    *fetch() {
      for (let piece = 0; ; piece++) {
        const found = shelf.get(nameOf(piece), keyOf(reports)) as readonly MarkedClaim[] | undefined
        for (const row of found ?? []) rows.set(row.claim.id, row)
        if ((found?.length ?? 0) < TOGETHER) return
        yield
      }
    },
  }
}

/** Puts rows on the shelf, a piece at a time, where many of them were made anew. */
export function* shelveRows(shelf: Shelf, reports: string, rows: GatheredRows): Generator<void> {
  const all = [...rows.marked()]
  if (rows.made() <= all.length * SHARE) return
  for (let piece = 0; piece * TOGETHER <= all.length; piece++) {
    shelf.put(nameOf(piece), keyOf(reports), all.slice(piece * TOGETHER, (piece + 1) * TOGETHER))
    yield
  }
}

function nameOf(piece: number): string {
  return `rows ${piece}`
}

function keyOf(reports: string): string {
  return `${FORM} ${reports}`
}
