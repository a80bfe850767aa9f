import { nameWithoutArticle } from '../languages/name-without-article.ts'
import type { LinkType } from '../model/attributions.ts'
import type { CautionRule } from './rule.ts'
import { claimFacts, shown } from './facts.ts'
import { outletOf } from './outlet.ts'
import { called } from './sentences.ts'

/** A cites B, B cites A. */
export const circular: CautionRule = {
  id: 'circular',
  version: 3,
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
      const back = cites.find(({ outlet, cited }) => cited.some((other) => other !== outlet && citedBy.get(other)?.has(outlet)))
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
      const other = cites.find(({ outlet }) => outlet !== found.outlet && found.cited.includes(outlet)) ?? found
      yield {
        claim: claim.id,
        reports: [...new Set([found.statement.report, other.statement.report])].sort(),
        sentence: back
          ? `${called(view, found.statement.report)} cites ${called(view, other.statement.report)} for it, and the other way round.`
          : `The chain in ${called(view, found.statement.report)} comes back to a source that it has already passed.`,
        evidence: [...new Set([found, other])].map(({ statement }) => shown(statement)),
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

/** Links that cite others: a body behind its own head is one voice, not a circle. */
const PASSING_ON: readonly LinkType[] = ['agency', 'website', 'newspaper', 'outlet']
