import { describe, expect, it } from 'vitest'
import { analyze, earliestSpeaker, reportFromText, type CaseView, type Claim } from '../core/index.ts'

/** An invented report: outlet, text and, where known, its day. */
type Written = readonly [outlet: string, text: string, published?: string]

async function caseOf(...written: readonly Written[]): Promise<CaseView> {
  return analyze(
    written.map(([outlet, text, published]) =>
      reportFromText({
        place: `${outlet}.txt`,
        key: outlet,
        text,
        meta: { outlet: { value: outlet, from: 'record' }, ...(published !== undefined && { published: { value: published, from: 'record' } }) },
      }),
    ),
  )
}

/** The claim with most statements among those that have a statement with these words. */
function claimOn(view: CaseView, words: string): Claim {
  const holds = ({ statements }: Claim): boolean =>
    statements.some(({ id }) => {
      const { report, extent } = view.statement(id)
      return view.report(report).text.slice(...extent).includes(words)
    })
  const found = [...view.claims()].filter(holds).sort((x, y) => y.statements.length - x.statements.length)[0]
  if (found === undefined) throw new Error(`no claim on “${words}”`)
  return found
}

const supported = (view: CaseView, words: string): number => view.originsOf(claimOn(view, words).id).whole.supported
const rules = (view: CaseView, words: string): readonly string[] => [...view.cautionsOf(claimOn(view, words).id)].map(({ rule }) => rule)

/** Whom the statement with these words goes back to; undefined where its text names nobody. */
function speakerOf(view: CaseView, words: string): string | undefined {
  for (const report of view.reportIds())
    for (const { extent, chain } of view.layer(report, 'statements')) {
      if (!view.report(report).text.slice(...extent).includes(words)) continue
      const speaker = earliestSpeaker(chain)
      return speaker.kind === 'unattributed' ? undefined : speaker.kind === 'named' ? speaker.name : speaker.description
    }
  throw new Error(`no statement on “${words}”`)
}

const COPY = 'According to the report, the harbour board has kept the crews of the ferries from meeting their lawyers for the last three years so as to head off a strike.'

/** Invented cases of the sorts that mislead readers who count reports. */
describe('hard cases, invented', () => {
  it('1: one unnamed group, heard through one agency in two wordings, is one source', async () => {
    const view = await caseOf(
      ['Ledan Daily', 'A number of former dock workers told Coast Wire that the harbour board locked the gates on Monday.'],
      ['Harbour Post', 'The harbour board locked the gates on Monday, some former dock workers told Coast Wire.'],
    )
    expect(supported(view, 'locked the gates')).toBe(1)
  })

  it('2: “according to the report” without a report is an orphan', async () => {
    const view = await caseOf(['Ledan Daily', `The ferries lay idle on Monday. ${COPY}`], ['Harbour Post', COPY])
    expect(rules(view, 'meeting their lawyers')).toContain('orphaned-attribution')
  })

  it('3: “the last three years”, copied a year later, is stale', async () => {
    const view = await caseOf(['Ledan Daily', COPY, '2031-05-04'], ['Harbour Post', COPY, '2032-06-01'])
    expect(rules(view, 'meeting their lawyers')).toContain('stale-time')
  })

  it('4: some become many in a copy', async () => {
    const said = (size: string): string => `${size} former dock workers said that the harbour board had used every means within its reach to keep the crews from leaving the port.`
    const view = await caseOf(['Ledan Daily', said('Some'), '2031-05-04'], ['Harbour Post', said('Many'), '2031-05-04'])
    expect(rules(view, 'every means within its reach')).toContain('source-changed')
    expect(supported(view, 'every means within its reach')).toBe(1)
  })

  it('5: a lead and the sentence that it sums up are one source', async () => {
    const view = await caseOf(['Ledan Daily', 'The ferries were sold in secret. “The ferries were sold in secret in May,” Ada Finn told Coast Wire.'])
    expect(supported(view, 'sold in secret in May')).toBe(1)
  })

  it('6: a denial relayed by an adversary supports neither', async () => {
    const view = await caseOf(['Ledan Daily', 'Ada Finn said that the Harbour Guard announced that the dock workers had died in a storm.'])
    expect(view.originsOf(claimOn(view, 'had died in a storm').id).whole.list.map(({ who }) => who)).not.toContain('Ada Finn')
  })

  it('8: a gloss in brackets inside a quotation is not the speaker’s', async () => {
    const view = await caseOf(['Ledan Daily', '“The women in the Salt Quay shed (the guards’ notorious prison) were never let out,” Ada Finn said.'])
    const rows = view.layer(view.reportIds()[0]!, 'attributions')
    expect(rows.flatMap(({ foreign }) => foreign).length).toBeGreaterThan(0)
  })

  it('9: a paraphrase that says more than the quotation', async () => {
    const view = await caseOf([
      'Ledan Daily',
      'Ada Finn said that the clerks had been locked in the shed for more than ten days. “The clerks were locked in the shed for ten days,” Ada Finn said.',
    ])
    expect(rules(view, 'for more than ten days')).toContain('figure-drift')
  })

  it('10: a plural that introduces one named speaker is that speaker', async () => {
    const view = await caseOf(['Ledan Daily', 'Dock workers alleged that the harbour board locked the gates on Monday. Ned Marsh, a dock worker, said that the harbour board locked the gates on Monday.'])
    expect(supported(view, 'locked the gates on Monday')).toBe(1)
  })

  it('11: one figure, rounded and without a source, has drifted and lost nothing that is known', async () => {
    const view = await caseOf(
      ['Ledan Daily', 'The harbour master said that 120 people were killed in the Port Ledan flood on Monday.'],
      ['Harbour Post', 'Nearly 120 people were killed in the Port Ledan flood on Monday.'],
    )
    expect(supported(view, '120 people were killed')).toBe(1)
    expect(rules(view, '120 people were killed')).toContain('figure-drift')
    expect(rules(view, '120 people were killed')).not.toContain('attribution-lost')
  })

  it('12: a toll that rises from day to day is overtaken', async () => {
    const view = await caseOf(
      ['Ledan Daily', 'The Port Ledan flood killed 29 people, the Coast Monitor said on Monday.', '2031-05-05'],
      ['Harbour Post', 'The Port Ledan flood on Monday killed 44 people, the Coast Monitor said.', '2031-05-06'],
    )
    expect([...view.cautions()].map(({ rule }) => rule)).not.toContain('figure-drift')
  })

  it('12: a state and its end are two claims, and the one overtakes the other', async () => {
    const view = await caseOf(
      ['Ledan Daily', 'The Free Coast Movement is listed as a banned society by several countries, including Upper Vey.'],
      ['Harbour Post', 'Before the talks in Upper Vey, the Free Coast Movement was on the list of banned societies of Upper Vey.'],
      ['Coast Wire', 'Ada Finn condemned the decision of Upper Vey to remove the Free Coast Movement from its list of banned societies.'],
    )
    const [listed, removed] = ['is listed as a banned', 'remove the Free Coast Movement'].map((words) => claimOn(view, words))
    expect(listed!.id).not.toBe(removed!.id)
    const all = [...view.cautions()].map(({ rule }) => rule)
    expect(all).toContain('overtaken')
    expect(all).not.toContain('contradiction')
  })

  it('13: a quotation without a cue keeps the speaker of the one before', async () => {
    const view = await caseOf(['Ledan Daily', '“The gates were locked,” Ada Finn said. “Nobody came to open them.”'])
    expect(speakerOf(view, 'Nobody came to open them')).toBe('Ada Finn')
  })

  it('14: “are said” and “amid reports” are no source', async () => {
    const view = await caseOf(['Ledan Daily', 'Half of the crews are said to be keen to leave the port.'])
    expect(supported(view, 'keen to leave the port')).toBe(0)
  })

  it('15: a speaker who calls for an end of something says that it goes on', async () => {
    const view = await caseOf(
      ['Ledan Daily', 'Ada Finn called on the harbour board to stop locking the gates at night.'],
      ['Harbour Post', 'Bread became dearer in the hills.'],
    )
    expect(speakerOf(view, 'locking the gates')).toBe('Ada Finn')
  })
})
