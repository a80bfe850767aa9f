import type { CaseView } from '../model/case-view.ts'
import type { StatementId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import type { ClaimFacts } from './facts.ts'
import { creditedAgencies } from '../text/credited-agencies.ts'
import { isQuoted, originWith, speakerOf } from './facts.ts'
import type { FiguresApart } from './figures-compared.ts'
import { sameBounds, sharesBound, sharesNumber } from './figures-compared.ts'
import { MOST_FIGURES } from './figures-said.ts'

/** Why two figures may be one figure that changed on the way. */
export type Going = 'source' | 'wording' | 'unsourced' | 'paraphrase' | 'retold'

/** Two statements, one of each figure, between which the figure may have changed, and why. */
export function goingOver(
  view: CaseView,
  facts: ClaimFacts,
  { one, other, how, inOneReport }: FiguresApart,
): { readonly x: Statement; readonly y: Statement; readonly why: Going } | undefined {
  const copied = new Map<StatementId, Set<StatementId>>()
  for (const { a, b } of facts.copied) {
    copied.set(a.id, (copied.get(a.id) ?? new Set<StatementId>()).add(b.id))
    copied.set(b.id, (copied.get(b.id) ?? new Set<StatementId>()).add(a.id))
  }
  const pairs = one.statements.slice(0, MOST_FIGURES).flatMap((x) => other.statements.slice(0, MOST_FIGURES).map((y) => ({ x, y })))
  const apart = pairs.filter(({ x, y }) => x.report !== y.report)
  // Copied words that give both figures on both sides changed neither.
  const wording = apart.find(({ x, y }) => copied.get(x.id)?.has(y.id) && !other.statements.includes(x) && !one.statements.includes(y))
  if (wording !== undefined) return { ...wording, why: 'wording' }
  const ofOne = ({ x, y }: (typeof pairs)[number]): boolean =>
    (originWith(facts.origins, x.id) !== undefined && originWith(facts.origins, x.id) === originWith(facts.origins, y.id)) ||
    (speakerOf(x) !== undefined && speakerOf(x)?.toLowerCase() === speakerOf(y)?.toLowerCase())
  const source = inOneReport ? undefined : apart.find(ofOne)
  if (source !== undefined) return { ...source, why: 'source' }
  const rounded = one.figure.sort === 'count' && !one.figure.vague && sharesBound(one.figure, other.figure)
  // Numbers that exclude each other, of people who are called otherwise, are mostly of two sorts of people.
  const told =
    rounded || (how === 'exclude' && one.figure.unit !== other.figure.unit)
      ? undefined
      : pairs.find((pair) => pair.x.report === pair.y.report && isQuoted(view, pair.x) !== isQuoted(view, pair.y) && ofOne(pair))
  if (told !== undefined) return { ...told, why: 'paraphrase' }
  // Two numbers that nobody is named for may be two counts.
  const others = !one.figure.vague && !other.figure.vague && !sharesNumber(one.figure, other.figure)
  const bare =
    inOneReport || how === 'exclude' || sameBounds(one.figure, other.figure) || others
      ? undefined
      : apart.find(({ x, y }) => isBare(view, facts, x) || isBare(view, facts, y))
  return bare && { ...bare, why: 'unsourced' }
}

/** Whether nobody is named for a statement: no speaker of it or of another of its report on the claim, and no agency for the text. */
function isBare(view: CaseView, { stated }: ClaimFacts, { report, chain }: Statement): boolean {
  if (speakerOf({ chain }) !== undefined || creditedAgencies(view.layer(report, 'passages'), view.report(report).meta.outlet?.value).length > 0)
    return false
  return !stated.some(({ statement }) => statement.report === report && speakerOf(statement) !== undefined)
}
