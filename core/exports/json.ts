import { SAID_BESIDE_COUNTS, SAID_BESIDE_HASHES, SAID_BESIDE_ONE } from '../model/said-beside-counts.ts'
import { countInWords } from './count-in-words.ts'
import type { ExportFormat } from './export-format.ts'
import { handedOver } from './handed-over.ts'

/** The case as one JSON object, written in pieces. */
export const json: ExportFormat = {
  id: 'json',
  label: 'Everything as data (JSON)',
  extension: 'json',
  mediaType: 'application/json',
  gives: 'Claims with their numbers, reasons, statements, variants and sourcing notes, and the reports with their hashes, for other programs.',
  *write(view, options) {
    const { hide, persons, claims, reports } = handedOver(view, options)
    const { name, question, cutOff } = view.about
    yield `{"format":"headwater-case","version":1,"headwater":${JSON.stringify(options.version)},`
    yield `"about":${JSON.stringify({ name: hide(name), question: hide(question), ...(cutOff && { cutOff }) })},`
    yield `"whatCountsMean":${JSON.stringify([SAID_BESIDE_COUNTS, SAID_BESIDE_ONE, SAID_BESIDE_HASHES])},`
    yield `"persons":${JSON.stringify({ choice: options.persons, named: options.persons === 'keep' ? persons.map(({ names }) => names) : persons.map(({ pseudonym }) => pseudonym) })},`
    yield `"reports":[`
    yield* separated(reports(), (report) => JSON.stringify(report))
    yield `],"problems":${JSON.stringify(view.problems().map(({ place, code, message }) => ({ place: hide(place), code, message: hide(message) })))},"claims":[`
    yield* separated(claims(), (claim) =>
      JSON.stringify({
        ...claim,
        countInWords: countInWords(claim.count, claim.review),
        statements: claim.statements.map((statement) => ({ ...statement, report: statement.report.id })),
      }),
    )
    yield ']}\n'
  },
}

function* separated<T>(items: Iterable<T>, written: (item: T) => string): Iterable<string> {
  let between = ''
  for (const item of items) {
    yield `${between}\n${written(item)}`
    between = ','
  }
}
