import { describe, expect, it } from 'vitest'
import { proposition as p } from './fixtures/proposition.ts'
import { polaritiesOf } from './polarity.ts'
import type { Proposition } from './proposition.ts'

const polarities = (given: readonly Proposition[]) => polaritiesOf(given, () => false)
const count = (counts: string, report: string) => p('act:kill act:explosion name:ledn', { counts: `killed ${counts}`, report })

describe('what a statement is to its claim', () => {
  it('is against it where its number cannot be the one that most reports give', () => {
    const given = [count('20', 'r1'), count('26+', 'r2'), count('26', 'r3')]
    expect(polarities(given)).toEqual(['negated', 'affirmed', 'affirmed'])
  })

  it('counts reports, not statements', () => {
    const given = [count('20', 'r1'), count('20', 'r1'), count('20', 'r1'), count('26', 'r2'), count('26', 'r3')]
    expect(polarities(given)).toEqual(['negated', 'negated', 'negated', 'affirmed', 'affirmed'])
  })

  it('affirms it where the number can be the same', () => {
    expect(polarities([count('16', 'r1'), count('16+', 'r2')])).toEqual(['affirmed', 'affirmed'])
  })

  it('affirms it where both bounds are open, however far apart: one is only the more careful', () => {
    expect(polarities([count('6+', 'r1'), count('20+', 'r2'), count('20+', 'r3')])).toEqual(['affirmed', 'affirmed', 'affirmed'])
  })

  it('follows most statements where none counts', () => {
    const one = p('act:close noun:gate', { report: 'r1' })
    const denied = { ...one, statement: { ...one.statement, polarity: 'negated' as const } }
    expect(polarities([one, one, denied])).toEqual(['affirmed', 'affirmed', 'negated'])
    expect(polarities([denied, denied, one])).toEqual(['affirmed', 'affirmed', 'negated'])
  })

  it('takes a charge for the claim, however many deny it', () => {
    const charge = p('act:close noun:gate', { report: 'r1' })
    const denied = { ...charge, statement: { ...charge.statement, polarity: 'negated' as const } }
    expect(polaritiesOf([denied, denied, charge], (one) => one === denied)).toEqual(['negated', 'negated', 'affirmed'])
    expect(polaritiesOf([denied, denied], () => true)).toEqual(['affirmed', 'affirmed'])
  })

  it('takes an answer to who did it for the claim, however many say that nobody has claimed it', () => {
    const claimed = p('act:responsibility act:attack', { report: 'r1' })
    const open = { ...claimed, statement: { ...claimed.statement, polarity: 'negated' as const } }
    expect(polarities([open, open, claimed])).toEqual(['negated', 'negated', 'affirmed'])
  })

  it('takes a headline’s number for the one that its report gives with “around” or “more than”', () => {
    const headline = p('act:kill act:explosion name:ledn', { counts: 'killed 40', report: 'r1', kind: 'headline' })
    const others = ['r2', 'r3', 'r5'].map((report) => count('41', report))
    expect(polarities([headline, ...others])[0]).toBe('negated')
    for (const body of ['36-44', '40+']) {
      expect(polarities([headline, count(body, 'r1'), ...others])).not.toContain('negated')
      expect(polarities([headline, count(body, 'r4'), ...others])[0]).toBe('negated')
    }
    expect(polarities([headline, count('20+', 'r1'), ...others])[0]).toBe('negated')
  })
})
