import type { ExampleReport, ExampleSentence } from '../model/example-case.ts'
import type { CautionRule } from './rule.ts'

const TWENTY_DROWNED: ExampleReport = {
  outlet: 'Coast Wire',
  published: '2031-05-04',
  sentences: [
    {
      text: 'Twenty sailors drowned',
      claim: 'dead',
      from: ['ngo: Coast Monitor'],
      figure: { words: 'Twenty', min: 20, max: 20, counts: 'killed', unit: 'person', family: 'person' },
    },
  ],
}

const AT_LEAST_26: ExampleSentence = {
  text: 'At least 26 people drowned',
  claim: 'dead',
  from: ['named-person: Ned Marsh'],
  figure: { words: 'At least 26', min: 26, counts: 'killed', unit: 'person' },
}

const BLOCKED: ExampleSentence = { text: 'The union blocked the lock at dawn', claim: 'who', from: ['named-person: Ada Finn'] }

/** What the rule contradiction catches and what it leaves. */
export const contradictionExamples: CautionRule['examples'] = [
  {
    expect: 'catches',
    shows: 'two numbers that cannot both be so',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'Forty sailors drowned',
            claim: 'dead',
            from: ['named-person: Ada Finn'],
            figure: { words: 'Forty', min: 40, max: 40, counts: 'killed' },
          },
        ],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          {
            text: 'Seventy sailors drowned',
            claim: 'dead',
            from: ['named-person: Ned Marsh'],
            figure: { words: 'Seventy', min: 70, max: 70, counts: 'killed' },
          },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'numbers that can both be so',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'At least forty sailors drowned',
            claim: 'dead',
            from: ['named-person: Ada Finn'],
            figure: { words: 'At least forty', min: 40, counts: 'killed' },
          },
        ],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          {
            text: 'Seventy sailors drowned',
            claim: 'dead',
            from: ['named-person: Ned Marsh'],
            figure: { words: 'Seventy', min: 70, max: 70, counts: 'killed' },
          },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'small numbers in words of their own, which may be of two wrecks',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'Four sailors drowned', claim: 'dead', figure: { words: 'Four', min: 4, max: 4, counts: 'killed' } }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'A wreck killed six', claim: 'dead', figure: { words: 'six', min: 6, max: 6, counts: 'killed' } }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a number of further people',
    reports: [
      TWENTY_DROWNED,
      {
        outlet: 'Ledan Daily',
        published: '2031-05-04',
        sentences: [
          {
            text: 'Another 31 sailors drowned',
            claim: 'dead',
            from: ['named-person: Ned Marsh'],
            figure: { words: '31 sailors', min: 31, max: 31, counts: 'killed', unit: 'person' },
          },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'what one report says and another leaves open',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'The harbour master said it was unclear whether the union had blocked the lock', claim: 'who', denies: true }],
      },
      { outlet: 'Ledan Daily', sentences: [BLOCKED] },
    ],
  },
  {
    expect: 'leaves',
    shows: 'two answers that are both left open, and that it is not known',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'The harbour master said it was unclear whether the union had blocked the lock', claim: 'who', denies: true }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The lock was blocked at dawn by either the union or the pilots', claim: 'who', from: ['named-person: Ada Finn'] }],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'an accusation, and a denial in words of its own',
    reports: [
      {
        outlet: 'Coast Wire',
        published: '2031-05-04',
        sentences: [
          { text: 'The shipping board blamed the dockers for the loss of the lock gate', claim: 'who', from: ['organisation: shipping board'] },
        ],
      },
      {
        outlet: 'Ledan Daily',
        published: '2031-05-05',
        sentences: [{ text: 'Their union denied any responsibility', claim: 'who', denies: true, from: ['organisation: the union'] }],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'two speakers of one report who exclude each other',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [BLOCKED, { text: 'The union did not block the lock', claim: 'who', denies: true, from: ['named-person: Ned Marsh'] }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'one report that gives both in its own voice',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [BLOCKED, { text: 'The union had not blocked the lock before', claim: 'who', denies: true }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'two speakers of one report, of whom one does not say it',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          BLOCKED,
          { text: 'He did not say the union had blocked the lock', claim: 'who', denies: true, from: ['named-person: Ned Marsh'] },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a denial of another matter in the same sentence',
    reports: [
      { outlet: 'Coast Wire', sentences: [{ text: 'The union that runs the lock gave no interview', claim: 'who', denies: true }] },
      { outlet: 'Ledan Daily', sentences: [BLOCKED] },
    ],
  },
  {
    expect: 'leaves',
    shows: 'not known at first',
    reports: [
      { outlet: 'Coast Wire', sentences: [{ text: 'Nobody has yet claimed the blockade', claim: 'who', denies: true }] },
      { outlet: 'Ledan Daily', sentences: [{ text: 'The Free Coast Movement claimed the blockade', claim: 'who' }] },
    ],
  },
  {
    expect: 'catches',
    shows: 'two numbers of one day in claims that are near',
    reports: [
      TWENTY_DROWNED,
      {
        outlet: 'Ledan Daily',
        published: '2031-05-04',
        sentences: [{ ...AT_LEAST_26, claim: 'drowned', near: 'dead' }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'two numbers, one of a report without a date',
    reports: [TWENTY_DROWNED, { outlet: 'Ledan Daily', sentences: [{ ...AT_LEAST_26, claim: 'drowned', near: 'dead' }] }],
  },
  {
    expect: 'leaves',
    shows: 'a toll that is higher the day after',
    reports: [
      TWENTY_DROWNED,
      {
        outlet: 'Ledan Daily',
        published: '2031-05-05',
        sentences: [AT_LEAST_26],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'a charge, and that who is charged denies it, in one report and in claims of their own',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'The shipping board blamed the dockers’ union for the loss of the lock gate',
            claim: 'who',
            from: ['organisation: shipping board'],
          },
          { text: 'The dockers’ union denied any responsibility', claim: 'denial', denies: true, from: ['organisation: dockers’ union'] },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a charge, and a denial of another matter by another',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'The shipping board blamed the dockers’ union for the loss of the lock gate',
            claim: 'who',
            from: ['organisation: shipping board'],
          },
          { text: 'The pilots denied that their boats were overdue', claim: 'boats', denies: true, from: ['organisation: pilots'] },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a charge, and a denial of another one much later',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'The shipping board blamed the dockers’ union for the loss of the lock gate',
            claim: 'who',
            from: ['organisation: shipping board'],
          },
          { text: 'The gate was bought in May', claim: 'gate' },
          { text: 'It weighs nine tonnes', claim: 'weight' },
          { text: 'The harbour has two more', claim: 'more' },
          { text: 'The pilots denied involvement', claim: 'denial', denies: true, from: ['organisation: pilots'] },
        ],
      },
    ],
  },
]
