import { expect, it } from 'vitest'
import { heldOnce } from './held-once.ts'

it('gives every text as it was given', () => {
  const once = heldOnce()
  const given = ['harbour', '', 'quay', 'harbour', 'Harbour', '']
  expect(given.map(once)).toEqual(given)
})
