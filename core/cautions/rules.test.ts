import { describe, expect, it } from 'vitest'
import { caseOfExample } from '../../tests/fixtures/case-of-example.ts'
import type { ExampleCase } from '../model/example-case.ts'
import { originsOf } from '../origins/index.ts'
import { cautionRules, cautionsOf } from './index.ts'

/** Words that would be a verdict; no sentence of a rule may hold one. */
const VERDICTS = /\b(?:corroborated|verified|true|false|independent|finding)\b/i

describe.each(cautionRules.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  it.each(rule.examples.map((example) => [`${example.expect}: ${example.shows}`, example] as const))('%s', (_, example) => {
    const { view, store } = caseOfExample(example)
    store.putRows('origins', 'case', '', originsOf(view))
    const found = [...cautionsOf(view, [rule])].map(({ value }) => value)
    expect(found.length > 0).toBe(example.expect === 'catches')
    for (const caution of found) {
      expect(caution.rule).toBe(rule.id)
      expect(caution.reports.length).toBeGreaterThan(0)
      expect(caution.evidence.length).toBeGreaterThan(0)
      expect(caution.sentence).not.toMatch(VERDICTS)
      for (const { report, start, end } of caution.evidence) expect(view.report(report).text.slice(start, end)).toHaveLength(end - start)
    }
  })
})

/** The sentences of what a rule finds in its examples. */
function sentencesOf(id: string): readonly string[] {
  const rule = cautionRules.find((one) => one.id === id)!
  return rule.examples.flatMap((example) => sentencesOfCase(example, [rule]))
}

/** The sentences of what some rules find in a case. */
function sentencesOfCase(example: ExampleCase, rules = cautionRules): readonly string[] {
  const { view, store } = caseOfExample(example)
  store.putRows('origins', 'case', '', originsOf(view))
  return [...cautionsOf(view, rules)].map(({ value }) => value.sentence)
}

it('says of several reports with one source which only give another value, and which name nobody', () => {
  const sentences = sentencesOf('single-origin')
  expect(sentences).toContainEqual(expect.stringMatching(/^2 reports state it, 1 of them with another value \(/))
  expect(sentences).toContainEqual(expect.stringMatching(/^2 reports state it, 1 of them without a source \(/))
  expect(sentences).toContainEqual(expect.stringMatching(/^2 reports state it \(/))
})

it('counts no report that credits an agency for its text among those without a source', () => {
  const text = 'Nine boats sank in the storm off the northern cape on Monday'
  const found = sentencesOfCase({
    shows: 'a credit and no speaker',
    reports: [
      { outlet: 'Harbour Post', credit: 'Coast Wire', sentences: [{ text, claim: 'boats' }] },
      { outlet: 'Ledan Daily', sentences: [{ text, claim: 'boats', copyOf: 'Harbour Post' }] },
    ],
  })
  expect(found).toContainEqual(expect.stringMatching(/^2 reports state it, 1 of them without a source \(.*Coast Wire\.$/))
})

it('tells a chain from its earliest speaker', () => {
  expect(sentencesOf('attribution-lost')).toContainEqual(expect.stringContaining('has it from Ada Finn, through Coast Wire;'))
})

it('says of a missing source that the order is open, where neither copy nor dates show it', () => {
  const sentences = sentencesOf('attribution-lost')
  expect(sentences.filter((one) => one.endsWith('which came first is not known.'))).toHaveLength(1)
})
