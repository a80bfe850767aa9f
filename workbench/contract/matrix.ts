import type { Basis } from '../../core/model/attributions.ts'
import type { MentionId, StatementId } from '../../core/model/ids.ts'
import type { Origin } from '../../core/model/origins.ts'

/** `GET /api/matrix`: query `topics` (comma between topics, words of each) and `period` (`year` or `month`). */
export interface MatrixAnswer {
  readonly periods: readonly string[]
  readonly topics: readonly MatrixTopic[]
  /** People, organisations and groups that claims speak about and no report gives a voice, those in most claims first. */
  readonly unheard: readonly { readonly at: MentionId; readonly name: string; readonly claims: number }[]
  /** What is cited as a source and not held in the case, by the claims that having it would settle. */
  readonly notHeld: readonly NotHeld[]
}

/** Earliest stated sources of the claims on a topic, by the period that the claims speak of. */
export interface MatrixTopic {
  /** As the user set it; empty for all claims. */
  readonly topic: string
  readonly claims: number
  readonly sources: readonly MatrixSource[]
  /** Sources beyond those listed. */
  readonly more: number
}

export interface MatrixSource {
  readonly who: string
  readonly kind: Origin['kind']
  readonly claims: number
  /** In the order of the periods; null where it says nothing of one. */
  readonly cells: readonly ({ readonly claims: number; readonly bases: readonly Basis[]; readonly example: StatementId } | null)[]
}

export interface NotHeld {
  readonly name: string
  readonly type: string
  /** Claims that rest on it. */
  readonly claims: number
  /** Of those, claims that rest on nothing else. */
  readonly alone: number
  readonly reports: number
  readonly example: StatementId
}
