import { nameWithoutArticle } from '../languages/name-without-article.ts'
import type { LinkType } from '../model/attributions.ts'
import type { CautionRule } from './rule.ts'
import { claimFacts, reportsOf, shown } from './facts.ts'
import { outletOf } from './outlet.ts'
import { called, list } from './sentences.ts'

/** A cites B, B cites A. */
export const circular: CautionRule = {
  id: 'circular',
  version: 4,
  asks: 'Does a chain come back to itself: an outlet cited by another that it cites for the same claim?',
  why: 'Each seems to rest on the other, and together they rest on nobody.',
  cannotTell: 'Who stated it first.',
  *look(view) {
    for (const { claim, affirmed } of claimFacts(view, 2)) {
      const cites = affirmed.map((statement) => ({
        statement,
        outlet: nameWithoutArticle(outletOf(view, statement.report)),
        cited: statement.chain.slice(1).map(({ name }) => nameWithoutArticle(name)),
      }))
      const citedBy = new Map<string, Set<string>>()
      for (const { outlet, cited } of cites) citedBy.set(outlet, new Set([...(citedBy.get(outlet) ?? []), ...cited]))
      const ring = cites.map(({ outlet }) => wayBack(citedBy, outlet)).find((way) => way !== undefined)
      const back = ring && cites.find(({ outlet, cited }) => outlet === ring[0] && cited.includes(ring[1]!))
      const itself = cites.find(({ statement }) =>
        statement.chain
          .slice(1)
          .some(
            ({ name, type }, at, rest) =>
              PASSING_ON.includes(type) && rest.slice(at + 1).some((link) => nameWithoutArticle(link.name) === nameWithoutArticle(name)),
          ),
      )
      const found = back ?? itself
      if (found === undefined) continue
      const others = ring === undefined ? [] : ring.slice(1).flatMap((name) => cites.find(({ outlet }) => outlet === name) ?? [])
      const round = [found, ...others].map(({ statement }) => statement)
      yield {
        claim: claim.id,
        reports: reportsOf(round),
        sentence:
          others.length === 0
            ? `The chain in ${called(view, found.statement.report)} comes back to a source that it has already passed.`
            : others.length === 1
              ? `${called(view, found.statement.report)} cites ${called(view, others[0]!.statement.report)} for it, and the other way round.`
              : `${list(round.map(({ report }) => called(view, report)))} cite each other for it in a ring.`,
        evidence: round.map((statement) => shown(statement)),
        weight: 85,
        weightBecause: 'the citations rest on each other',
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'two outlets that cite each other',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'The lock was sold in secret', claim: 'lock', from: ['newspaper: Ledan Daily'] }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The lock was secretly sold', claim: 'lock', from: ['agency: Coast Wire'] }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'one cites the other',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'The lock was sold in secret', claim: 'lock' }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The lock was secretly sold', claim: 'lock', from: ['agency: Coast Wire'] }] },
      ],
    },
    {
      expect: 'catches',
      shows: 'three outlets that cite each other in a ring',
      reports: [
        { outlet: 'Coast Wire', sentences: [{ text: 'The lock was sold in secret', claim: 'lock', from: ['newspaper: Ledan Daily'] }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The lock was secretly sold', claim: 'lock', from: ['newspaper: Harbour Post'] }] },
        { outlet: 'Harbour Post', sentences: [{ text: 'Secretly the lock was sold', claim: 'lock', from: ['agency: Coast Wire'] }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a body, its head, and the body again',
      reports: [
        {
          outlet: 'Ledan Daily',
          sentences: [
            {
              text: 'The lock was sold in secret',
              claim: 'lock',
              from: ['ngo: Coast Monitor', 'named-person: Ada Finn', 'ngo: Coast Monitor'],
            },
          ],
        },
        { outlet: 'Harbour Post', sentences: [{ text: 'The lock was secretly sold', claim: 'lock', from: ['ngo: Coast Monitor'] }] },
      ],
    },
  ],
}

/** The shortest way from an outlet over those that it cites back to itself, without the last step; undefined where there is none. */
function wayBack(citedBy: ReadonlyMap<string, ReadonlySet<string>>, start: string): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]]
  const reached = new Set([start])
  // An array gives what is added to it while it is walked.
  for (const way of ways)
    for (const next of citedBy.get(way.at(-1)!) ?? []) {
      if (next === start && way.length > 1) return way
      if (reached.has(next) || !citedBy.has(next)) continue
      reached.add(next)
      ways.push([...way, next])
    }
  return undefined
}

/** Links that cite others: a body behind its own head is one voice, not a circle. */
const PASSING_ON: readonly LinkType[] = ['agency', 'website', 'newspaper', 'outlet']
