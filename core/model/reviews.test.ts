import { expect, it } from 'vitest'
import type { Decision, DecisionBody } from './decisions.ts'
import type { StatementId } from './ids.ts'
import { reviewsOf } from './reviews.ts'

const [a, b] = ['a', 'b'] as unknown as readonly [StatementId, StatementId]
const log = (...bodies: readonly DecisionBody[]): readonly Decision[] =>
  bodies.map((body, i) => ({ id: `d${i}`, body, by: 'R. Reader', at: `2031-05-0${i + 1}T10:00:00Z`, why: 'read' }))

it('takes a statement for reviewed that was accepted, and one that was joined with another', () => {
  expect(reviewsOf(log({ kind: 'accept', what: 'statement', a })).ofCount([a, b])).toMatchObject({ state: 'partly-reviewed', reviewed: 1, of: 2 })
  expect(reviewsOf(log({ kind: 'same', what: 'statement', a, b })).ofCount([a, b])).toMatchObject({ state: 'reviewed', by: ['R. Reader'] })
})

it('does not take statements for reviewed from which another was parted', () => {
  const reviews = reviewsOf(log({ kind: 'different', what: 'statement', a, b }))
  expect(reviews.ofCount([a, b])).toMatchObject({ state: 'suggested', reviewed: 0 })
  expect(reviews.between(a, b).state).toBe('corrected')
  expect(reviewsOf(log({ kind: 'accept', what: 'statement', a }, { kind: 'different', what: 'statement', a, b })).ofCount([a])).toMatchObject({
    reviewed: 1,
  })
})
