import type { Extent } from '../../core/model/span.ts'
import type { ActorRow } from './actors.ts'
import type { ClaimRow } from './claims.ts'
import type { Listing, ReportRef } from './shared.ts'

/** `GET /api/search?q=` */
export interface SearchAnswer {
  readonly names: Listing<ActorRow>
  readonly claims: Listing<ClaimRow>
  readonly reports: Listing<SearchHit>
}

export interface SearchHit {
  readonly report: ReportRef
  readonly extent: Extent
  readonly before: string
  readonly quote: string
  readonly after: string
}
