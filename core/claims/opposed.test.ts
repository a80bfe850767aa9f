import { describe, expect, it } from 'vitest'
import { proposition as p } from './fixtures/proposition.ts'
import { likeness } from './likeness.ts'
import { opposed } from './opposed.ts'

describe('opposed acts', () => {
  it.each([
    ['taken off a list, and on it', 'act:remove act:list name:ledn', 'act:list name:ledn'],
    ['fewer raids, and raids', 'act:decrease act:air-strike name:ledn', 'act:air-strike name:ledn'],
    ['freed, and held', 'act:release noun:crew name:ledn', 'act:arrest noun:crew name:ledn'],
    ['opened, and closed', 'act:open noun:port name:ledn', 'act:close noun:port name:ledn'],
  ])('%s', (_, a, b) => {
    expect(opposed(p(a), p(b))).toBeDefined()
    expect(opposed(p(b), p(a))).toBeDefined()
  })

  it.each([
    ['both taken off', 'act:remove act:list', 'act:remove noun:register'],
    ['held and later freed, and freed', 'act:arrest act:release noun:crew', 'act:release noun:crew'],
    ['other things', 'act:list noun:crew', 'act:sink noun:crew'],
  ])('not: %s', (_, a, b) => {
    expect(opposed(p(a), p(b))).toBeUndefined()
  })

  it('is told apart from a denial, which may say either', () => {
    const denial = p('act:close noun:port')
    expect(opposed(p('act:open noun:port'), { ...denial, statement: { ...denial.statement, polarity: 'negated' } })).toBeUndefined()
  })

  it('keeps statements apart that have all other words in common', () => {
    const terms = 'noun:union noun:registry noun:dock act:list name:ledn'
    const here = { report: 'r1', published: 100, around: ['ledn'] }
    const there = { report: 'r2', published: 100, around: ['ledn'] }
    expect(likeness(p(terms, here), p(terms, there))).toBeDefined()
    expect(likeness(p(`${terms} act:remove`, here), p(terms, there))).toBeUndefined()
  })
})
