import type { SpeakerNoun } from '../languages/cues.ts'
import type { LinkType } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'

/** Who a noun phrase says is speaking. */
export interface Source {
  readonly name: string
  readonly type: LinkType
  readonly span: Extent
  readonly sort: SpeakerNoun['sort'] | 'pronoun'
  /** Lower-case words by which it may be called again. */
  readonly calls: readonly string[]
  /** True where the phrase points back: "the group", "he". */
  readonly definite: boolean
  readonly named: boolean
  readonly plural: boolean
  /** The body that a named head or spokesman speaks for. */
  readonly body?: Source
  /** The outlet that "a log seen by the Post" names beside. */
  readonly relay?: Source
}
