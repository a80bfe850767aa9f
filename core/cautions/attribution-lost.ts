import type { Statement } from '../model/statements.ts'
import type { CautionRule } from './rule.ts'
import { called, claimFacts, outletOf, quoted, shown, speakerOf, waysRound } from './facts.ts'

/** A source that one copy names and another leaves out. */
export const attributionLost: CautionRule = {
  id: 'attribution-lost',
  version: 1,
  asks: 'Is what one report ascribes to a source said flatly, or without the relay, in another that shares the wording?',
  why: 'A reader of the second report cannot know on whom it rests, and may count it as an account of its own.',
  cannotTell: 'Whether the second report had another source that it does not name.',
  *look(view) {
    for (const { claim, copied } of claimFacts(view, 2)) {
      const lost = copied
        .flatMap((pair) => waysRound(pair))
        .flatMap(({ from, to }) => {
          const links = missing(from, to, outletOf(view, to.report))
          return links.length === 0 ? [] : [{ from, to, links }]
        })
      const worst = lost.sort(
        (x, y) => Number(speakerOf(x.to) !== undefined) - Number(speakerOf(y.to) !== undefined) || (x.to.id < y.to.id ? -1 : 1),
      )[0]
      if (worst === undefined) continue
      const flat = speakerOf(worst.to) === undefined
      yield {
        claim: claim.id,
        reports: [...new Set(lost.map(({ to }) => to.report))].sort(),
        sentence: `${called(view, worst.from.report)} has it from ${worst.links.join(', through ')}; ${called(view, worst.to.report)} shares the wording and ${flat ? 'names no source' : `leaves that out`}: ${quoted(view, worst.to)}.`,
        evidence: [shown(worst.from, 'with the source'), shown(worst.to, 'without it')],
        weight: flat ? 70 : 45,
        weightBecause: flat ? 'a sourced statement became a flat one' : 'a relay is missing',
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'a copied sentence without its speaker',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', from: ['named-person: Ada Finn'] }],
        },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', copyOf: 'Coast Wire' }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'a copied sentence with its speaker',
      reports: [
        {
          outlet: 'Coast Wire',
          sentences: [{ text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', from: ['named-person: Ada Finn'] }],
        },
        {
          outlet: 'Ledan Daily',
          sentences: [
            { text: 'The ferry left port with a broken rudder on Monday', claim: 'rudder', from: ['named-person: Ada Finn'], copyOf: 'Coast Wire' },
          ],
        },
      ],
    },
  ],
}

/** Names of links of one chain that the other lacks; the other report's own outlet is no loss, nor is a link known only from a copy. */
function missing(from: Statement, to: Statement, outlet: string): readonly string[] {
  const stated = (statement: Statement): string[] =>
    statement.chain
      .slice(1)
      .filter(
        ({ status, type }) => status !== 'possible' && status !== 'recovered' && status !== 'unresolved' && type !== 'unknown' && type !== 'vague',
      )
      .map(({ name }) => name)
  const mine = stated(from)
  const theirs = stated(to)
  if (mine.length === 0 || mine.length <= theirs.length) return []
  const known = new Set([...theirs, outlet].map((name) => name.toLowerCase()))
  return mine.filter((name) => !known.has(name.toLowerCase()))
}
