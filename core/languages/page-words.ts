/**
 * The stock wording of web pages and of the notes around a report, for one language.
 * Entries are lower-case words joined by one space; apostrophes are left out ("dont"), `#` stands for any number and a final `…`
 * for up to twelve further words.
 */
export interface PageWords {
  /** Headings of lists of other reports: "you may also like". */
  readonly related: readonly string[]
  readonly comments: readonly string[]
  /** A line that starts so offers a file. */
  readonly download: readonly string[]
  /** Menus, buttons for sharing and printing, counters, labels. */
  readonly navigation: readonly string[]
  /** Subscriptions, legal lines, advertisements. */
  readonly other: readonly string[]
  /** First parts of a breadcrumb: "home". */
  readonly siteRoots: readonly string[]
  /** Words before a date that make it the date of publication: "published", "posted on". */
  readonly publication: readonly string[]
  /** Words before the name of an agency or a photographer: "source", "photo by". */
  readonly credit: readonly string[]
  /** Words in brackets that mark a picture, beside an agency's name: "file photo", "archive". */
  readonly picture: readonly string[]
  /** Openings of lines that name who worked on the report: "reporting by". */
  readonly staff: readonly string[]
  /** Verbs with which an outlet is described ("the Post is a daily …"), and what it is then said to be. */
  readonly describes: readonly string[]
  readonly media: readonly string[]
  /** Labels that stand before a headline, as in "Title: …". */
  readonly headlineLabels: readonly string[]
  /** Words that may stand in lower case among the names of a credit: "agencies". */
  readonly amongNames: readonly string[]
  /** Words that join several names in a credit: "and". */
  readonly joining: readonly string[]
  /** Words before a name in a credit that are no part of it: "with". */
  readonly beforeName: readonly string[]
  /** Labels of lists of tags; and those of them that make one without a full stop before them: "tags". */
  readonly tagLabels: readonly string[]
  readonly sureTagLabels: readonly string[]
  /** Words between the date of publication and who published: "by". */
  readonly by: readonly string[]
  /** Words that open a byline without a name: "By *staff*", "By *our* agency". */
  readonly ownStaff: readonly string[]
  /** Words before the name of an agency that somebody spoke to: "told". */
  readonly told: readonly string[]
  /** Who works for an agency, as named right behind its name: "correspondent". */
  readonly reporters: readonly string[]
}
