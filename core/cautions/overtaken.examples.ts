import type { ExampleReport, ExampleSentence } from '../model/example-case.ts'
import type { CautionRule } from './rule.ts'

const FIRST_TOLL: ExampleReport = {
  outlet: 'Coast Wire',
  published: '2031-05-04',
  sentences: [
    {
      text: 'At least 19 sailors drowned off Port Ledan',
      claim: 'first toll',
      from: ['ngo: Coast Monitor'],
      figure: { words: 'At least 19', min: 19, counts: 'killed', unit: 'person' },
    },
  ],
}

const HIGHER_TOLL: ExampleSentence = {
  text: 'The dead of the wreck off Port Ledan are now 35',
  claim: 'dead',
  near: 'first toll',
  from: ['ngo: Coast Monitor'],
  figure: { words: '35', min: 35, max: 35, counts: 'killed', unit: 'person' },
}

/** What the rule overtaken catches and what it leaves. */
export const overtakenExamples: CautionRule['examples'] = [
  {
    expect: 'catches',
    shows: 'no claim at first, a claim the day after',
    reports: [
      { outlet: 'Coast Wire', published: '2031-05-04', sentences: [{ text: 'Nobody has yet claimed the blockade', claim: 'who', denies: true }] },
      {
        outlet: 'Ledan Daily',
        published: '2031-05-05',
        sentences: [{ text: 'The Free Coast Movement claimed the blockade', claim: 'who', from: ['party: Free Coast Movement'] }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a denial that is no “not yet”',
    reports: [
      {
        outlet: 'Coast Wire',
        published: '2031-05-04',
        sentences: [{ text: 'The Free Coast Movement did not take part', claim: 'who', denies: true, from: ['party: Free Coast Movement'] }],
      },
      {
        outlet: 'Ledan Daily',
        published: '2031-05-05',
        sentences: [{ text: 'The Free Coast Movement took part', claim: 'who', from: ['named-person: Ada Finn'] }],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'a toll that is higher the day after, in a claim that is near',
    reports: [FIRST_TOLL, { outlet: 'Ledan Daily', published: '2031-05-05', sentences: [HIGHER_TOLL] }],
  },
  {
    expect: 'catches',
    shows: 'a low number of one claim, and a higher one the day after',
    reports: [
      {
        outlet: 'Coast Wire',
        published: '2031-05-04',
        sentences: [
          { text: 'Three sailors drowned', claim: 'dead', figure: { words: 'Three sailors', min: 3, max: 3, counts: 'killed', unit: 'person' } },
        ],
      },
      {
        outlet: 'Ledan Daily',
        published: '2031-05-05',
        sentences: [
          {
            text: 'The wreck drowned seven people',
            claim: 'dead',
            from: ['ngo: Coast Monitor'],
            figure: { words: 'seven people', min: 7, max: 7, counts: 'killed', unit: 'person' },
          },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a higher number of the same day',
    reports: [FIRST_TOLL, { outlet: 'Ledan Daily', published: '2031-05-04', sentences: [HIGHER_TOLL] }],
  },
  {
    expect: 'catches',
    shows: 'a toll that has risen on the day of the lower one, some words before its number',
    reports: [
      FIRST_TOLL,
      {
        outlet: 'Ledan Daily',
        published: '2031-05-04',
        sentences: [
          {
            ...HIGHER_TOLL,
            text: 'The toll of the wreck of the crowded ferry has risen to 35',
            figure: { words: '35', min: 35, max: 35 },
          },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'a toll told as one that has risen, in a claim that one report of the first day tells as well',
    reports: [
      FIRST_TOLL,
      { outlet: 'Harbour Post', published: '2031-05-04', sentences: [{ ...HIGHER_TOLL, text: 'The wreck off Port Ledan drowned 35' }] },
      {
        outlet: 'Ledan Daily',
        published: '2031-05-06',
        sentences: [
          {
            ...HIGHER_TOLL,
            text: 'The toll of the wreck of the crowded ferry has risen to 35',
            figure: { words: '35', min: 35, max: 35, counts: 'killed' },
          },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'one number that was about that the day before',
    reports: [
      {
        ...FIRST_TOLL,
        sentences: [
          {
            ...FIRST_TOLL.sentences[0]!,
            text: 'Around 35 sailors drowned off Port Ledan',
            figure: { ...HIGHER_TOLL.figure!, words: 'Around 35', min: 31, max: 39 },
          },
        ],
      },
      { outlet: 'Ledan Daily', published: '2031-05-05', sentences: [HIGHER_TOLL] },
    ],
  },
  {
    expect: 'leaves',
    shows: 'an earlier toll of the same report',
    reports: [
      FIRST_TOLL,
      {
        outlet: 'Ledan Daily',
        published: '2031-05-05',
        sentences: [{ ...HIGHER_TOLL, text: 'An earlier toll, of Monday night, was given as 35' }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'one number the day after, no longer rounded',
    reports: [
      {
        ...FIRST_TOLL,
        sentences: [
          {
            ...FIRST_TOLL.sentences[0]!,
            text: 'Nearly 35 sailors drowned off Port Ledan',
            figure: { ...HIGHER_TOLL.figure!, words: 'Nearly 35', min: 31 },
          },
        ],
      },
      { outlet: 'Ledan Daily', published: '2031-05-05', sentences: [HIGHER_TOLL] },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a higher number of one part beside that of another',
    reports: [
      FIRST_TOLL,
      {
        outlet: 'Ledan Daily',
        published: '2031-05-05',
        sentences: [
          {
            ...HIGHER_TOLL,
            text: 'The storm killed 35 on the coast and 12 on the island',
            besides: { words: '12', min: 12, max: 12, counts: 'killed', unit: 'person' },
          },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a higher number a month later, as of another wreck',
    reports: [FIRST_TOLL, { outlet: 'Ledan Daily', published: '2031-06-05', sentences: [HIGHER_TOLL] }],
  },
  {
    expect: 'leaves',
    shows: 'something not yet known, and an answer on another matter',
    reports: [
      { outlet: 'Coast Wire', published: '2031-05-04', sentences: [{ text: 'Nobody has yet claimed the blockade', claim: 'who', denies: true }] },
      {
        outlet: 'Ledan Daily',
        published: '2031-05-05',
        sentences: [{ text: 'Pilots accused the port of idleness', claim: 'who', from: ['unnamed-group: pilots'] }],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'a state and its end, in claims that are near',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'The Free Coast Movement is on the list of barred unions',
            claim: 'listed',
            names: ['Free Coast Movement'],
            terms: ['act:list', 'noun:union'],
          },
        ],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          {
            text: 'Until spring the Free Coast Movement was on the list of barred unions',
            claim: 'unlisted',
            near: 'listed',
            names: ['Free Coast Movement'],
            terms: ['act:list', 'noun:union'],
          },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a number of another size, as of all wrecks of a year',
    reports: [
      FIRST_TOLL,
      {
        outlet: 'Ledan Daily',
        published: '2031-05-05',
        sentences: [
          {
            text: 'Wrecks have killed 4,000 sailors',
            claim: 'wrecks',
            near: 'first toll',
            from: ['ngo: Coast Monitor'],
            figure: { words: '4,000', min: 4000, max: 4000, counts: 'killed', unit: 'person' },
          },
        ],
      },
    ],
  },
]
