import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import type { ClaimFacts } from './facts.ts'
import { isQuoted, speakerOf } from './facts.ts'
import type { FiguresApart } from './figures-compared.ts'
import { sameBounds, sharesBound } from './figures-compared.ts'
import { figuresSaid } from './figures-said.ts'

/** Most quotations of a claim that are compared with the words around them. */
const MOST = 20

/**
 * Measures that a report gives in its own words otherwise than in the quotation beside: "for more than nine years, she said.
 * 'These nine years …'". One speaker, sentences side by side, one unit and one bound in common.
 */
export function measuresQuoted(view: CaseView, { affirmed }: ClaimFacts): readonly FiguresApart[] {
  const quotations = affirmed.filter((statement) => statement.figures.length > 0 && isQuoted(view, statement)).slice(0, MOST)
  return quotations.flatMap((quotation) => {
    const told = beside(view, quotation)
    return figuresSaid(view, [quotation]).flatMap((one) =>
      figuresSaid(view, told).flatMap((other) => {
        const ofOne = one.figure.sort === 'measure' && other.figure.sort === 'measure' && one.figure.unit === other.figure.unit
        const apart = ofOne && sharesBound(one.figure, other.figure) && !sameBounds(one.figure, other.figure)
        return apart ? [{ one: other, other: one, how: 'differ' as const, inOneReport: true }] : []
      }),
    )
  })
}

/** What the same speaker is said to say, unquoted, in the sentences beside a quotation. */
function beside(view: CaseView, quotation: Statement): readonly Statement[] {
  const { sentences } = view.layer(quotation.report, 'passages')
  const at = sentences.findIndex(({ extent }) => quotation.extent[0] < extent[1])
  const [start, end] = [sentences[Math.max(0, at - 1)]?.extent[0] ?? 0, sentences[at + 1]?.extent[1] ?? quotation.extent[1]]
  const speaker = speakerOf(quotation)?.toLowerCase()
  if (speaker === undefined) return []
  return view
    .layer(quotation.report, 'statements')
    .filter((one) => one.extent[0] >= start && one.extent[1] <= end && speakerOf(one)?.toLowerCase() === speaker && !isQuoted(view, one))
}
