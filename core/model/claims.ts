import type { ClaimId, StatementId } from './ids.ts'

export type ClaimKind = 'incident' | 'practice' | 'status' | 'figure'

/** Statements of a claim that agree in a value on which others differ. */
export interface Variant {
  /** On what they differ. */
  readonly on: 'figure' | 'date' | 'responsible' | 'label' | 'place' | 'version'
  /** The value in the words of the texts. */
  readonly value: string
  readonly statements: readonly StatementId[]
}

/** The statements, across reports, that assert the same proposition. */
export interface Claim {
  readonly id: ClaimId
  /** A neutral sentence made from the words of its statements. */
  readonly title: string
  readonly kind: ClaimKind
  readonly statements: readonly {
    readonly id: StatementId
    /** Does the statement affirm the claim, or deny it or give an incompatible value? */
    readonly polarity: 'affirmed' | 'negated'
    /** Why it was taken for the same proposition, in plain words. */
    readonly because: string
  }[]
  readonly variants: readonly Variant[]
  /** Linked and not merged. */
  readonly related: readonly { readonly claim: ClaimId; readonly relation: 'general' | 'specific' | 'look-alike'; readonly because: string }[]
}
