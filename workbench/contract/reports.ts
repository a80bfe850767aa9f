import type { Problem } from '../../core/model/report.ts'
import type { Listing, ReportRef } from './shared.ts'

/** `GET /api/reports`: query `q outlet sort offset limit`. */
export interface ReportRow extends ReportRef {
  readonly words: number
  readonly claims: number
  readonly copies: number
  readonly cautions: number
  readonly withdrawn: boolean
}

export interface ReportsAnswer extends Listing<ReportRow> {
  readonly all: number
  readonly outlets: readonly string[]
  readonly problems: readonly Problem[]
}
