import type { CaseView } from '../model/case-view.ts'
import type { ExampleSentence } from '../model/example-case.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { claimFacts, reportsOf, shown } from './facts.ts'
import { dayOf } from './record-dates.ts'
import { called } from './sentences.ts'
import type { FiguresApart } from './figures-compared.ts'
import { figuresApart, figuresNear, sameBounds, sharesBound, sharesNumber } from './figures-compared.ts'
import { BEHIND, isOfFurther } from './figures-said.ts'
import type { FigureSaid } from './figures-said.ts'
import type { Going } from './figure-ways.ts'
import { goingOver } from './figure-ways.ts'
import { measuresQuoted } from './quoted-measures.ts'
import { figuresRetold } from './retold-figures.ts'

const MANY = { unit: 'boat', loose: true } as const
const MANY_BOATS: ExampleSentence = { text: 'Dozens of boats sank', claim: 'boats', from: ['named-person: Ada Finn'] }

const AT_LEAST_26: ExampleSentence = {
  text: 'At least 26 people drowned',
  claim: 'dead',
  figure: { words: 'At least 26', min: 26, counts: 'killed' },
}

/** One source, several numbers. */
export const figureDrift: CautionRule = {
  id: 'figure-drift',
  version: 10,
  asks: 'Did a figure, its bounds, or what it counts change between statements that go back to one source, share wording, name no source, or stand in one report?',
  why: 'The figure that is quoted may be the work of the last report in the row.',
  cannotTell: 'Which of the figures the source gave; it may have given several.',
  *look(view) {
    for (const facts of claimFacts(view)) {
      const found = drift(view, facts)
      if (found === undefined) continue
      const { pair, x, y, why } = found
      yield {
        claim: facts.claim.id,
        reports: reportsOf([...pair.one.statements, ...pair.other.statements]),
        sentence: `${called(view, x.report)} gives “${pair.one.words}”, ${called(view, y.report)} “${pair.other.words}”${REASONS[why]}`,
        evidence: [shown(x, pair.one.words), shown(y, pair.other.words)],
        weight: why === 'unsourced' || why === 'retold' ? 50 : 65,
        weightBecause: 'the figure depends on which report is quoted',
        once: {
          key: [placeOf(x, pair.one), placeOf(y, pair.other)].sort().join(' '),
          rank: rankOf(facts),
          ...(found.isNear && { ofEach: true as const }),
        },
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
          sentences: [
            { text: 'At least 12 boats sank', claim: 'boats', from: ['named-person: Ned Marsh'], figure: { words: 'At least 12', min: 12 } },
          ],
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
  ],
}

/** How the sentence ends, by why the two figures may be one. */
const REASONS: Readonly<Record<Going, string>> = {
  source: ', and both go back to one source.',
  wording: ', and the two share wording.',
  unsourced: '; where no source is named, nothing shows on whom the figure rests.',
  paraphrase: ': one in the report’s words, one between quotation marks, of one source.',
  retold: ': one number, in two forms within one report.',
}

interface Drift {
  readonly pair: FiguresApart
  readonly x: Statement
  readonly y: Statement
  readonly why: Going
  /** True where the one figure is of a claim near to the other's. */
  readonly isNear?: boolean
}

/** A claim on the figure before one on the event, and of equals the smallest. */
function rankOf({ claim, stated }: ClaimFacts): number {
  return (claim.kind === 'figure' ? 0 : BEHIND) + stated.length
}

/** Where a figure stands in a statement's report: a whole sentence and a clause of it give one figure. */
function placeOf({ report }: Statement, { words, figure }: FigureSaid): string {
  return JSON.stringify([report, words, figure.counts, figure.unit])
}

const ORDER: readonly Going[] = ['wording', 'source', 'paraphrase', 'unsourced', 'retold']

/** The pair of figures with the plainest way from one to the other; a toll that rises from day to day has not changed on the way. */
function drift(view: CaseView, facts: ClaimFacts): Drift | undefined {
  const near = figuresNear(view, facts).filter(({ one, other }) => sharesBound(one.figure, other.figure))
  const found: Drift[] = [...figuresApart(view, facts), ...near].flatMap((pair) => {
    const going = goingOver(view, facts, pair)
    if (going === undefined || rises(view, pair, going) || isOfFurther(view, pair.one) || isOfFurther(view, pair.other)) return []
    const isNear = near.includes(pair)
    return isNear && going.why === 'unsourced' && !isRare(pair) ? [] : [{ pair, ...going, isNear }]
  })
  for (const pair of measuresQuoted(view, facts)) found.push({ pair, ...firstOf(pair), why: 'paraphrase' as const })
  for (const pair of figuresRetold(view, facts)) found.push({ pair, ...firstOf(pair), why: 'retold' as const })
  return ORDER.flatMap((why) => found.filter((one) => one.why === why))[0]
}

/** A number from which two of one event are hardly one by chance. */
const RARE = 15

/** Whether two figures of claims near to each other give one number of the dead or hurt, bounded otherwise, that is rarely met by chance. */
function isRare({ one: { figure: a }, other: { figure: b } }: FiguresApart): boolean {
  return a.counts !== undefined && (a.min ?? 0) >= RARE && !sameBounds(a, b)
}

function firstOf({ one, other }: FiguresApart): Pick<Drift, 'x' | 'y'> {
  return { x: one.statements[0]!, y: other.statements[0]! }
}

/** Whether the later report gives more: a new toll. “Some 500” and then “at least 500” are one number. */
function rises(view: CaseView, { one, other }: FiguresApart, { x, y }: Pick<Drift, 'x' | 'y'>): boolean {
  const days = dayOf(view, y.report) - dayOf(view, x.report)
  const more = (other.figure.min ?? 0) - (one.figure.min ?? 0)
  return one.figure.counts !== undefined && days * more > 0 && !sharesNumber(one.figure, other.figure)
}
