import type { DecisionBody } from '../../core/model/decisions.ts'

/** `POST /api/decisions` with this body; answers with the entry recorded. */
export interface DecisionRequest {
  readonly body: DecisionBody | { readonly kind: 'undo'; readonly what: 'decision'; readonly a: string }
  readonly by: string
  readonly why: string
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
}
