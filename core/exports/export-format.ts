import type { CaseView } from '../model/case-view.ts'
import type { ClaimId } from '../model/ids.ts'

/** What is done with the names of persons; chosen by the user for every export, never by default. */
export type PersonChoice = 'keep' | 'pseudonymise' | 'leave-out'

export interface ExportOptions {
  readonly persons: PersonChoice
  /** Version of Headwater, printed with the method. */
  readonly version: string
  /** Claims to hand over; all that the case holds where absent. */
  readonly claims?: readonly ClaimId[]
  /** Told how many claims of how many are handed over; never by formats of copied passages. */
  readonly onClaim?: (done: number, total: number) => void
}

/** One way of handing a case over. Equal case, version and options give equal bytes. */
export interface ExportFormat {
  readonly id: string
  readonly label: string
  /** File name ending without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** What a reader of the file gets, in a sentence. */
  readonly gives: string
  /** Formats of copied passages hold neither claims nor counts; the choice of claims is not heeded. */
  readonly tellsOf?: 'copies'
  /** The file in pieces of text, to be written as UTF-8 in order. */
  write(view: CaseView, options: ExportOptions): Iterable<string>
}
