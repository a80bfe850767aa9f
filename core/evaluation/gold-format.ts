/**
 * The gold format, version 1: one folder per corpus, JSON Lines, offsets in UTF-16 code units of a document's text.
 * Predictions are written in the same format, so that one scorer reads both.
 */
import type { AttributionKind, AttributionMode, LinkStatus, LinkType, Stance } from '../model/attributions.ts'
import type { ClaimKind } from '../model/claims.ts'
import type { TimeType } from '../model/times.ts'

export type GoldSpan = readonly [start: number, end: number]

export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly url?: string
}

export interface GoldFurniture {
  readonly doc: string
  readonly span: GoldSpan
  readonly quote?: string
  readonly kind: string
}

export interface GoldLink {
  readonly name: string
  readonly type?: LinkType
  readonly status?: LinkStatus
  /** Ids of rows of the actors file. */
  readonly actors?: readonly string[]
}

export interface GoldAttribution {
  readonly id: string
  readonly doc: string
  readonly content: readonly GoldSpan[]
  readonly cue: readonly GoldSpan[]
  readonly source: readonly GoldSpan[]
  readonly kind?: AttributionKind
  readonly mode?: AttributionMode
  readonly stance?: Stance
  readonly hedging?: 'plain' | 'hedged'
  readonly polarity?: 'affirmed' | 'negated'
  readonly chain?: readonly GoldLink[]
  readonly parent?: string
}

export interface GoldReuseSpan {
  readonly a: GoldSpan
  readonly b: GoldSpan
  readonly kind?: string
}

export interface GoldReuse {
  readonly a: string
  readonly b: string
  readonly relation: 'copied' | 'common-source' | 'independent'
  readonly direction: 'a->b' | 'b->a' | 'unknown'
  readonly spans: readonly GoldReuseSpan[]
  readonly negatives?: readonly GoldReuseSpan[]
}

export interface GoldTime {
  readonly doc: string
  readonly span: GoldSpan
  readonly quote?: string
  readonly type?: TimeType
  readonly value: string | null
  readonly unscored?: boolean
}

export interface GoldFigure {
  readonly doc: string
  readonly span: GoldSpan
  readonly quote?: string
  readonly min: number | null
  readonly max: number | null
  readonly openMin?: boolean
  readonly openMax?: boolean
  readonly unscored?: boolean
}

export interface GoldActor {
  readonly id: string
  readonly kind?: string
  readonly names?: readonly string[]
  readonly aliases?: readonly { readonly doc?: string; readonly span?: GoldSpan; readonly names: readonly string[] }[]
  readonly mentions: readonly { readonly doc: string; readonly span: GoldSpan; readonly quote?: string; readonly level?: string }[]
}

export interface GoldOrigins {
  readonly atLeast: number
  readonly supported: number
  readonly atMost: number
  readonly list?: readonly { readonly who: string; readonly counted: string; readonly kind: string }[]
}

export interface GoldClaim {
  readonly id: string
  readonly text?: string
  readonly kind?: ClaimKind
  readonly statements: readonly {
    readonly doc: string
    readonly span: GoldSpan
    readonly quote?: string
    readonly polarity?: 'affirmed' | 'negated'
    readonly hedging?: 'plain' | 'hedged'
    readonly chain?: readonly GoldLink[]
  }[]
  readonly origins: GoldOrigins
  readonly variants?: readonly { readonly value: string; readonly docs: readonly string[]; readonly supported: number }[]
  readonly cautions: readonly { readonly rule: string; readonly docs?: readonly string[]; readonly why?: string }[]
}

/** The files of a folder, by name. A file that is not there is not scored (gold) or is an empty prediction. */
export interface GoldFolder {
  readonly documents?: readonly GoldDocument[]
  readonly furniture?: readonly GoldFurniture[]
  readonly attributions?: readonly GoldAttribution[]
  readonly reuse?: readonly GoldReuse[]
  readonly times?: readonly GoldTime[]
  readonly figures?: readonly GoldFigure[]
  readonly actors?: readonly GoldActor[]
  readonly claims?: readonly GoldClaim[]
  /** Whether a file holds all there is of its kind, or a sample. */
  readonly coverage?: Readonly<Record<string, 'exhaustive' | 'sampled'>>
}

/** The names of the JSON Lines files of a folder. */
export const GOLD_FILES = ['documents', 'furniture', 'attributions', 'reuse', 'times', 'figures', 'actors', 'claims'] as const
