import type { CautionRule } from './rule.ts'

/** What the rule anonymous-only catches, and what it leaves. */
export const anonymousOnlyExamples: CautionRule['examples'] = [
  {
    expect: 'catches',
    shows: 'an unnamed group alone',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-group: former dock workers'] }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a named person beside the group',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-group: former dock workers'] }],
      },
      { outlet: 'Harbour Post', sentences: [{ text: 'At night the pumps were off', claim: 'pumps', from: ['named-person: Ada Finn'] }] },
    ],
  },
  {
    expect: 'catches',
    shows: 'a source that is named after its office alone',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [
          {
            text: 'The pumps were switched off at night',
            claim: 'pumps',
            from: ['agency: Coast Wire', 'unnamed-person: source at Ledan Port Command'],
          },
        ],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'one of many people of a body, called after it',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-person: Port Command source'] }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a body that a place has one of',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['organisation: harbour ministry'] }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a body of several words that a place has one of',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['organisation: coast guard'] }],
      },
      { outlet: 'Harbour Post', sentences: [{ text: 'At night the pumps were off', claim: 'pumps', from: ['organisation: labour inspectorate'] }] },
    ],
  },
  {
    expect: 'leaves',
    shows: 'the holder of an office that one person holds',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-person: mayor of Port Ledan'] }],
      },
      { outlet: 'Harbour Post', sentences: [{ text: 'At night the pumps were off', claim: 'pumps', from: ['unnamed-person: interior minister'] }] },
    ],
  },
  {
    expect: 'catches',
    shows: 'one who held such an office, or stands in for its holder',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-person: former interior minister'] }],
      },
      { outlet: 'Harbour Post', sentences: [{ text: 'At night the pumps were off', claim: 'pumps', from: ['unnamed-person: deputy mayor'] }] },
    ],
  },
  {
    expect: 'catches',
    shows: 'who leads one of many gangs, units or families',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-person: rebel commander of the unit'] }],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'who leads one of many units of a place with a name',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-person: commander of the Ledan unit'] }],
      },
    ],
  },
  {
    expect: 'catches',
    shows: 'one of many people of a body that a place has one of',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-person: official in the army'] }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'who leads a body that a place has one of',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['unnamed-person: commander of the harbour police'] }],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'a name after the office',
    reports: [
      {
        outlet: 'Ledan Daily',
        sentences: [
          { text: 'The pumps were switched off at night', claim: 'pumps', from: ['named-person: spokesman Ned Marsh of the Port Command'] },
        ],
      },
    ],
  },
  {
    expect: 'leaves',
    shows: 'an outlet whose name begins with an article of its language',
    reports: [
      { outlet: 'Ledan Daily', sentences: [{ text: 'The pumps were switched off at night', claim: 'pumps', from: ['outlet: al-Marsa TV'] }] },
      { outlet: 'Harbour Post', sentences: [{ text: 'At night the pumps were off', claim: 'pumps', from: ['outlet: al-Marsa TV'] }] },
    ],
  },
]
