/**
 * The HTTP contract between the workbench's server and its page: what each address of `/api` answers, as plain data.
 * Offsets are UTF-16 code units of a report's canonical text; dates are ISO. Claims and actors are addressed through a
 * member (a statement, a mention), because clusters are renamed whenever their smallest member changes.
 */
export type { CountReview, Review } from '../core/model/reviews.ts'
export { SAID_BESIDE_COUNTS, SAID_BESIDE_HASHES, SAID_BESIDE_ONE } from '../core/model/said-beside-counts.ts'
export * from './contract/actors.ts'
export * from './contract/cautions.ts'
export * from './contract/claim.ts'
export * from './contract/claims.ts'
export * from './contract/compare.ts'
export * from './contract/decisions.ts'
export * from './contract/exports.ts'
export * from './contract/flow.ts'
export * from './contract/overview.ts'
export * from './contract/page.ts'
export * from './contract/report.ts'
export * from './contract/reports.ts'
export * from './contract/search.ts'
export * from './contract/shared.ts'
export * from './contract/matrix.ts'
export * from './contract/network.ts'
export * from './contract/timeline.ts'
