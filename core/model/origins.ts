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

/**
 * How a source stands to what it tells of, where the texts say so: a person affected, somebody who saw it, a relative, the
 * side held responsible, an official, a monitor, a lawyer, the outlet's own people, or a third party.
 */
export type SourceRelation =
  'affected' | 'eyewitness' | 'relative' | 'responsible' | 'official' | 'monitor' | 'lawyer' | 'staff' | 'third-party' | 'unstated'

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
  /** How it stands to what it tells of, in the words of the texts; `unstated` is a normal answer. */
  readonly relation?: SourceRelation
  /** On whose side it stands, where a person said so. */
  readonly side?: string
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
  /** How many of the supported sources stand in which relation to the matter, so that balance can be seen; most first. */
  readonly byRelation?: readonly { readonly relation: SourceRelation; readonly supported: number }[]
  /** On how many sides the supported sources stand, those without a side each for itself; where a person set a side of one of them. */
  readonly sides?: number
}

/** The counts of one claim and of each of its variants (same order as the claim's). */
export interface ClaimOrigins {
  readonly claim: ClaimId
  readonly whole: OriginCount
  readonly variants: readonly OriginCount[]
}
