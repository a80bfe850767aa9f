import type { CaseView } from '../model/case-view.ts'
import type { StatementId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import type { Doer } from './doers.ts'
import { doerOf } from './doers.ts'
import { areCalledAlike, isCalledIn, mayBeOne, partyHeard } from './parties.ts'

/** Whom a statement charges, where one of those charged says that it was another. */
export interface Charge {
  /** One key for all that call the party alike. */
  readonly party: string
  /** The party in the words of the text. */
  readonly words: string
  /** Whether it comes from a party that is itself charged. */
  readonly partisan: boolean
}

type Told = Doer & { readonly statement: Statement }

/**
 * Whom statements of one claim charge with harm, where a party that one of them charges says that it was another: by the ids of the
 * statements. Empty where no party is both charged and heard: two words may then be for one.
 */
export function counterCharges(view: CaseView, statements: readonly Statement[]): ReadonlyMap<StatementId, Charge> {
  const told = statements.slice(0, COMPARED).flatMap((statement): readonly Told[] => {
    const doer = doerOf(view, statement)
    return doer === undefined ? [] : [{ ...doer, statement }]
  })
  const countered = told.filter((one) => told.some((other) => answers(one, other) || answers(other, one)))
  return new Map(
    countered.map((one) => [
      one.statement.id,
      {
        party: countered.find((other) => areCalledAlike(one, other))!.words.toLowerCase(),
        words: one.words,
        partisan: countered.some((other) => answers(one, other)),
      },
    ]),
  )
}

/** Most statements of one claim that are compared with one another. */
const COMPARED = 60

/** Whether one statement is from whom the other charges, and charges another: a person may be one of those who charge him. */
function answers(one: Told, charge: Told): boolean {
  if (mayBeOne(one, charge) || (one.isPerson && !charge.isPerson)) return false
  // Of two that harmed each other, each may have: "the army shelled the rebels" and "rebels shelled the army".
  if (isCalledIn(one, charge.others) || isCalledIn(charge, one.others)) return false
  const speaker = one.statement.chain.slice(1).at(-1)
  const heard = speaker && partyHeard(speaker.name)
  return heard !== undefined && areCalledAlike(heard, charge)
}

/**
 * Those of the charges that are not the claim's: the claim is the charge that most reports have, of equals one by somebody whom no
 * other charges. Where that leaves several, as where two parties charge each other, none is the claim's.
 */
export function counterVersions(charges: ReadonlyMap<StatementId, Charge>, statements: readonly Statement[]): ReadonlySet<StatementId> {
  const charging = statements.flatMap(({ id, report }) => (charges.has(id) ? [{ id, report, ...charges.get(id)! }] : []))
  const weigh = (party: string): number => {
    const own = charging.filter((one) => one.party === party)
    return new Set(own.map(({ report }) => report)).size + (own.every(({ partisan }) => partisan) ? 0 : 0.5)
  }
  const weights = new Map(charging.map(({ party }) => [party, weigh(party)]))
  const most = Math.max(...weights.values())
  const [main, ...more] = [...weights.keys()].filter((party) => weights.get(party) === most)
  return new Set(charging.filter(({ party }) => more.length > 0 || party !== main).map(({ id }) => id))
}
