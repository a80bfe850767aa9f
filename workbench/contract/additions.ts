/** `POST /api/question`: what the case is for. Goes on record in the custody log; what was said before stays there. */
export interface QuestionRequest {
  /** What the case is called. */
  readonly name: string
  readonly question: string
  /** ISO day after which nothing was searched. */
  readonly cutOff?: string | undefined
  /** Topics of the matrix of sources; as they were where absent. */
  readonly topics?: readonly string[] | undefined
  readonly by: string
}

/** `POST /api/entries`: an interview, an offline document or an exhibit, entered by hand. */
export interface EntryRequest {
  readonly sort: 'interview' | 'document' | 'exhibit'
  readonly title: string
  /** The account, or a description of what is not prose. */
  readonly text: string
  /** Who holds or published it. */
  readonly source?: string | undefined
  /** ISO day, month or year of the interview or document. */
  readonly date?: string | undefined
  /** What the person agreed to; asked of every interview. */
  readonly consent?: string | undefined
  /** How to cite it. */
  readonly citation?: string | undefined
  readonly by: string
}

/** What `POST /api/entries` and `POST /api/files?name=&by=&more=` answer: what one file brought. */
export interface AddedAnswer {
  /** Where it stands in the case. */
  readonly place: string
  /** Reports that it brought, as the addresses of their pages name them. */
  readonly reports: readonly string[]
  /** What could not be read of it, and why. */
  readonly problems: readonly string[]
}

/** Largest file taken over the page, in bytes; larger ones are added with `headwater add`. */
export const LARGEST_UPLOAD = 256 * 1024 * 1024
