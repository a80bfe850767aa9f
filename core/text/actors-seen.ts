import type { Actor } from '../model/actors.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import { nameOf, numbersOf } from './hash.ts'

/**
 * What a step reads of the actors of a case, by report: two reports of which no mention was added, and each of which is resolved
 * as before, read the same. Which actors are one is told by equal numbers; the numbers themselves mean nothing.
 */
export interface ActorsSeen {
  /** Two numbers of 32 bits that name the mentions of each report and what the case resolves them to. */
  readonly seen: Uint32Array
  /** Where the mentions of each report begin among all, and one more. */
  readonly firsts: Uint32Array
  /** The actor of each mention, in order of mention ids. */
  readonly actors: Int32Array
}

/**
 * Reads what a step sees of all actors.
 *
 * @param told what it reads of an actor beside which mentions are of one, in words
 */
export function actorsSeen(view: CaseView, told: (actor: Actor) => string): ActorsSeen {
  const reports = view.reportIds()
  const of = new Map<ReportId, { readonly id: string; readonly meant: string; readonly actor: number }[]>(reports.map((report) => [report, []]))
  let number = 0
  for (const actor of view.actors()) {
    const meant = told(actor)
    for (const { id, report } of actor.mentions) of.get(report)?.push({ id, meant, actor: number })
    number++
  }
  const [seen, firsts] = [new Uint32Array(2 * reports.length), new Uint32Array(reports.length + 1)]
  const actors = new GrowingNumbers((size) => new Int32Array(size))
  for (const [place, report] of reports.entries()) {
    const mentions = of.get(report)!.sort((x, y) => (x.id < y.id ? -1 : 1))
    const text = mentions.map(({ id, meant }) => `${id} ${meant}`).join('\n')
    seen.set(numbersOf(nameOf(text)), 2 * place)
    for (const { actor } of mentions) actors.push(actor)
    firsts[place + 1] = actors.length
  }
  return { seen, firsts, actors: actors.view() }
}

/** A report that is there before and now, by its numbers. */
export type Staying = readonly [report: ReportId, before: number, now: number]

/** Of reports that stay those that see something else of actors: another name or kind, or two as one that were two, or the other way round. */
export function* seeingOthers(before: ActorsSeen, now: ActorsSeen, staying: readonly Staying[]): Generator<ReportId> {
  const [is, was] = [new Map<number, number>(), new Map<number, number>()]
  const [parted, joined] = [new Set<number>(), new Set<number>()]
  const sameMentions = (x: number, y: number): boolean =>
    before.seen[2 * x] === now.seen[2 * y] &&
    before.seen[2 * x + 1] === now.seen[2 * y + 1] &&
    before.firsts[x + 1]! - before.firsts[x]! === now.firsts[y + 1]! - now.firsts[y]!
  const pairs = function* (x: number, y: number): Generator<readonly [number, number]> {
    for (let at = before.firsts[x]!, to = now.firsts[y]!; at < before.firsts[x + 1]!; at++, to++) yield [before.actors[at]!, now.actors[to]!]
  }
  for (const [, x, y] of staying) {
    if (!sameMentions(x, y)) continue
    for (const [one, other] of pairs(x, y)) {
      if ((is.get(one) ?? other) !== other) parted.add(one)
      if ((was.get(other) ?? one) !== one) joined.add(other)
      is.set(one, other)
      was.set(other, one)
    }
  }
  for (const [report, x, y] of staying) {
    if (!sameMentions(x, y)) yield report
    else
      for (const [one, other] of pairs(x, y))
        if (parted.has(one) || joined.has(other)) {
          yield report
          break
        }
  }
}

/** The numbers, before and now, of the reports that are there both times, without some. */
export function stayingReports(before: readonly ReportId[], now: readonly ReportId[], without: ReadonlySet<ReportId>): readonly Staying[] {
  const placeOf = new Map(before.map((report, place) => [report, place]))
  return now.flatMap((report, place): readonly Staying[] => {
    const was = placeOf.get(report)
    return was === undefined || without.has(report) ? [] : [[report, was, place]]
  })
}
