import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { reportFromText } from '../read/report-of.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Decision } from '../model/decisions.ts'
import type { Report } from '../model/report.ts'

const entry = (outlet: string, text: string): Report =>
  reportFromText({
    place: `${outlet}.txt`,
    text,
    meta: { outlet: { value: outlet, from: 'record' }, published: { value: '2031-05-04', from: 'record' } },
  })

const post = entry(
  'Harbour Post',
  'The ferry Morning Star sank off Port Ledan on Sunday and nine sailors were killed, the Coast Monitor said. The harbour board closed the outer gate.',
)
const daily = entry('Ledan Daily', 'Nine sailors died when the ferry Morning Star sank off Port Ledan, Ada Finn said on Sunday.')
const inland = entry('Inland Courier', 'Bread became dearer in the hill towns, bakers said. The mill at Upper Vey stood idle for a week.')

/** Claims of a case as text that can be compared: what stands in each, and how it was taken in. */
function claimsOf(view: CaseView): readonly string[] {
  return [...view.claims()].map(({ title, statements }) => `${title}: ${statements.map(({ id, polarity }) => `${id} ${polarity}`).join(', ')}`)
}

const beaten = entry('Vey Herald', 'The River League beats workers who want to leave the Vey mine, two miners said.')
const lockedUp = entry(
  'Hill Gazette',
  'The River League locks up workers of the Vey mine who want to go home to their families in the hills, Ada Finn said.',
)

/** A decision of a reviewer on the first statements of two reports. */
function decided(kind: 'same' | 'different', view: CaseView): readonly Decision[] {
  const [a, b] = view.reportIds().map((report) => view.layer(report, 'statements')[0]!.id)
  return [{ id: 'd1', by: 'reviewer', at: '2031-05-05T09:00:00Z', why: 'read side by side', body: { kind, what: 'statement', a: a!, b: b! } }]
}

describe('claims of a case', () => {
  it('brings together what two outlets say in other words', async () => {
    const view = await analyze([post, daily])
    const shared = [...view.claims()].filter(({ statements }) => new Set(statements.map(({ id }) => view.statement(id).report)).size > 1)
    expect(shared.length).toBeGreaterThan(0)
  })

  it.each(['The yard at Vey is bankrupt', 'The River League owns the Vey mine'])(
    'brings together one short sentence of two reports: %s',
    async (said) => {
      const view = await analyze([entry('Harbour Post', `${said}, Ada Finn said.`), entry('Ledan Daily', `${said}, Ned Marsh said.`)])
      expect([...view.claims()].map(({ statements }) => statements.length)).toEqual([2])
    },
  )

  it('is the same in any order of the reports', async () => {
    expect(claimsOf(await analyze([daily, post]))).toEqual(claimsOf(await analyze([post, daily])))
  })

  it('is not changed by an unrelated report', async () => {
    const before = claimsOf(await analyze([post, daily]))
    const after = claimsOf(await analyze([post, daily, inland]))
    expect(after.filter((claim) => !claim.includes(inland.id))).toEqual(before)
  })

  it('links what may be the same both ways, with what both say, and counts the other’s source as possible', async () => {
    const view = await analyze([beaten, lockedUp])
    const [one, other] = [...view.claims()]
    expect([one!.related, other!.related].map((related) => related.map(({ claim, relation }) => `${relation} ${claim}`))).toEqual([
      [`near ${other!.id}`],
      [`near ${one!.id}`],
    ])
    expect(one!.related[0]!.because).toContain('“mine”')
    const { supported, atMost } = view.originsOf(one!.id).whole
    expect([supported, atMost]).toEqual([1, 2])
  })

  it('links what reports of other weeks say near to it, and counts no source of theirs as possible', async () => {
    const later = { ...lockedUp, meta: { ...lockedUp.meta, published: { value: '2031-05-25', from: 'record' as const } } }
    const view = await analyze([beaten, later])
    const [one] = [...view.claims()]
    expect(one!.related.map(({ relation }) => relation)).toEqual(['near'])
    const { supported, atMost } = view.originsOf(one!.id).whole
    expect([supported, atMost]).toEqual([1, 1])
  })

  it('holds two claims apart of which a person said so, and asks neither for sources of the other', async () => {
    const view = await analyze([beaten, lockedUp], { decisions: decided('different', await analyze([beaten, lockedUp])) })
    const [one, other] = [...view.claims()]
    expect(one!.related).toEqual([{ claim: other!.id, relation: 'look-alike', because: 'a person holds them apart' }])
    const { supported, atMost } = view.originsOf(one!.id).whole
    expect([supported, atMost]).toEqual([1, 1])
  })

  it.each(['same', 'different'] as const)('keeps to a decision that two statements are %s', async (kind) => {
    const reports = kind === 'same' ? [post, inland] : [post, daily]
    const decisions = decided(kind, await analyze(reports))
    const view = await analyze(reports, { decisions })
    const { body } = decisions[0]!
    const holdsBoth =
      'b' in body &&
      [...view.claims()].some(({ statements }) => statements.some(({ id }) => id === body.a) && statements.some(({ id }) => id === body.b))
    expect(holdsBoth).toBe(kind === 'same')
  })
})
