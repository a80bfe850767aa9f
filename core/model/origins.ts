import type { Basis, LinkRole } from './attributions.ts'
import type { ClaimId, CopyId, StatementId } from './ids.ts'

/** A step of the counting, in plain words, with the statements and copies it rests on. */
export interface Reason {
  readonly rule:
    | 'strip'
    | 'trace'
    | 'copy'
    | 'recovered'
    | 'relay'
    | 'group'
    | 'vague'
    | 'party'
    | 'inferred'
    | 'publication'
    | 'observation'
    | 'decision'
    | 'withdrawn'
  readonly text: string
  readonly statements: readonly StatementId[]
  readonly copies?: readonly CopyId[]
}

/** A distinct end of a claim's chains after copies and relays are folded. */
export interface Origin {
  readonly who: string
  readonly kind: 'person' | 'group' | 'organisation' | 'publication' | 'observation'
  readonly counted: 'supported' | 'possible'
  readonly statements: readonly StatementId[]
  readonly reasons: readonly Reason[]
  /** True where a fold rests on an inference and can be undone. */
  readonly inferred: boolean
  readonly role?: LinkRole
  readonly basis: Basis
  /** For a party's own version: the claim it does not count for is told apart by `version`. */
  readonly party?: boolean
}

/** Three numbers, never one: `atLeast ≤ supported ≤ atMost`. */
export interface OriginCount {
  readonly atLeast: number
  readonly supported: number
  readonly atMost: number
  /** `atMost` entries at the most, the supported ones first. */
  readonly list: readonly Origin[]
  readonly reasons: readonly Reason[]
  /** Reports that state it, and those of them that name no source. Counts of reports. */
  readonly reportsStating: number
  readonly reportsUnsourced: number
}

/** The counts of one claim and of each of its variants (same order as the claim's). */
export interface ClaimOrigins {
  readonly claim: ClaimId
  readonly whole: OriginCount
  readonly variants: readonly OriginCount[]
}
