import { describe, expect, it } from 'vitest'
import { caseOfExample } from '../../tests/fixtures/case-of-example.ts'
import type { CaseView } from './case-view.ts'
import { comparedDecisions, exchangedDecisions } from './decision-exchange.ts'
import { anchorsOf } from './decision-places.ts'
import { standingOf } from './decision-standing.ts'
import type { Decision, DecisionBody } from './decisions.ts'
import type { ExampleCase } from './example-case.ts'

const example: ExampleCase = {
  shows: '',
  reports: [
    { outlet: 'Ledan Daily', sentences: [{ text: 'The pumps failed at night', claim: 'pumps', from: ['named-person: Ada Finn'] }] },
    { outlet: 'Harbour Post', sentences: [{ text: 'The pumps did not run', claim: 'pumps', from: ['named-person: Ned Marsh'] }] },
  ],
}

type Decide = (ids: readonly string[]) => readonly DecisionBody[]

/** A case with decisions on its statements, each anchored as a case records it. */
function decided(by: string, decide: Decide, more = example): CaseView {
  const bare = caseOfExample(more)
  const bodies = decide(bare.statements.map(({ id }) => id))
  const log = bodies.map((body, n): Decision => ({
    id: `${by}${n}`,
    by,
    at: `2031-05-0${n + 1}T10:00:00Z`,
    why: 'read it',
    body,
    ...anchorsOf(bare.view, body),
  }))
  return caseOfExample(more, () => log).view
}

const accept: Decide = ([a]) => [{ kind: 'accept', what: 'statement', a } as DecisionBody]
const reject: Decide = ([a]) => [{ kind: 'reject', what: 'statement', a } as DecisionBody]
const fold: Decide = ([a, b]) => [{ kind: 'fold', what: 'statement', a, b } as DecisionBody]
const unfoldTurned: Decide = ([a, b]) => [{ kind: 'unfold', what: 'statement', a: b, b: a } as DecisionBody]

const turned: Decide = (ids) => [...reject(ids), ...accept(ids)]
const time =
  (start: number): Decide =>
  ([a]) => [
    { kind: 'correct', what: 'statement', a, time: { at: [start, start + 3], from: '2031-05-01', to: '2031-05-02' } } as unknown as DecisionBody,
  ]

describe('exchangedDecisions()', () => {
  it('hands over the last decision on each matter', () => {
    expect(exchangedDecisions(decided('Omar', turned)).map(({ body }) => body.kind)).toEqual(['accept'])
  })
})

describe('comparedDecisions()', () => {
  it.each<[string, Decide, Decide, readonly [number, number, number, number]]>([
    ['takes what nobody here decided', () => [], accept, [1, 0, 0, 0]],
    ['counts what both decided alike', accept, accept, [0, 1, 0, 0]],
    ['lists where two reviewers disagree', accept, reject, [0, 0, 1, 0]],
    ['knows a pair whichever comes first', fold, unfoldTurned, [0, 0, 1, 0]],
    ['keeps different questions on one statement apart', accept, fold, [1, 0, 0, 0]],
    ['knows two times of one statement apart', time(0), time(9), [1, 0, 0, 0]],
    ['finds nothing new in the own decisions', turned, turned, [0, 1, 0, 0]],
  ])('%s', (_, ours, theirs, expected) => {
    const { added, agreed, disagreements, lost } = comparedDecisions(decided('Ilse', ours), exchangedDecisions(decided('Omar', theirs)))
    expect([added.length, agreed, disagreements.length, lost.length]).toEqual(expected)
  })

  it('heeds the last word of a file that names decisions which their author took back later', () => {
    const all = [reject, accept].flatMap((one) => exchangedDecisions(decided('Omar', one)))
    const { agreed, disagreements } = comparedDecisions(decided('Ilse', accept), all)
    expect([agreed, disagreements.length]).toEqual([1, 0])
  })

  it('keeps notes with other words', () => {
    const note: Decide = ([a]) => [{ kind: 'note', what: 'statement', a } as DecisionBody]
    const theirs = exchangedDecisions(decided('Omar', note))
    const { added, agreed } = comparedDecisions(decided('Ilse', note), [...theirs, ...theirs.map((one) => ({ ...one, why: 'ask the pilot' }))])
    expect([added.map(({ theirs: { why } }) => why), agreed]).toEqual([['ask the pilot'], 1])
  })

  it('shows both decisions and the words of a disagreement', () => {
    const [found] = comparedDecisions(decided('Ilse', accept), exchangedDecisions(decided('Omar', reject))).disagreements
    expect([found!.ours.by, found!.theirs.by, found!.words]).toEqual(['Ilse', 'Omar', ['The pumps failed at night']])
  })

  it('says what it cannot place', () => {
    const other: ExampleCase = { shows: '', reports: [{ outlet: 'Quay Herald', sentences: [{ text: 'Bread became dearer', claim: 'bread' }] }] }
    const { lost } = comparedDecisions(
      decided('Ilse', () => [], other),
      exchangedDecisions(decided('Omar', accept)),
    )
    expect(lost.map(({ because }) => because)).toEqual(['this case does not hold the report that says “The pumps failed at night”'])
  })

  it('places a decision on a report that was read under another path', () => {
    const withdraw: Decide = ([a]) => [{ kind: 'withdraw', what: 'report', a: a!.slice(0, a!.indexOf('.')) } as DecisionBody]
    const sent = exchangedDecisions(decided('Omar', withdraw)).map((one) => ({
      ...one,
      body: { ...one.body, a: 'elsewhere' } as DecisionBody,
      anchors: one.anchors.map((anchor) => anchor && { ...anchor, report: 'elsewhere' as typeof anchor.report }),
    }))
    const ours = decided('Ilse', () => [])
    expect(comparedDecisions(ours, sent).added.map(({ body }) => ours.reportIds().includes(body.a as never))).toEqual([true])
  })
})

describe('standingOf()', () => {
  const view = decided('Ilse', accept)
  const [decision] = view.decisions()

  it('stands where the words are the same', () => {
    expect(standingOf(view, decision!)).toEqual({ state: 'stands' })
  })

  it('is found again by its words under another id', () => {
    const moved = standingOf(view, { ...decision!, body: { ...decision!.body, a: 'gone.gone' } as DecisionBody })
    expect(moved).toEqual({ state: 'moved', body: decision!.body })
  })

  it('says loudly that the words are others, or gone', () => {
    const anchor = { ...decision!.anchor!, quote: 'The pumps ran all night' }
    expect(standingOf(view, { ...decision!, anchor })).toEqual({ state: 'changed', was: anchor.quote, now: 'The pumps failed at night' })
    expect(standingOf(view, { ...decision!, anchor, body: { ...decision!.body, a: 'gone.gone' } as DecisionBody })).toEqual({
      state: 'gone',
      was: anchor.quote,
    })
  })
})
