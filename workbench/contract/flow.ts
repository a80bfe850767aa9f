import type { ReportId } from '../../core/model/ids.ts'
import type { Extent } from '../../core/model/span.ts'

/** The way of a claim from earliest stated sources through relays to reports. Edges point with the flow. */
export interface Flow {
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly FlowEdge[]
  /** Reports that are not drawn; absent where all are. */
  readonly more?: number
}

export interface FlowNode {
  readonly id: string
  /** `against`: who denies the claim or gives another value, and so counts for none of its sources. */
  readonly kind: 'source' | 'possible' | 'against' | 'relay' | 'report' | 'lost'
  readonly label: string
  readonly detail: string
  readonly report?: ReportId
  /** Start and end of the statement in the report. */
  readonly extent?: Extent
  readonly withdrawn?: boolean
}

export interface FlowEdge {
  readonly from: string
  readonly to: string
  readonly how: 'said' | 'copied'
  readonly inferred: boolean
  readonly because: string
}
