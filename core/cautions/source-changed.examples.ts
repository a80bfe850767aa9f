import type { CautionRule } from './rule.ts'

/** What the rule source-changed catches, and what it leaves. */
export const sourceChangedExamples: CautionRule['examples'] = [
  {
    expect: 'catches',
    shows: 'some become many in a copy',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'The gates had been left open all night long', claim: 'gates', from: ['unnamed-group: some dock workers'] }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          { text: 'The gates had been left open all night long', claim: 'gates', from: ['unnamed-group: many dock workers'], copyOf: 'Coast Wire' },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'the same size',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'The gates had been left open all night long', claim: 'gates', from: ['unnamed-group: some dock workers'] }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          { text: 'The gates had been left open all night long', claim: 'gates', from: ['unnamed-group: some dock workers'], copyOf: 'Coast Wire' },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'a former member becomes officials',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'The gates had been left open all night long', claim: 'gates', from: ['unnamed-person: former member of the board'] }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          { text: 'The gates had been left open all night long', claim: 'gates', from: ['unnamed-group: officials'], copyOf: 'Coast Wire' },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'one becomes several',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'The gates had been left open all night long', claim: 'gates', from: ['unnamed-person: diplomat'] }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          { text: 'The gates had been left open all night long', claim: 'gates', from: ['unnamed-group: diplomats'], copyOf: 'Coast Wire' },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a description made longer',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'The gates had been left open all night long', claim: 'gates', from: ['unnamed-person: diplomat'] }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          {
            text: 'The gates had been left open all night long',
            claim: 'gates',
            from: ['unnamed-person: western diplomat at the port'],
            copyOf: 'Coast Wire',
          },
        ],
      },
    ],
  },
]
