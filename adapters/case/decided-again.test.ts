import fc from 'fast-check'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { inThread, interpret, matterKey, memoryStore, plan, reportFromText, viewOfStore } from '../../core/index.ts'
import type { DecisionBody, Report, ResultStore, StatementId } from '../../core/index.ts'
import { listsInMemory } from '../lists/index.ts'
import { analyzeCase } from './analyze-case.ts'
import { canonicalDump } from './canonical-dump.ts'
import { openCase } from './open-case.ts'
import type { OpenCase } from './opened.ts'

const folder = mkdtempSync(join(tmpdir(), 'headwater decided '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Events, each in several wordings that are alike, near or only read alike. */
const STORIES: readonly (readonly string[])[] = [
  [
    'Nine sailors were killed when the ferry Morning Star sank off Port Ledan on Sunday, officials said.',
    'Nine sailors died when the ferry Morning Star sank off Port Ledan on Sunday, residents said.',
    'Twelve sailors were killed when the ferry Morning Star sank off Port Ledan on Sunday, the Ferry Workers’ Union said.',
    'The ferry Morning Star sank off Port Ledan on Sunday, harbour master Ilse Maron said.',
  ],
  [
    'Gunmen attacked the mill at Upper Vey on Monday and wounded 14 bakers, officials said.',
    'An attack by gunmen on the mill at Upper Vey wounded 14 bakers on Monday, residents said.',
    'Gunmen attacked the mill at Upper Vey on Monday, the Hill Council said.',
  ],
  [
    'The River League locks up workers of the Vey mine who want to go home, officials said.',
    'The River League beats workers who want to leave the Vey mine, residents said.',
    'Workers of the Vey mine are locked up by the River League, miner Bram Oster said.',
  ],
  [
    'The harbour board closed the outer gate of Port Ledan on Tuesday, residents said.',
    'The outer gate of Port Ledan was closed on Tuesday by the harbour board, officials said.',
  ],
  [
    'Upper Vey has been under intense bombardment since mid-March which has killed more than 132 bakers.',
    'Upper Vey has been under intense bombardment since mid-March, the Hill Council said.',
    'More than 132 bakers were killed in the bombardment of Upper Vey since mid-March, residents said.',
  ],
]
const OUTLETS = ['Coast Wire', 'Ledan Post', 'Harbour Echo', 'Isle Radio', 'Hill Gazette']

/** A report with one wording of each of some stories. */
function reportOf(place: number, wordings: readonly number[]): Report {
  const text = STORIES.flatMap((story, at) => (wordings[at]! === 0 ? [] : [story[(wordings[at]! - 1) % story.length]!])).join('\n\n')
  return reportFromText({
    place: `${place}.txt`,
    text: `${text}\n\nReport ${place} was written on the quay.`,
    meta: {
      outlet: { value: OUTLETS[place % OUTLETS.length]!, from: 'record' },
      published: { value: `2031-05-0${4 + (place % 3)}`, from: 'record' },
    },
  })
}

const STEPS = plan.filter(({ scope }) => scope !== 'report')
const dump = (store: ResultStore): string => [...canonicalDump(store, STEPS)].join('')

/** What is left of a case that has the same reports and decisions and was never analysed before. */
async function fromScratch({ store, matter }: OpenCase): Promise<string> {
  const fresh = memoryStore(store.reportIds().map((id) => store.report(id)))
  await interpret(plan, { store: fresh, view: viewOfStore(fresh, matter), executor: inThread, matterKey: matterKey(matter) })
  return dump(fresh)
}

/** A decision, or a change of the reports, by what it is and by numbers that choose what it is about. */
interface Choice<K = (typeof KINDS)[number] | (typeof READ)[number]> {
  readonly kind: K
  readonly one: number
  readonly other: number
  /** Steps told of before the analysis is stopped; none where it is not. */
  readonly stop: number | undefined
}

const KINDS = ['same', 'different', 'reject', 'accept', 'fold', 'unfold', 'withdraw', 'restore', 'correct', 'time', 'add', 'mention', 'undo'] as const

/** A report is added, removed, or replaced by another wording. */
const READ = ['put', 'remove', 'replace'] as const

const choices: fc.Arbitrary<Choice> = fc.record({
  kind: fc.constantFrom<Choice['kind']>(...KINDS, 'same', 'different', 'different', 'undo', ...READ, ...READ, 'put', 'put'),
  one: fc.nat(1000),
  other: fc.nat(1000),
  stop: fc.option(fc.integer({ min: 8, max: 40 }), { nil: undefined }),
})

const isRead = (choice: Choice): choice is Choice<(typeof READ)[number]> => READ.some((kind) => kind === choice.kind)

/** Adds, removes or replaces a report. @returns the number of the next one */
function read(opened: OpenCase, { kind, one, other }: Choice<(typeof READ)[number]>, next: number): number {
  const ids = opened.view.reportIds()
  const wordings = [one, one / 5, other, other / 5, one / 25].map((number) => Math.floor(number) % 5)
  const place = kind === 'put' ? next : one % next
  if (kind === 'remove' && ids.length > 1) opened.removeReports([ids[one % ids.length]!])
  else if (kind !== 'remove') opened.putReports([reportOf(place, wordings)])
  return kind === 'put' ? next + 1 : next
}

function decide(opened: OpenCase, { kind, one, other }: Choice<(typeof KINDS)[number]>): void {
  const { view } = opened
  const put = (body: DecisionBody | { readonly kind: 'undo'; readonly what: 'decision'; readonly a: string }): void =>
    void opened.decide({ body, by: 'A. Reader', why: 'read side by side' })
  const pick = <T>(from: readonly T[], number: number): T => from[number % from.length]!
  const statements = view.reportIds().flatMap((report) => view.layer(report, 'statements'))
  const several = [...view.claims()].filter((claim) => claim.statements.length > 1)
  if (statements.length === 0) return
  const a = pick(statements, one)
  if (kind === 'undo') {
    const history = opened.decisionHistory()
    if (history.length > 0) put({ kind, what: 'decision', a: pick(history, one).id })
  } else if (kind === 'withdraw' || kind === 'restore') put({ kind, what: 'report', a: a.report })
  else if (kind === 'accept' || kind === 'reject') put({ kind, what: 'statement', a: a.id })
  else if (kind === 'correct')
    put({ kind, what: 'statement', a: a.id, chain: [{ name: pick(['officials', 'Ada Finn', 'residents'], other), type: 'unnamed-group' }] })
  else if (kind === 'time') {
    const time = view.layer(a.report, 'times')[0]
    if (time) put({ kind: 'correct', what: 'statement', a: a.id, time: { at: time.extent, from: '2031-05-01', to: '2031-05-02' } })
  } else if (kind === 'add')
    put({ kind, what: 'report', a: a.report, extent: [a.extent[0], a.extent[1] - 4], chain: [{ name: 'officials', type: 'unnamed-group' }] })
  else if (kind === 'mention') {
    const mentions = view.reportIds().flatMap((report) => view.layer(report, 'mentions').mentions)
    if (pick(mentions, one).id !== pick(mentions, other).id)
      put({ kind: 'same', what: 'mention', a: pick(mentions, one).id, b: pick(mentions, other).id })
  } else {
    const ofClaim = several.length === 0 ? statements.map(({ id }) => id) : pick(several, one).statements.map(({ id }) => id)
    const b: StatementId = kind === 'different' || kind === 'unfold' ? pick(ofClaim, other) : pick(statements, other).id
    if (ofClaim[0] !== b) put({ kind, what: 'statement', a: ofClaim[0]!, b })
  }
}

const RUNS = Number(process.env['RUNS'] ?? 8)

async function analysed(opened: OpenCase, stop?: number): Promise<void> {
  let told = 0
  try {
    await analyzeCase(opened, {
      executor: inThread,
      onProgress: () => {
        if (++told === stop) throw new Error('stopped')
      },
    })
  } catch (failure) {
    if (stop === undefined) throw failure
  }
}

describe('a case that is decided on, and of which reports come, go and change', () => {
  it(
    'holds after each of these, and where analyses were stopped, what analysing it from scratch leaves',
    async () => {
      let cases = 0
      const cast = fc.array(fc.array(fc.nat(4), { minLength: STORIES.length, maxLength: STORIES.length }), { minLength: 6, maxLength: 9 })
      await fc.assert(
        fc.asyncProperty(cast, fc.array(choices, { minLength: 3, maxLength: 8 }), async (reports, decided) => {
          const opened = openCase(join(folder, String(cases++)), { mode: 'write' })
          try {
            opened.putReports(reports.map((wordings, place) => reportOf(place, wordings)))
            await analysed(opened)
            let next = reports.length
            for (const choice of decided) {
              if (isRead(choice)) next = read(opened, choice, next)
              else decide(opened, choice as Choice<(typeof KINDS)[number]>)
              await analysed(opened, choice.stop)
              if (choice.stop === undefined) {
                opened.updateLists()
                expect(dump(opened.store)).toBe(await fromScratch(opened))
              }
            }
            await analysed(opened)
            opened.updateLists()
            expect(dump(opened.store)).toBe(await fromScratch(opened))
            const window = { offset: 0, limit: 1000 }
            const anew = listsInMemory(opened.view)
            expect(opened.lists.claims({}, 'title', window)).toEqual(anew.claims({}, 'title', window))
            expect(opened.lists.cautions({}, window)).toEqual(anew.cautions({}, window))
            expect(opened.lists.whole()).toEqual(anew.whole())
          } finally {
            opened.close()
          }
        }),
        { numRuns: RUNS },
      )
    },
    120_000 + 30_000 * RUNS,
  )

  it('compares anew what reports say in which an added report joins or parts names', async () => {
    const said = (place: string, text: string): Report => reportFromText({ place, text, meta: { outlet: { value: `The ${place}`, from: 'record' } } })
    const others = Array.from({ length: 16 }, (_, n) =>
      said(`filler ${n}`, `Boat ${n} left the quay of Vell for repairs in ${2000 + n}, a clerk said.`),
    )
    const opened = openCase(join(folder, 'names joined'), { mode: 'write' })
    try {
      opened.putReports([
        ...others,
        said('a', 'The OLM seized the northern pier of Ledan on Monday, the mayor said.'),
        said('b', 'The northern pier of Ledan was seized by the Free Coast Movement on Monday, a guard said.'),
        said('c', 'The OLM controls the harbour of Ledan. The Free Coast Movement controls the harbour of Ledan.'),
      ])
      await analysed(opened)
      const joining = said('d', 'The Free Coast Movement (also known as the OLM) was founded in 2001, its chair said.')
      for (const change of [() => opened.putReports([joining]), () => opened.removeReports([joining.id])]) {
        change()
        await analysed(opened)
        opened.updateLists()
        expect(dump(opened.store)).toBe(await fromScratch(opened))
      }
    } finally {
      opened.close()
    }
  })
})
