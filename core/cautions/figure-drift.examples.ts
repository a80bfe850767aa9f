import type { ExampleSentence } from '../model/example-case.ts'
import type { CautionRule } from './rule.ts'

const MANY = { unit: 'boat', loose: true } as const
const MANY_BOATS: ExampleSentence = { text: 'Dozens of boats sank', claim: 'boats', from: ['named-person: Ada Finn'] }

const AT_LEAST_26: ExampleSentence = {
  text: 'At least 26 people drowned',
  claim: 'dead',
  figure: { words: 'At least 26', min: 26, counts: 'killed' },
}

/** What the rule figure-drift catches and what it leaves. */
export const figureDriftExamples: CautionRule['examples'] = [
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
        sentences: [{ text: 'At least 12 boats sank', claim: 'boats', from: ['named-person: Ada Finn'], figure: { words: 'At least 12', min: 12 } }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'one number in two forms, of one who is named and of the agency that a text is credited to',
    reports: [
      { outlet: 'Ledan Daily', credit: 'Coast Wire', sentences: [AT_LEAST_26] },
      {
        outlet: 'Harbour Post',
        sentences: [
          {
            text: 'The wreck killed 26',
            claim: 'dead',
            from: ['ngo: Coast Monitor'],
            figure: { words: '26', min: 26, max: 26, counts: 'killed' },
          },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'one speaker, one number bounded otherwise, of people who are called otherwise',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'The wreck drowned at least 10 civilians',
            claim: 'dead',
            from: ['ngo: Coast Monitor'],
            figure: { words: 'at least 10 civilians', min: 10, counts: 'killed', unit: 'civilian', family: 'person' },
          },
        ],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          {
            text: 'Ten people drowned',
            claim: 'dead',
            from: ['ngo: Coast Monitor'],
            figure: { words: 'Ten people', min: 10, max: 10, counts: 'killed', unit: 'person', family: 'person' },
          },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a number of further ones beside another',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'Nine boats sank', claim: 'boats', from: ['named-person: Ada Finn'], figure: { words: 'Nine', min: 9, max: 9 } }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'Another 12 boats sank', claim: 'boats', from: ['named-person: Ada Finn'], figure: { words: '12', min: 12, max: 12 } }],
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
        sentences: [{ text: 'At least 12 boats sank', claim: 'boats', from: ['named-person: Ned Marsh'], figure: { words: 'At least 12', min: 12 } }],
      },
    ],
  },

  {
    expect: 'catches',
    shows: 'one speaker, two words for many',
    reports: [
      { outlet: 'Coast Wire', sentences: [{ ...MANY_BOATS, figure: { ...MANY, words: 'Dozens', min: 12, max: 120 } }] },
      {
        outlet: 'Ledan Daily',
        sentences: [{ ...MANY_BOATS, text: 'Scores of boats sank', figure: { ...MANY, words: 'Scores', min: 20, max: 200 } }],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'one number, rounded and without a source',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'The storm sank 120 boats',
            claim: 'boats',
            from: ['named-person: Ada Finn'],
            figure: { words: '120 boats', min: 120, max: 120, unit: 'boat' },
          },
        ],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          { text: 'Nearly 120 vessels were lost', claim: 'boats', figure: { words: 'Nearly 120 vessels', min: 108, max: 120, unit: 'vessel' } },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'one number, rounded in one report and a least one in the other, without a source',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'Some 500 boats put out', claim: 'boats', figure: { words: 'Some 500 boats', min: 450, max: 550, unit: 'boat' } }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'At least 500 boats put out', claim: 'boats', figure: { words: 'At least 500 boats', min: 500, unit: 'boat' } }],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'one number, of whom and of what changed, without a source',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: '4,000 islanders fell victim to the storm',
            claim: 'victims',
            from: ['named-person: Ada Finn'],
            figure: { words: '4,000 islanders', min: 4000, max: 4000, unit: 'islander' },
          },
        ],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          {
            text: 'The storm killed nearly 4,000 citizens',
            claim: 'victims',
            figure: { words: 'nearly 4,000 citizens', min: 3600, max: 4000, counts: 'killed', unit: 'citizen' },
          },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'a length of time in the report’s words and in the quotation beside',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [
          {
            text: 'Ada Finn said the islanders had waited for more than nine years',
            claim: 'waiting',
            from: ['named-person: Ada Finn'],
            figure: { words: 'more than nine years', min: 9, unit: 'year', sort: 'measure' },
          },
          {
            text: '“Nobody has been let off the island in these nine years”',
            claim: 'island',
            from: ['named-person: Ada Finn'],
            figure: { words: 'these nine years', min: 9, max: 9, unit: 'year', sort: 'measure' },
          },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a toll that one source raises the day after',
    reports: [
      {
        outlet: 'Coast Wire',
        published: '2031-05-04',
        sentences: [
          {
            text: 'Nine sailors drowned',
            claim: 'dead',
            from: ['ngo: Coast Monitor'],
            figure: { words: 'Nine', min: 9, max: 9, counts: 'killed' },
          },
        ],
      },
      {
        outlet: 'Ledan Daily',
        published: '2031-05-05',
        sentences: [
          { text: 'The dead are now 15', claim: 'dead', from: ['ngo: Coast Monitor'], figure: { words: '15', min: 15, max: 15, counts: 'killed' } },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'one number in two forms within one report, by a port and its pilot',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'Some 34 crates were lost',
            claim: 'crates',
            from: ['organisation: Port Ledan'],
            figure: { words: 'Some 34', min: 30.6, max: 37.4 },
          },
          {
            text: '“It was 34 crates that went overboard”',
            claim: 'crates',
            from: ['organisation: Port Ledan', 'named-person: Ned Marsh'],
            figure: { words: '34', min: 34, max: 34 },
          },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a headline that leaves out “at least”',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          { text: '26 drown off Port Ledan', claim: 'dead', headline: true, figure: { words: '26', min: 26, max: 26, counts: 'killed' } },
          AT_LEAST_26,
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'a headline that leaves out “more than”',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          { text: '80 crates lost off Port Ledan', claim: 'crates', headline: true, figure: { words: '80', min: 80, max: 80 } },
          { text: 'More than 80 crates were lost', claim: 'crates', figure: { words: 'More than 80', min: 80, above: true } },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'one number of two speakers within one report',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'Some 34 crates were lost',
            claim: 'crates',
            from: ['named-person: Ada Finn'],
            figure: { words: 'Some 34', min: 30.6, max: 37.4 },
          },
          { text: 'It was 34 crates', claim: 'crates', from: ['named-person: Ned Marsh'], figure: { words: '34', min: 34, max: 34 } },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'one number of the dead, bounded otherwise a day later, in a claim that is near',
    reports: [
      {
        outlet: 'Harbour Post',
        published: '2031-05-04',
        sentences: [
          {
            text: 'The wreck drowned 26',
            claim: 'wreck',
            near: 'dead',
            figure: { words: '26', min: 26, max: 26, counts: 'killed' },
          },
        ],
      },
      { outlet: 'Ledan Daily', published: '2031-05-05', sentences: [AT_LEAST_26] },
    ],
  },
  {
    expect: 'leaves',
    shows: 'both forms of the number in one report, of two speakers',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          { text: 'The dead are 61', claim: 'dead', from: ['ngo: Coast Monitor'], figure: { words: '61', min: 61, max: 61, counts: 'killed' } },
          {
            text: 'At least 61 sailors drowned',
            claim: 'dead',
            from: ['named-person: Ada Finn'],
            figure: { words: 'At least 61', min: 61, counts: 'killed' },
          },
        ],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          {
            text: 'At least 61 sailors are dead',
            claim: 'dead',
            from: ['ngo: Coast Monitor'],
            figure: { words: 'At least 61', min: 61, counts: 'killed' },
          },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'a sum of money that lost its “about”, of one speaker',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'The pier will cost about 300 crowns',
            claim: 'pier',
            from: ['named-person: Ada Finn'],
            figure: { words: 'about 300 crowns', min: 270, max: 330, unit: 'crown', sort: 'money' },
          },
        ],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          {
            text: 'The pier will cost 300 crowns',
            claim: 'pier',
            from: ['named-person: Ada Finn'],
            figure: { words: '300 crowns', min: 300, max: 300, unit: 'crown', sort: 'money' },
          },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'two sums of money, which may be of two things',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [
          {
            text: 'The pier will cost 300 crowns',
            claim: 'pier',
            from: ['named-person: Ada Finn'],
            figure: { words: '300 crowns', min: 300, max: 300, unit: 'crown', sort: 'money' },
          },
        ],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          {
            text: 'The pier will cost 340 crowns',
            claim: 'pier',
            from: ['named-person: Ada Finn'],
            figure: { words: '340 crowns', min: 340, max: 340, unit: 'crown', sort: 'money' },
          },
        ],
      },
    ],
  },
]
