import type { OriginCount } from '../model/origins.ts'
import type { CountReview } from '../model/reviews.ts'

const reports = (n: number): string => (n === 1 ? '1 report states it' : `${n} reports state it`)
const unsourced = (n: number): string => (n === 1 ? '1 names no source' : `${n} name no source`)

/** A count as a sentence with its range, reports and review state: never a bare number. */
export function countInWords(count: OriginCount, review: CountReview): string {
  const sources = count.supported === 1 ? '1 earliest stated source' : `${count.supported} earliest stated sources`
  const sides = count.sides === undefined ? '' : count.sides === 1 ? ', 1 side' : `, ${count.sides} sides`
  const seen = {
    suggested: 'Not reviewed',
    'partly-reviewed': `Reviewed in part (${review.reviewed} of ${review.of} statements)`,
    reviewed: 'Reviewed',
  }[review.state]
  const by = review.by.length > 0 ? ` by ${review.by.join(', ')}` : ''
  const none = count.reportsUnsourced > 0 ? `; ${unsourced(count.reportsUnsourced)}` : ''
  return `${sources}${sides} (${count.atLeast} to ${count.atMost}). ${reports(count.reportsStating)}${none}. ${seen}${by}.`
}
