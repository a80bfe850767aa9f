import { GrowingNumbers } from '../text/growing-numbers.ts'
import { radixOrder } from '../text/radix-order.ts'
import { eachKey, keysFrom, startsOfParts } from './candidate-keys.ts'
import type { KeyColumns } from './candidate-keys.ts'
import { BUCKET, walked } from './candidates.ts'
import type { Pair } from './candidates.ts'
import { KeyTable } from './key-table.ts'

/** The keys of statements before and now, and which statements stay: their other number, or -1. Those that stay keep their keys and their order. */
export interface KeysBetween {
  readonly before: KeyColumns
  readonly now: KeyColumns
  readonly toNow: Int32Array
  readonly toBefore: Int32Array
}

/** Pairs of statements as one number each, in order. */
export type PairNumbers = Float64Array

/** What is other among the pairs worth comparing, by the numbers that statements have now. */
export interface CandidatesAnew {
  /** Pairs to be compared: those with a statement that does not stay, and those that a crowded key brings together now and did not before. */
  readonly fresh: PairNumbers
  /** Pairs of statements that stay which a crowded key brought together before and does no more, whatever other keys do. */
  readonly parted: PairNumbers
}

/** One number for a pair of so many statements, and the pair of a number. */
export const pairNumber = (a: number, b: number, total: number): number => a * total + b
export const pairOf = (number: number, total: number): Pair => [Math.floor(number / total), number % total]

/** Which pairs are worth comparing now and were not, or are no more: only keys of statements that do not stay can tell. */
export function candidatesAnew(between: KeysBetween): CandidatesAnew {
  const { before, now, toNow, toBefore } = between
  const table = new KeyTable()
  for (const [columns, other] of [
    [before, toNow],
    [now, toBefore],
  ] as const) {
    const starts = startsOfParts(columns)
    other.forEach((to, number) => to < 0 && keysFrom(columns.parts, starts[number]!, (high, low) => table.put(high, low)))
  }
  const [was, is] = [membersOf(table, before), membersOf(table, now)]
  const total = toBefore.length
  const [fresh, parted] = [numbers(), numbers()]
  for (let key = 0; key < table.size; key++) {
    const [old, young] = [was(key), is(key)]
    if (old.length <= BUCKET && young.length <= BUCKET) {
      // All are paired with all, before and now.
      for (let i = 0; i < young.length; i++)
        for (let j = i + 1; j < young.length; j++)
          if ((toBefore[young[i]!]! < 0 || toBefore[young[j]!]! < 0) && young[i] !== young[j]) fresh.push(pairNumber(young[i]!, young[j]!, total))
      continue
    }
    const pairsBefore = new Set<number>()
    eachPair(old, before.published, (a, b) => toNow[a]! >= 0 && toNow[b]! >= 0 && pairsBefore.add(pairNumber(toNow[a]!, toNow[b]!, total)))
    eachPair(young, now.published, (a, b) => !pairsBefore.delete(pairNumber(a, b, total)) && fresh.push(pairNumber(a, b, total)))
    for (const pair of pairsBefore) parted.push(pair)
  }
  return { fresh: eachOnce(fresh), parted: eachOnce(parted) }
}

/** Of some pairs those that a key brings together now. */
export function broughtTogether(columns: KeyColumns, pairs: Iterable<Pair>): ReadonlySet<number> {
  const total = columns.published.length
  const asked = new Set<number>()
  const table = new KeyTable()
  const starts = startsOfParts(columns)
  for (const [a, b] of pairs) {
    const own = new KeyTable()
    keysFrom(columns.parts, starts[a]!, (high, low) => own.put(high, low))
    keysFrom(columns.parts, starts[b]!, (high, low) => own.find(high, low) >= 0 && table.put(high, low))
    asked.add(pairNumber(a, b, total))
  }
  const found = new Set<number>()
  if (asked.size === 0) return found
  const members = membersOf(table, columns)
  for (let key = 0; key < table.size; key++)
    eachPair(members(key), columns.published, (a, b) => asked.has(pairNumber(a, b, total)) && found.add(pairNumber(a, b, total)))
  return found
}

/** The statements of the keys of a table, in order of their numbers. */
function membersOf(table: KeyTable, columns: KeyColumns): (key: number) => number[] {
  const [keys, members] = [column(), column()]
  eachKey(columns, (high, low, number) => {
    const key = table.find(high, low)
    if (key < 0) return
    keys.push(key)
    members.push(number)
  })
  const [of, all] = [keys.view(), members.view()]
  const order = radixOrder(of)
  const firsts = new Uint32Array(table.size + 1)
  for (const key of of) firsts[key + 1]!++
  for (let key = 0; key < table.size; key++) firsts[key + 1]! += firsts[key]!
  return (key) => Array.from(order.subarray(firsts[key], firsts[key + 1]), (at) => all[at]!)
}

/** Gives the pairs of a key's statements, the smaller number first. */
function eachPair(members: number[], published: Float64Array, take: (a: number, b: number) => void): void {
  const reach = walked(members, published)
  for (let i = 0; i < members.length; i++)
    for (let j = i + 1; j < Math.min(members.length, i + 1 + reach); j++) {
      const [a, b] = [Math.min(members[i]!, members[j]!), Math.max(members[i]!, members[j]!)]
      if (a !== b) take(a, b)
    }
}

function eachOnce(pairs: GrowingNumbers<Float64Array>): PairNumbers {
  const sorted = pairs.view().sort()
  return sorted.filter((pair, at) => at === 0 || pair !== sorted[at - 1])
}

const numbers = (): GrowingNumbers<Float64Array> => new GrowingNumbers((size) => new Float64Array(size))
const column = (): GrowingNumbers<Uint32Array> => new GrowingNumbers((size) => new Uint32Array(size))
