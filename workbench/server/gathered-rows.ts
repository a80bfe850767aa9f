import type { ClaimId } from '../../core/model/ids.ts'
import type { CaseIndex, IndexedClaim } from './case-index.ts'
import { claimRow, rowOnceMore } from './claim-row.ts'

/** The rows of all claims, gathered one after the other. */
export interface GatheredRows {
  /** Gathers while told to go on. @returns whether all are there */
  gather(goOn: () => boolean): boolean
  /** All rows, in order of claim id; gathers at once what is missing. */
  all(): readonly IndexedClaim[]
  /** The row of a claim, where it is there. */
  of(claim: ClaimId): IndexedClaim | undefined
}

/** Names for the states of claims, by claim; see `CaseMarks`. */
type ClaimMarks = ReadonlyMap<ClaimId, string>

/** What was gathered for the revision before. */
interface Before {
  readonly rows: GatheredRows
  readonly marks: ClaimMarks | undefined
}

/** Rows asked for between two questions whether to go on. */
const AT_ONCE = 32

/**
 * See {@link GatheredRows}. Where the claims have marks, the row of one whose mark is as before is taken over, and only what
 * people decided is read anew.
 */
export function gatheredRows(index: CaseIndex, marks: ClaimMarks | undefined, before: Before | undefined): GatheredRows {
  const rows: IndexedClaim[] = []
  const places = new Map<ClaimId, number>()
  let done = false
  let failure: { readonly thrown: unknown } | undefined
  const next = marks === undefined ? allAnew(index) : knownOrAnew(index, marks, before)
  const one = (): void => {
    try {
      const found = next.next()
      if (found.done) done = true
      else places.set(found.value.claim.id, rows.push(found.value) - 1)
    } catch (thrown) {
      // A generator that threw says that it is done, and half a list must never pass for the whole.
      failure = { thrown }
    }
  }
  const gather = (goOn: () => boolean): boolean => {
    while (!done && failure === undefined && goOn()) for (let some = 0; some < AT_ONCE && !done && failure === undefined; some++) one()
    if (failure !== undefined) throw failure.thrown
    return done
  }
  return {
    gather,
    all: () => {
      gather(() => true)
      return rows
    },
    of: (claim) => rows[places.get(claim) ?? -1],
  }
}

function* allAnew(index: CaseIndex): Generator<IndexedClaim> {
  for (const claim of index.view.claims()) yield claimRow(index, claim)
}

function* knownOrAnew(index: CaseIndex, marks: ClaimMarks, before: Before | undefined): Generator<IndexedClaim> {
  for (const id of [...marks.keys()].sort()) {
    const known = before?.marks?.get(id) === marks.get(id) ? before?.rows.of(id) : undefined
    yield known === undefined ? claimRow(index, index.view.claim(id)) : rowOnceMore(index, known)
  }
}
