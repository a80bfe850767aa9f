import type { CautionRule } from './rule.ts'

/** What the rule on lost attributions catches, and what it leaves. */
export const attributionLostExamples: CautionRule['examples'] = [
  {
    expect: 'catches',
    shows: 'a copied sentence without its speaker',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', from: ['named-person: Ada Finn'] }],
      },
      { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', copyOf: 'Coast Wire' }] },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a copied sentence with its speaker',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', from: ['named-person: Ada Finn'] }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [
          { text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', from: ['named-person: Ada Finn'], copyOf: 'Coast Wire' },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'a copied sentence without its speaker and the agency that heard him',
    reports: [
      {
        outlet: 'Harbour Post',
        sentences: [
          { text: 'The ferry left port with a broken mast on Monday', claim: 'mast', from: ['agency: Coast Wire', 'named-person: Ada Finn'] },
        ],
      },
      { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry left port with a broken mast on Monday', claim: 'mast', copyOf: 'Harbour Post' }] },
    ],
  },

  {
    expect: 'catches',
    shows: 'one agency in both, its source in one',
    reports: [
      {
        outlet: 'Harbour Post',
        sentences: [{ text: 'A pilot confirmed the collision', claim: 'collision', from: ['agency: Coast Wire', 'unnamed-person: a pilot'] }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The collision was confirmed', claim: 'collision', from: ['agency: Coast Wire', 'unknown: unknown'] }],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'a text credited to an agency, printed elsewhere without the credit',
    reports: [
      { outlet: 'Harbour Post', credit: 'Coast Wire', sentences: [{ text: 'The lock is the narrowest on the coast', claim: 'lock' }] },
      { outlet: 'Ledan Daily', sentences: [{ text: 'The lock is the narrowest on the coast', claim: 'lock', sharesWith: 'Harbour Post' }] },
    ],
  },
  {
    expect: 'leaves',
    shows: 'the same, where the other names the agency',
    reports: [
      { outlet: 'Harbour Post', credit: 'Coast Wire', sentences: [{ text: 'The lock is the narrowest on the coast', claim: 'lock' }] },
      {
        outlet: 'Ledan Daily',
        sentences: [
          { text: 'The lock is the narrowest on the coast', claim: 'lock', sharesWith: 'Harbour Post' },
          { text: 'A pilot told Coast Wire that he was tired', claim: 'pilot' },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'the agency itself',
    reports: [
      { outlet: 'Harbour Post', credit: 'Coast Wire', sentences: [{ text: 'The lock is the narrowest on the coast', claim: 'lock' }] },
      { outlet: 'Coast Wire', sentences: [{ text: 'The lock is the narrowest on the coast', claim: 'lock', copyOf: 'Harbour Post' }] },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a report of its own that names nobody',
    reports: [
      { outlet: 'Harbour Post', sentences: [{ text: 'A pilot confirmed the collision', claim: 'collision', from: ['unnamed-person: a pilot'] }] },
      { outlet: 'Ledan Daily', sentences: [{ text: 'The two ferries collided', claim: 'collision' }] },
    ],
  },
  {
    expect: 'leaves',
    shows: 'the report without the speaker is of an earlier day',
    reports: [
      {
        outlet: 'Coast Wire',
        published: '2031-05-08',
        sentences: [{ text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', from: ['named-person: Ada Finn'] }],
      },
      {
        outlet: 'Ledan Daily',
        published: '2031-05-04',
        sentences: [{ text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', sharesWith: 'Coast Wire' }],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'a speaker in one of two undated reports',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', from: ['named-person: Ada Finn'] }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', sharesWith: 'Coast Wire' }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'the outlet that those credited have it from',
    reports: [
      {
        outlet: 'Coast Wire',
        sentences: [{ text: 'The lock is the narrowest on the coast', claim: 'lock', from: ['named-person: Ada Finn'] }],
      },
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The lock is the narrowest on the coast', claim: 'lock', from: ['agency: Coast Wire'], sharesWith: 'Coast Wire' }],
      },
      {
        outlet: 'Harbour Post',
        sentences: [{ text: 'The lock is the narrowest on the coast', claim: 'lock', from: ['newspaper: Ledan Daily'], sharesWith: 'Coast Wire' }],
      },
    ],
  },
]
