import type { NumberedPairs } from './decided-pairs.ts'
import type { ClaimMatter } from './kept-matter.ts'
import type { MatterAgain } from './matter-again.ts'
import type { LinkPlace } from './related.ts'

/** Which tie links two claims, and whether seen from the claim of its second statement. */
export interface HeldPlace extends LinkPlace {
  readonly turned: boolean
}

/** What links are compared by. */
export interface ComparedLinks extends MatterAgain {
  readonly was: ClaimMatter
  /** Pairs that a person held apart before, by the numbers of before, and those of now. */
  readonly apart: readonly NumberedPairs['apart'][]
}

/** A pair by the numbers that its statements had before. */
export function numberedBefore({ a, b }: NumberedPairs['apart'][number], toBefore: MatterAgain['toBefore']): NumberedPairs['apart'] {
  const [one, other] = [toBefore[a]!, toBefore[b]!]
  return one < 0 || other < 0 ? [] : [{ a: one, b: other }]
}

type Links = ReadonlyMap<number, HeldPlace> | undefined

/** The statements that a tie links, and what is said of it. */
function saidOf(
  { reasons, edges, near, lookAlikes, apart }: ClaimMatter & { readonly apart: NumberedPairs['apart'] },
  { sort, at }: LinkPlace,
): readonly [a: number, b: number, because: string] {
  if (sort === 'edges') return [edges.a[at]!, edges.b[at]!, reasons[edges.reason[at]! >>> 1]!]
  if (sort === 'near') return [near.a[at]!, near.b[at]!, '']
  return sort === 'apart' ? [apart[at]!.a, apart[at]!.b, ''] : [lookAlikes[at]!.a, lookAlikes[at]!.b, lookAlikes[at]!.because]
}

/** Compares what a claim was linked with, by the numbers of before, and what it is linked with now. */
export function linksCompared({ was, matter, toNow, toBefore, isOtherEvent, apart }: ComparedLinks): (before: Links, now: Links) => boolean {
  const [thenMatter, nowMatter] = [
    { ...was, apart: apart[0]! },
    { ...matter, apart: apart[1]! },
  ]
  const same = (before: HeldPlace, now: HeldPlace): boolean => {
    if (before.sort !== now.sort || before.turned !== now.turned) return false
    const [one, other] = [saidOf(thenMatter, before), saidOf(nowMatter, now)]
    return toNow[one[0]] === other[0] && toNow[one[1]] === other[1] && one[2] === other[2] && !isOtherEvent(other[0], other[1])
  }
  return (before, now) => {
    if ((before?.size ?? 0) !== (now?.size ?? 0)) return false
    for (const [claim, link] of now ?? []) {
      const known = toBefore[claim]! < 0 ? undefined : before?.get(toBefore[claim]!)
      if (known === undefined || !same(known, link)) return false
    }
    return true
  }
}
