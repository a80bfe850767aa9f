import type { Claim } from '../../core/model/claims.ts'
import type { StatementId } from '../../core/model/ids.ts'
import type { Origin } from '../../core/model/origins.ts'
import { reportOfStatement } from '../../core/model/view-of-store.ts'
import type { CaseIndex } from './case-index.ts'

type Members = Claim['statements']

/** What some statements of a claim are chosen by. */
export interface Choosing {
  readonly most: number
  readonly origins: readonly Origin[]
  /** The statement that was asked for. */
  readonly at: StatementId
}

/** The statements of a claim in order of publication; undated ones last. */
export function inOrder(index: CaseIndex, { statements }: Claim): Members {
  index.lookUp([...new Set(statements.map(({ id }) => reportOfStatement(id)))])
  const told = statements.map((member) => {
    const { published, title } = index.ref(reportOfStatement(member.id))
    return { member, day: published ?? '9999', title }
  })
  const starts = new Map<StatementId, number>()
  /** Read only where it decides: in the statements of one report, and of reports of a day under one title. */
  const start = (id: StatementId): number => {
    const known = starts.get(id) ?? index.view.statement(id).extent[0]
    starts.set(id, known)
    return known
  }
  return told
    .sort(
      ({ member: { id: x }, ...a }, { member: { id: y }, ...b }) =>
        compared(a.day, b.day) || a.title.localeCompare(b.title, 'en') || start(x) - start(y) || compared(x, y),
    )
    .map(({ member }) => member)
}

/**
 * As many statements as are shown at once, in the order given: the one asked for, one of each variant, one of each source, and
 * then the earliest, so that what a claim of thousands of reports rests on is seen.
 */
export function chosenStatements(ordered: Members, { variants }: Pick<Claim, 'variants'>, { most, origins, at }: Choosing): Members {
  if (ordered.length <= most) return ordered
  const groups = [...variants, ...origins].map(({ statements }) => new Set(statements))
  const chosen = new Set<StatementId>([at])
  for (const group of groups) {
    if (chosen.size >= most) break
    const first = ordered.find(({ id }) => group.has(id))
    if (first) chosen.add(first.id)
  }
  for (const { id } of ordered) {
    if (chosen.size >= most) break
    chosen.add(id)
  }
  return ordered.filter(({ id }) => chosen.has(id))
}

function compared(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}
