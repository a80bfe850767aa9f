import type { CaseView } from '../model/case-view.ts'
import type { Caution, Sighting } from '../model/cautions.ts'
import type { ExampleCase } from '../model/example-case.ts'

/** What a rule found, before the runner stamps the rule on it. */
export type Found = Omit<Caution, 'id' | 'rule'> & {
  /**
   * What it found, where one thing shows in several claims, such as a credit dropped by a whole report: it is said once, of
   * the claim with the lowest `rank`, and with `ofEach` of the other claims, too. By default findings with the same evidence
   * are one, said of the claim with the fewest statements.
   */
  readonly once?: Sighting['once']
}

/** An example that a rule must catch; or one that it must leave alone. */
export type CaughtExample = ExampleCase & { readonly expect: 'catches' }
export type LeftExample = ExampleCase & { readonly expect: 'leaves' }

/** One thing that a careful reader should check. A rule without an example of each sort does not compile. */
export interface CautionRule {
  readonly id: string
  /** Raised whenever the rule may find something else in an equal case. */
  readonly version: number
  /** The question it asks of a case. */
  readonly asks: string
  /** Why the answer matters to somebody who relies on the reports. */
  readonly why: string
  /** What the texts cannot show. */
  readonly cannotTell: string
  look(view: CaseView): Iterable<Found>
  readonly examples: readonly [CaughtExample, LeftExample, ...(CaughtExample | LeftExample)[]]
}
