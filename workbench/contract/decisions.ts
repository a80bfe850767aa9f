import type { StatementId } from '../../core/model/ids.ts'
import type { LinkType } from '../../core/model/attributions.ts'
import type { DecisionBody } from '../../core/model/decisions.ts'
import type { Numbers } from './shared.ts'

/** `POST /api/decisions/compare` with another reviewer's file of decisions; nothing is recorded. `GET /api/decisions/exchange` is one's own. */
export interface ComparedAnswer {
  /** What the other reviewer's case is called. */
  readonly case: string
  /** On what nobody here decided. */
  readonly added: readonly Received[]
  /** Number made alike by both. */
  readonly agreed: number
  readonly disagreements: readonly { readonly ours: DecisionView; readonly theirs: Received }[]
  readonly lost: readonly { readonly because: string; readonly by: string; readonly why: string }[]
}

/** A decision of another reviewer, with the ids of this case. `received` tells where it comes from. */
export interface Received {
  readonly body: DecisionBody
  readonly by: string
  readonly why: string
  readonly received: { readonly id: string; readonly at: string }
  readonly about: DecisionView['about']
}

/** `POST /api/decisions/received`: takes decisions of another reviewer over, under the other's name. */
export interface ReceivedRequest {
  readonly decisions: readonly Pick<Received, 'body' | 'by' | 'why' | 'received'>[]
}

/** What a person can say a link of a chain is. */
export const LINK_TYPES = [
  'named-person',
  'unnamed-person',
  'unnamed-group',
  'official',
  'agency',
  'outlet',
  'newspaper',
  'website',
  'ngo',
  'government',
  'organisation',
  'court',
  'party',
  'subject',
  'document',
  'vague',
] as const satisfies readonly LinkType[]

/** `POST /api/decisions/together`: several decisions for one reason, such as parting a claim; answers with the entries recorded. */
export interface DecisionsRequest {
  readonly bodies: readonly DecisionRequest['body'][]
  readonly by: string
  readonly why: string
}

/** `GET /api/what-if`: query `report` or `mention`. What would fall if a report, or a source, were withdrawn; nothing is recorded. */
export interface WhatIfAnswer {
  readonly fallen: readonly {
    readonly at: StatementId
    readonly title: string
    readonly before: Numbers
    readonly after: Numbers
    /** Sources that would no longer count. */
    readonly lost: readonly string[]
  }[]
}

/** `POST /api/decisions` with this body; answers with the entry recorded. */
export interface DecisionRequest {
  readonly body: DecisionBody | { readonly kind: 'undo'; readonly what: 'decision'; readonly a: string }
  readonly by: string
  readonly why: string
  /** For one taken over from another reviewer: its id and time there. */
  readonly received?: { readonly id: string; readonly at: string }
}

/** `GET /api/decisions`: newest first. */
export interface DecisionView {
  readonly id: string
  readonly body: DecisionRequest['body']
  readonly by: string
  readonly at: string
  readonly why: string
  /** What it is about, in words, each with the address of the page where it is seen. */
  readonly about: readonly { readonly words: string; readonly href?: string }[]
  readonly undoneBy?: string
  readonly received?: { readonly id: string; readonly at: string }
}
