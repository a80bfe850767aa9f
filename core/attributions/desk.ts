import type { Cues } from '../languages/cues.ts'
import type { AttributionRow, ChainLink } from '../model/attributions.ts'
import { itemsOf } from './items.ts'
import type { Range, TokenTable } from './items.ts'
import type { SpeakerRegister } from './register.ts'
import { sceneOf } from './noun-chunks.ts'
import type { Scene } from './scene.ts'

/** What the rows of one report are made with. */
export interface Desk {
  readonly table: TokenTable
  readonly cues: Cues
  readonly register: SpeakerRegister
  /** The report, then agencies credited for the whole text. */
  readonly report: ChainLink
  readonly credits: readonly ChainLink[]
  readonly rows: AttributionRow[]
  /** First tokens of sentences, for reading long quotations sentence by sentence. */
  readonly sentenceStarts: ReadonlySet<number>
}

/** The scene of a token range; `inside` opens the quotation that holds the whole range. */
export const sceneAt = (desk: Desk, tokens: Range, inside = false): Scene => sceneOf(itemsOf(desk.table, tokens, inside), desk.cues)
