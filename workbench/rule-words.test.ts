import { expect, it } from 'vitest'
import { cautionRules } from '../core/index.ts'
import { ruleInWords } from './rule-words.ts'

it('has words for every rule, each its own', () => {
  const words = cautionRules.map(({ id }) => ruleInWords(id))
  expect(new Set(words).size).toBe(cautionRules.length)
  // The words of the trade that readers are not shown.
  for (const said of words) expect(said).not.toMatch(/origin|attribution|orphan|stale|drift/)
})

it('calls a rule that it does not know by its id', () => expect(ruleInWords('new-rule')).toBe('new rule'))
