import { languages } from '../languages/index.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Copy } from '../model/copies.ts'
import type { Extent } from '../model/span.ts'
import type { Statement } from '../model/statements.ts'
import type { CautionRule } from './rule.ts'
import { claimFacts, shown, speakerOf } from './facts.ts'
import { called } from './sentences.ts'

/** Two wordings inside quotation marks for one utterance. */
export const quotationDiffers: CautionRule = {
  id: 'quotation-differs',
  version: 3,
  asks: 'Do two reports that share a quotation give different words inside the quotation marks?',
  why: 'Words in quotation marks are taken for what was said; at most one of the two is.',
  cannotTell: 'Which wording was spoken, and whether they were translated apart.',
  *look(view) {
    for (const { claim, copied } of claimFacts(view, 2)) {
      const found = copied.flatMap((pair) => {
        const gap = gapInQuotation(view, pair.a, pair.b, pair.copy)
        return gap === undefined ? [] : [{ ...pair, gap }]
      })[0]
      if (found === undefined) continue
      const { a, b, gap } = found
      yield {
        claim: claim.id,
        reports: [a.report, b.report].sort(),
        sentence: `Inside the quotation marks ${called(view, a.report)} has “${gap.a}” where ${called(view, b.report)} has “${gap.b}”.`,
        evidence: [shown(a, gap.a), shown(b, gap.b)],
        weight: 60,
        weightBecause: 'quoted words were changed',
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'one word changed inside the marks',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: '“We begged the board to shut the outer gate before the storm”', claim: 'gate', from: ['named-person: Ada Finn'] }],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            {
              text: '“We ordered the board to shut the outer gate before the storm”',
              claim: 'gate',
              from: ['named-person: Ada Finn'],
              copyOf: 'Coast Wire',
            },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'the same words',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: '“We begged the board to shut the outer gate before the storm”', claim: 'gate', from: ['named-person: Ada Finn'] }],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            {
              text: '“We begged the board to shut the outer gate before the storm”',
              claim: 'gate',
              from: ['named-person: Ada Finn'],
              copyOf: 'Coast Wire',
            },
          ],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'two spellings',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: '“We honour the board of Marrake and organise the storm watch”', claim: 'watch', from: ['named-person: Ada Finn'] }],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            {
              text: '“We honor the board of Marraka and organize the storm watch”',
              claim: 'watch',
              from: ['named-person: Ada Finn'],
              copyOf: 'Coast Wire',
            },
          ],
        },
      ],
    },
  ],
}

/** Words that replace each other between two runs of a copy, inside quotation marks on both sides. */
function gapInQuotation(view: CaseView, a: Statement, b: Statement, copy: Copy): { readonly a: string; readonly b: string } | undefined {
  if (speakerOf(a) === undefined || speakerOf(b) === undefined) return undefined
  const [left, right] = copy.a.report === a.report ? [a, b] : [b, a]
  for (const [at, run] of copy.runs.slice(1).entries()) {
    const before = copy.runs[at]!
    const gap = { a: wordsIn(view, left, [before.a[1], run.a[0]]), b: wordsIn(view, right, [before.b[1], run.b[0]]) }
    if (gap.a === '' || gap.b === '' || isSpelling(gap.a, gap.b)) continue
    if (quotedAt(view, left, before.a[1]) && quotedAt(view, right, before.b[1])) return left === a ? gap : { a: gap.b, b: gap.a }
  }
  return undefined
}

/** Letters with which spellings of one name begin alike. */
const NAME_BEGINS = 3

/** Whether words differ by their spelling alone: "minimise", "minimize"; or a name by how it is written in Latin letters. */
function isSpelling(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')]
  return x.length === y.length && x.every((word, at) => spelled(word) === spelled(y[at]!) || isOneName(word, y[at]!))
}

const CAPITAL = /^\p{Lu}/u

function isOneName(a: string, b: string): boolean {
  return CAPITAL.test(a) && CAPITAL.test(b) && a.slice(0, NAME_BEGINS).toLowerCase() === b.slice(0, NAME_BEGINS).toLowerCase()
}

const spellings = languages.flatMap(({ copying }) => copying.spellings)

/** A word without what spellings of one language do otherwise. */
function spelled(word: string): string {
  return spellings.reduce((even, { apart, alike }) => even.replace(apart, alike), word.toLowerCase())
}

function wordsIn(view: CaseView, { report, extent }: Statement, [start, end]: Extent): string {
  if (start < extent[0] || end > extent[1]) return ''
  return (
    view
      .report(report)
      .text.slice(start, end)
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
}

function quotedAt(view: CaseView, { report }: Statement, offset: number): boolean {
  return view.layer(report, 'passages').quotations.some(({ extent }) => extent[0] <= offset && offset <= extent[1])
}
