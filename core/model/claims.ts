import type { ClaimId, StatementId } from './ids.ts'

export type ClaimKind = 'incident' | 'practice' | 'status' | 'figure'

/** Statements of a claim that agree in a value on which others differ. */
export interface Variant {
  /** On what they differ. */
  readonly on: 'figure' | 'date' | 'responsible' | 'label' | 'place' | 'version'
  /** The value in the words of the texts; a day that they name without its year also as a date. */
  readonly value: string
  readonly statements: readonly StatementId[]
}

/** A claim that is linked to another and was not merged with it. */
export interface RelatedClaim {
  readonly claim: ClaimId
  readonly relation: 'general' | 'specific' | 'near' | 'look-alike'
  /** Two reports tell of one event in them, as their places, days and words show; only then may other numbers in them clash. */
  readonly oneEvent?: true
  /** Their reports came out within two days of each other, or the date of one is unknown; only then may sources of the one be of the other. */
  readonly sameDays?: true
  readonly because: string
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
  /**
   * Linked and not merged, both ways. What is `near`, `general` or `specific` may be the same and is not held apart by anything in
   * the texts; a `look-alike` is held apart by what `because` says.
   */
  readonly related: readonly RelatedClaim[]
}
