import type { ClaimId } from '../../core/model/ids.ts'
import type { CaseIndex, IndexedClaim } from './case-index.ts'
import { claimRow, rowOnceMore } from './claim-row.ts'
import type { CaseMarks } from './source.ts'

/** The rows of all claims, gathered one after the other. */
export interface GatheredRows {
  /** Gathers while told to go on. @returns whether all are there */
  gather(goOn: () => boolean): boolean
  /** All rows, in order of claim id; gathers at once what is missing. */
  all(): readonly IndexedClaim[]
  /** The row of a claim with the mark it was made under, where it is there. */
  of(claim: ClaimId): MarkedClaim | undefined
  /** How many rows were made anew, and not taken over. */
  made(): number
  /** All rows with their marks; only once all are gathered. */
  marked(): Iterable<MarkedClaim>
}

/** A row with the name of the state of the claim that it shows. */
export interface MarkedClaim {
  readonly mark: string
  readonly claim: IndexedClaim
}

/** Where rows that may still hold are found. */
export interface KnownRows {
  of(claim: ClaimId): MarkedClaim | undefined
  /** Fetches what has to be fetched first, a piece at a time. */
  fetch?(): Iterable<void>
}

/** Steps taken between two questions whether to go on. */
const AT_ONCE = 32

/**
 * See {@link GatheredRows}. Where the claims have marks, the row of one whose mark is as before is taken over, and only what
 * people decided is read anew.
 */
export function gatheredRows(index: CaseIndex, marks: CaseMarks | undefined, known?: KnownRows): GatheredRows {
  const rows: MarkedClaim[] = []
  const places = new Map<ClaimId, number>()
  let [done, made] = [false, 0]
  let failure: { readonly thrown: unknown } | undefined
  let all: readonly IndexedClaim[] | undefined
  const next = steps(index, marks, known)
  const one = (): void => {
    try {
      const found = next.next()
      if (found.done) done = true
      else if (found.value !== undefined) {
        if (found.value.anew) made++
        places.set(found.value.claim.id, rows.push(found.value) - 1)
      }
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
      return (all ??= rows.map(({ claim }) => claim))
    },
    of: (claim) => rows[places.get(claim) ?? -1],
    made: () => made,
    marked: () => rows,
  }
}

type Step = (MarkedClaim & { readonly anew: boolean }) | undefined

function* steps(index: CaseIndex, marks: CaseMarks | undefined, known: KnownRows | undefined): Generator<Step> {
  if (marks === undefined) {
    for (const claim of index.view.claims()) yield { mark: '', claim: claimRow(index, claim), anew: true }
    return
  }
  for (const _ of known?.fetch?.() ?? []) yield undefined
  const markOf = marks.claims()
  yield undefined
  for (const id of [...markOf.keys()].sort()) {
    const mark = markOf.get(id) ?? ''
    const before = known?.of(id)
    const anew = before?.mark !== mark
    yield { mark, anew, claim: anew ? claimRow(index, index.view.claim(id)) : rowOnceMore(index, before.claim) }
  }
}
