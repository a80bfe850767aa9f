import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { generateCorpus } from '../../bench/generate/index.ts'
import { inThread, interpret, matterKey, plan, reportFromText, type Report } from '../../core/index.ts'
import { canonicalDump } from './canonical-dump.ts'
import { openCase } from './open-case.ts'
import { makeOlder } from './unmarked-carriers.fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'headwater added '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let made = 0
const newFolder = (): string => join(folder, `${made++}`)

/** The steps that say who copied whom. */
const copying = plan.filter(({ id }) => ['words', 'passages', 'times', 'postings', 'passageLinks', 'copies', 'carriers'].includes(id))

/** So many that a template of theirs is carried by more reports than are all linked with one another. */
const reports = [...generateCorpus({ reports: 80, seed: 5, words: 30 })].map(({ document: { id, title, text, outlet } }, i) =>
  reportFromText({
    place: `corpus.jsonl#${id}`,
    key: id,
    text: `${text}\n\n${i % 5 === 0 ? '' : 'Readers who know more of the matter are asked to write to the desk at the address below.'}`,
    meta: { title: { value: title, from: 'record' }, outlet: { value: outlet, from: 'record' } },
  }),
)
/** The same report, read anew with another outlet. */
const reread = (report: Report): Report => ({ ...report, meta: { ...report.meta, outlet: { value: 'The Reader', from: 'record' } } })

interface Change {
  readonly put: readonly Report[]
  readonly gone: readonly Report[]
}

/**
 * Changes a case and analyses it.
 *
 * @param killedAfter so many tellings of progress; then the case is left as it is on the disk at that time
 * @returns the folder of the case
 */
async function changed(directory: string, { put, gone }: Change, killedAfter = Infinity): Promise<string> {
  const opened = openCase(directory, { mode: 'write' })
  opened.putReports(put)
  opened.removeReports(gone.map(({ id }) => id))
  let told = 0
  const killed = newFolder()
  const onProgress = (): void => {
    if (told++ !== killedAfter) return
    opened.settle()
    cpSync(directory, killed, { recursive: true })
  }
  const { store, view, matter } = opened
  await interpret(copying, { store, view, executor: inThread, matterKey: matterKey(matter), onProgress })
  opened.close()
  return told > killedAfter ? killed : directory
}

function dumped(directory: string): readonly string[] {
  const opened = openCase(directory, { mode: 'read' })
  const lines = [...canonicalDump(opened.store, copying)]
  opened.close()
  return lines
}

const numbers = reports.map((_, i) => i)
/** Reports are named by number, those of the first that are read anew by one beyond all. */
const reportOf = (number: number): Report => reports[number] ?? reread(reports[number - reports.length]!)
const change = fc.record({
  put: fc.subarray([...numbers, ...numbers.slice(0, 20).map((i) => i + reports.length)], { maxLength: 8 }),
  gone: fc.oneof({ weight: 2, arbitrary: fc.constant<number[]>([]) }, { weight: 1, arbitrary: fc.subarray(numbers, { maxLength: 4 }) }),
  killedAfter: fc.oneof({ weight: 2, arbitrary: fc.constant(Infinity) }, { weight: 1, arbitrary: fc.nat(40) }),
})

test('whatever is added, removed, replaced or killed, a case says what one says that is made at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(numbers, { minLength: 55, maxLength: 70 }),
      fc.array(change, { minLength: 2, maxLength: 4 }),
      async (first, changes) => {
        let directory = await changed(newFolder(), { put: first.map(reportOf), gone: [] })
        const now = new Map(first.map((number) => [number % reports.length, reportOf(number)]))
        for (const { put, gone, killedAfter } of changes) {
          directory = await changed(directory, { put: put.map(reportOf), gone: gone.map(reportOf) }, killedAfter)
          for (const number of put) now.set(number % reports.length, reportOf(number))
          for (const number of gone) now.delete(number)
        }
        directory = await changed(directory, { put: [], gone: [] })
        // Compared here: the texts would be told with a failure.
        const said = dumped(directory)
        const once = dumped(await changed(newFolder(), { put: [...now.values()], gone: [] }))
        expect(said.filter((line, i) => line !== once[i]).map((line) => line.slice(0, 80))).toEqual([])
        expect(said.length).toBe(once.length)
      },
    ),
    { numRuns: 4 },
  )
}, 300_000)

test('a case that an older version made, without an index of what reports share, takes further reports', async () => {
  const directory = await changed(newFolder(), { put: reports.slice(0, 65), gone: [] })
  makeOlder(
    directory,
    "DROP TABLE bytes; DROP TABLE byte_owners; DELETE FROM keys WHERE step = 'words and on'; UPDATE keys SET key = 'older' WHERE step = 'passageLinks'; PRAGMA user_version = 8",
  )
  await changed(directory, { put: reports.slice(65, 70), gone: [] })
  await changed(directory, { put: reports.slice(70), gone: [] })
  expect(dumped(directory)).toEqual(dumped(await changed(newFolder(), { put: reports, gone: [] })))
}, 120_000)
