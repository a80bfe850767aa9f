import { expect, it } from 'vitest'
import type { CaseView } from '../model/case-view.ts'
import type { Sighting } from '../model/cautions.ts'
import { cautions } from './index.ts'

/** A rule sees something at the words of one claim. */
const seen = (key: string, sentence: string): Sighting =>
  ({ caution: { id: 'one', rule: 'undated', claim: 'c', reports: ['r'], sentence }, once: { key, rank: 0 } }) as unknown as Sighting

it('gives what one rule finds twice at the same words of a claim an id each, the first the same as alone', () => {
  const ids = (...sightings: readonly Sighting[]): readonly string[] =>
    [...cautions.run({ sightings: () => sightings } as unknown as CaseView)].map(({ id }) => id)
  expect(ids(seen('a', 'credits nobody'))).toEqual(['one'])
  const both = ids(seen('a', 'credits nobody'), seen('b', 'credits another'))
  expect(both[0]).toBe('one')
  expect(new Set(both).size).toBe(2)
})
