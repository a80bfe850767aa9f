/** Shapes of whole lines that are no text of the report. Each is matched against a trimmed line of at most 240 UTF-16 units. */
export interface PageLines {
  /** Who worked on it, at its head or end: "Ada Finn contributed to this report". */
  readonly credits: readonly RegExp[]
  /** Points to other reports: "Read more: …". */
  readonly pointers: readonly RegExp[]
  /** What a picture shows, with its label or credit. */
  readonly captions: readonly RegExp[]
  /** When it was changed, whose it is, where it ends, whom to follow. */
  readonly notes: readonly RegExp[]
  /** A line below the headline that names who wrote it. */
  readonly bylines: readonly RegExp[]
  /** Words in lower case inside the names of such a line: "de", "of". */
  readonly insideNames: readonly string[]
  /** The last word of a part of a line of names that is an outlet or a job: "Wire", "correspondent". */
  readonly employers: RegExp
}
