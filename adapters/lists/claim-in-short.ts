import type { ClaimKind } from '../../core/model/claims.ts'
import type { StatementId } from '../../core/model/ids.ts'

/** What a line of a list says of a claim. */
export interface ClaimInShort {
  /** Its smallest member: under it the claim is addressed. */
  readonly at: StatementId
  readonly title: string
  readonly kind: ClaimKind
  readonly reports: number
  readonly unsourced: number
  /** Reports that state it and name no outlet. */
  readonly withoutOutlet: number
  readonly numbers: { readonly atLeast: number; readonly supported: number; readonly atMost: number }
  readonly variants: number
  readonly hedged: boolean
  readonly disputed: boolean
  /** Publication of its first and last report; ISO. */
  readonly first?: string
  readonly last?: string
  /** Number of its statements. */
  readonly statements: number
}
