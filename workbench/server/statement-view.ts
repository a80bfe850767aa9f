import { denialOf } from '../../core/index.ts'
import type { Claim } from '../../core/model/claims.ts'
import type { Copy, Edit } from '../../core/model/copies.ts'
import type { ReportId, StatementId } from '../../core/model/ids.ts'
import type { Extent } from '../../core/model/span.ts'
import type { Statement } from '../../core/model/statements.ts'
import { reportOfStatement } from '../../core/model/view-of-store.ts'
import type { Change, StatementView } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { around, overlap, quote } from './references.ts'
import { statementSays } from './statement-says.ts'

/** Most differences told of one statement. */
const CHANGES_SHOWN = 12

/** Reports of the claim that the wording of each is compared with. */
const COMPARED = 60

/**
 * Statements of a claim, each with its words, chain and what it changed against others.
 *
 * @param others those of whose reports the wording is compared with; the statements themselves unless given
 */
export function statementViews(
  index: CaseIndex,
  members: Claim['statements'],
  { originOf, others = members }: { readonly originOf: ReadonlyMap<StatementId, number>; readonly others?: Claim['statements'] },
): readonly StatementView[] {
  const inClaim = [...new Set(others.map(({ id }) => reportOfStatement(id)))].slice(0, COMPARED)
  return members.map((member) => statementView(index, { member, originOf, inClaim }))
}

interface Membership {
  readonly member: Claim['statements'][number]
  readonly originOf: ReadonlyMap<StatementId, number>
  readonly inClaim: readonly ReportId[]
}

function statementView(index: CaseIndex, { member, originOf, inClaim }: Membership): StatementView {
  const statement = index.view.statement(member.id)
  const { text } = index.view.report(statement.report)
  const attribution = index.view.layer(statement.report, 'attributions')[statement.attribution]
  return {
    id: statement.id,
    report: index.ref(statement.report),
    extent: statement.extent,
    quote: quote(text, statement.parts),
    denial: denialOf(index.view, statement) ?? '',
    ...around(text, statement.extent),
    polarity: member.polarity,
    hedging: statement.hedging,
    hedges: (attribution?.hedges ?? []).map(([start, end]) => text.slice(start, end)),
    caveats: (attribution?.caveats ?? []).map(([start, end]) => text.slice(start, end)),
    because: member.because,
    headline: statement.kind === 'headline',
    says: statementSays(index, statement),
    chain: statement.chain,
    origin: originOf.get(statement.id) ?? -1,
    changes: changesOf(index, statement, inClaim),
    review: index.reviews.of(statement.id),
  }
}

/** Where other carriers of the claim word the same passage otherwise; what touches more than wording comes first. */
function changesOf(index: CaseIndex, statement: Statement, inClaim: readonly ReportId[]): readonly Change[] {
  const found = new Map<string, Change>()
  const copies = inClaim.flatMap((other) => (other === statement.report ? [] : [...index.view.copiesBetween(statement.report, other)]))
  for (const copy of copies) {
    const here = copy.a.report === statement.report ? 'a' : 'b'
    if (!overlap([copy[here].start, copy[here].end], statement.extent)) continue
    for (const edit of copy.edits) {
      if (edit.op === 'move' || !touches(copy, edit, { here, extent: statement.extent })) continue
      const change = changeOf(index, copy, { edit, here })
      const key = [change.effect, change.here, change.there].join('\u0000')
      if (!found.has(key)) found.set(key, change)
    }
  }
  const weight = (change: Change): number => (change.effect === 'wording' ? 1 : 0)
  return [...found.values()].sort((x, y) => weight(x) - weight(y)).slice(0, CHANGES_SHOWN)
}

/** Does a difference lie in a stretch of one side? Words that only the other side has lie between the runs around them. */
function touches(copy: Copy, edit: Edit, at: { readonly here: 'a' | 'b'; readonly extent: Extent }): boolean {
  const own = edit[at.here]
  if (own !== undefined) return overlap(own, at.extent)
  const there = at.here === 'a' ? 'b' : 'a'
  const missing = edit[there]
  if (missing === undefined) return false
  const before = copy.runs.filter((run) => run[there][1] <= missing[0]).at(-1)
  const place = before?.[at.here][1] ?? copy[at.here].start
  return place > at.extent[0] && place <= at.extent[1]
}

function changeOf(index: CaseIndex, copy: Copy, { edit, here }: { readonly edit: Edit; readonly here: 'a' | 'b' }): Change {
  const there = here === 'a' ? 'b' : 'a'
  const wordsOn = (side: 'a' | 'b'): string => {
    const extent = edit[side]
    return extent === undefined ? '' : index.view.report(copy[side].report).text.slice(extent[0], extent[1])
  }
  return {
    effect: edit.effect,
    here: wordsOn(here),
    there: wordsOn(there),
    other: index.ref(copy[there].report),
    copy: copy.id,
    taken: copy.direction.known && copy.direction.from === there && !copy.direction.byDatesAlone,
  }
}
