import type { CaseQuestion } from '../../core/model/case-view.ts'
import type { Basis } from '../../core/model/attributions.ts'
import type { MentionId, StatementId } from '../../core/model/ids.ts'
import type { Origin } from '../../core/model/origins.ts'

/** Most topics told apart. */
export const MOST_TOPICS = 12

/** Asks for all claims together where the case keeps topics. */
export const ALL_CLAIMS = '*'

/**
 * `GET /api/matrix`: query `topics` (comma between topics, words of each; those kept with the case where absent) and `period`
 * (`year` or `month`).
 */
export interface MatrixAnswer {
  /** What the case is for, with the topics kept with it. */
  readonly about: CaseQuestion
  /** Whether the case holds any claim at all. */
  readonly anyClaim: boolean
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
  readonly cells: readonly ({ readonly claims: number; readonly bases: readonly Basis[] } | null)[]
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

/** Topics as they are typed, with a comma between them. */
export function topicsOf(typed: string): readonly string[] {
  return [...new Set(typed.split(',').map((topic) => topic.trim()))].filter((topic) => topic !== '').slice(0, MOST_TOPICS)
}
