import type { Claim } from '../model/claims.ts'
import type { CautionRule } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { called, claimFacts, originWith, reportsOf, shown } from './facts.ts'

/** One source, several numbers. */
export const figureDrift: CautionRule = {
  id: 'figure-drift',
  version: 1,
  asks: 'Did a figure, its bounds, or what it counts change between statements that go back to one source or share wording?',
  why: 'The figure that is quoted may be the work of the last report in the row.',
  cannotTell: 'Which of the figures the source gave; it may have given several.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const pair = drift(facts)
      if (pair === undefined) continue
      const [one, other] = pair
      const statements = [...one.statements, ...other.statements].map((id) => view.statement(id))
      const [x, y] = [view.statement(one.statements[0]!), view.statement(other.statements[0]!)]
      yield {
        claim: facts.claim.id,
        reports: reportsOf(statements),
        sentence: `${called(view, x.report)} gives “${one.value}”, ${called(view, y.report)} “${other.value}”, and both go back to one source or wording.`,
        evidence: [shown(x, one.value), shown(y, other.value)],
        weight: 65,
        weightBecause: 'the figure depends on which report is quoted',
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'one speaker, two numbers',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'Nine boats sank', claim: 'boats', from: ['named-person: Ada Finn'], figure: { words: 'Nine', min: 9, max: 9 } }],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            { text: 'At least 12 boats sank', claim: 'boats', from: ['named-person: Ada Finn'], figure: { words: 'At least 12', min: 12 } },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'two speakers, two numbers',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'Nine boats sank', claim: 'boats', from: ['named-person: Ada Finn'], figure: { words: 'Nine', min: 9, max: 9 } }],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            { text: 'At least 12 boats sank', claim: 'boats', from: ['named-person: Ned Marsh'], figure: { words: 'At least 12', min: 12 } },
          ],
        },
      ],
    },
  ],
}

function drift({ claim, origins, copied }: ClaimFacts): readonly [Claim['variants'][number], Claim['variants'][number]] | undefined {
  const values = claim.variants.filter(({ on }) => on === 'figure')
  for (const [at, one] of values.entries())
    for (const other of values.slice(at + 1)) {
      const oneSource = one.statements.some((x) =>
        other.statements.some((y) => originWith(origins, x) !== undefined && originWith(origins, x) === originWith(origins, y)),
      )
      const oneWording = copied.some(
        ({ a, b }) =>
          (one.statements.includes(a.id) && other.statements.includes(b.id)) || (one.statements.includes(b.id) && other.statements.includes(a.id)),
      )
      if (oneSource || oneWording) return [one, other]
    }
  return undefined
}
