import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { caseDirectoryOf, openCase } from '../adapters/case/index.ts'
import type { DecisionBody } from '../core/index.ts'
import { headwater } from './fixtures/headwater.ts'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'headwater decisions '))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const STORY = 'The harbour at Port Ledan was closed on Tuesday, Ada Finn said.'

/** Two cases of one report, kept apart, in each of which one person decides the first statement. */
async function twoReviewers(ours: 'accept' | 'reject', theirs: 'accept' | 'reject'): Promise<readonly [string, string]> {
  const reports = join(folder, 'reports')
  mkdirSync(reports)
  writeFileSync(join(reports, 'a.txt'), STORY)
  const cases = [join(folder, 'ours'), join(folder, 'theirs')] as const
  for (const [at, place] of cases.entries()) {
    await headwater('analyze', reports, '--case', place, '--workers', '0', '--quiet')
    decide(place, [ours, theirs][at]!, ['Ilse', 'Omar'][at]!)
  }
  return cases
}

function decide(place: string, kind: 'accept' | 'reject', by: string): void {
  const opened = openCase(place, { mode: 'write' })
  const [report] = opened.view.reportIds()
  const [statement] = opened.view.layer(report!, 'statements')
  opened.decide({ body: { kind, what: 'statement', a: statement!.id }, by, why: 'read it' })
  opened.close()
}

describe('headwater decisions', () => {
  it('lists where two reviewers disagree, and changes nothing unless theirs are preferred', async () => {
    const [ours, theirs] = await twoReviewers('accept', 'reject')
    const file = join(folder, 'theirs.json')
    expect((await headwater('decisions', '--case', theirs, '--export', file)).out).toContain('1 decision written')
    const told = await headwater('decisions', '--case', ours, '--import', file)
    expect(told.out).toContain('0 decisions taken over')
    expect(told.out).toContain('1 disagreement (ours stand')
    expect(told.out).toContain('on statement "The harbour at Port Ledan was closed on Tuesday" in a.txt')
    expect(told.out).toMatch(/ours: {3}\S+ Ilse: accept/)
    expect(told.out).toMatch(/theirs: \S+ Omar: reject/)
    await headwater('decisions', '--case', ours, '--import', file, '--prefer', 'theirs')
    const { decisions } = JSON.parse((await headwater('decisions', '--case', ours, '--json')).out) as {
      decisions: { by: string; received?: object }[]
    }
    expect(decisions.map(({ by, received }) => [by, received !== undefined])).toEqual([['Omar', true]])
  })

  it('says what was decided on which words', async () => {
    writeFileSync(join(folder, 'a.txt'), STORY)
    writeFileSync(join(folder, 'b.txt'), 'The harbour at Port Ledan was shut on Tuesday, Ned Marsh said.')
    await headwater('analyze', folder, '--workers', '0', '--quiet')
    const opened = openCase(caseDirectoryOf(folder), { mode: 'write' })
    const [a, b] = opened.view.reportIds().map((id) => opened.view.layer(id, 'statements')[0]!.id)
    const report = opened.view.reportIds().find((id) => opened.view.report(id).place === 'a.txt')!
    const chain = [{ name: 'the harbour office', type: 'organisation' as const }]
    for (const body of [
      { kind: 'same', what: 'statement', a: a!, b: b! },
      { kind: 'correct', what: 'statement', a: a!, chain },
      { kind: 'correct', what: 'report', a: report, field: 'outlet', value: 'Coast Wire' },
    ] satisfies DecisionBody[])
      opened.decide({ body, by: 'Ilse', why: 'read it' })
    opened.close()
    const { out } = await headwater('decisions', folder)
    expect(out).toContain('3 decisions in force, 3 on record')
    expect(out).toMatch(
      /Ilse: same, statements "The harbour at Port Ledan was \S+ on Tuesday" in .* and "The harbour at Port Ledan was \S+ on Tuesday" in .* \(read it\)/,
    )
    expect(out).toMatch(/Ilse: correct who says it to the harbour office, statement "The harbour at Port Ledan/)
    expect(out).toContain('Ilse: correct outlet to "Coast Wire", report a.txt (Coast Wire) (read it)')
  })

  it('counts what both decided alike', async () => {
    const [ours, theirs] = await twoReviewers('accept', 'accept')
    const file = join(folder, 'theirs.json')
    await headwater('decisions', '--case', theirs, '--export', file)
    expect((await headwater('decisions', '--case', ours, '--import', file)).out).toContain('1 made alike by both')
  })

  it('analyses what decisions taken over change, and says elsewhere that others wait for it', async () => {
    const [ours, theirs] = await twoReviewers('accept', 'accept')
    const waits = 'ATTENTION: decisions wait for an analysis'
    const list = join(folder, 'claims.csv')
    const exported = (): ReturnType<typeof headwater> => headwater('export', '--case', ours, '--format', 'csv', '--persons', 'keep', '--out', list)
    expect((await headwater('status', '--case', ours)).out).toContain(waits)
    expect((await exported()).err).toContain(waits)
    const opened = openCase(theirs, { mode: 'write' })
    const [report] = opened.view.reportIds()
    const [statement] = opened.view.layer(report!, 'statements')
    const chain = [{ name: 'Ned Marsh', type: 'named-person' as const }]
    opened.decide({ body: { kind: 'correct', what: 'statement', a: statement!.id, chain }, by: 'Omar', why: 'heard him' })
    opened.close()
    const file = join(folder, 'theirs.json')
    await headwater('decisions', '--case', theirs, '--export', file)
    const told = await headwater('decisions', '--case', ours, '--import', file, '--workers', '0')
    expect(told.out).toContain('1 decision taken over')
    expect(told.out).toContain('Analysed with these decisions: 1 report')
    const { view, close } = openCase(ours, { mode: 'read' })
    expect([...view.claims()].flatMap(({ id }) => view.originsOf(id).whole.list.map(({ who }) => who))).toEqual(['Ned Marsh'])
    close()
    expect((await headwater('status', '--case', ours)).out).not.toContain(waits)
    expect((await exported()).err).not.toContain(waits)
  })

  it.each([
    ['no JSON', 'nothing'],
    ['another format', '{"format":"other"}'],
    [
      'a decision of no known form',
      '{"format":"headwater-decisions","version":1,"case":"x","decisions":[{"id":"d","by":"b","at":"t","why":"","body":{"kind":"erase"},"anchors":[]}]}',
    ],
  ])('refuses a file that is %s', async (_, text) => {
    writeFileSync(join(folder, 'a.txt'), STORY)
    await headwater('analyze', folder, '--workers', '0', '--quiet')
    writeFileSync(join(folder, 'bad.json'), text)
    expect(await headwater('decisions', folder, '--import', join(folder, 'bad.json'))).toMatchObject({ code: 2 })
  })

  it('says loudly when the words under a decision changed, and records a decision anew where they moved', async () => {
    writeFileSync(join(folder, 'a.txt'), STORY)
    await headwater('analyze', folder, '--workers', '0', '--quiet')
    decide(caseDirectoryOf(folder), 'accept', 'Ilse')
    writeFileSync(join(folder, 'a.txt'), 'The harbour at Port Ledan stayed open on Tuesday, Ned Marsh said.')
    const told = await headwater('analyze', folder, '--workers', '0')
    expect(told.err).toContain('ATTENTION: 1 decision no longer points at the words decided on')
    expect((await headwater('status', folder)).out).toContain('is no longer in the case')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('stayed open')
  })
})
