import { nameOf } from '../text/hash.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Caution, Sighting } from '../model/cautions.ts'
import { rereadReport } from '../model/corrected-layers.ts'
import type { Claim } from '../model/claims.ts'
import type { DecisionBody } from '../model/decisions.ts'
import type { CautionId, ClaimId } from '../model/ids.ts'
import type { CaseStep, Row, RowChange, RowStep } from '../model/plan.ts'
import { publicationOfClaim } from '../model/publication-of-claim.ts'
import * as all from './all.ts'
import { reading } from './actors-read.ts'
import { viewOfRun } from './facts.ts'
import type { CautionRule, Found } from './rule.ts'

export type { CautionRule } from './rule.ts'

/** Every rule, by id. */
export const cautionRules: readonly CautionRule[] = Object.values<CautionRule>(all).sort((x, y) => (x.id < y.id ? -1 : 1))

/** Changes whenever a rule does. */
const version = cautionRules.reduce((sum, rule) => sum + rule.version, 5)

/** What does each rule see at each claim? */
export const sightings: RowStep<'sightings'> = {
  id: 'sightings',
  scope: 'row',
  version,
  inputs: ['claims', 'origins', 'copies', 'actors', 'statements', 'times', 'figures'],
  heeds: () => false,
  touches: claimsOfReread,
  // What a rule looks at beside a claim are the statements of claims near to it.
  besides: ({ before, after }: RowChange) => [before, after].flatMap((claim) => (claim as Claim | undefined)?.related.map((one) => one.claim) ?? []),
  placed: publicationOfClaim,
  reading,
  share: () => undefined,
  run: (view) => (id) =>
    sightingsAt(view, view.claim(id as ClaimId), cautionRules).map((value, n) => ({
      id: `${value.caution.rule} ${id} ${String(n).padStart(6, '0')}`,
      at: [],
      value,
    })),
}

/** Claims of a report that a decision corrects, and those that are near to one of them. */
function claimsOfReread(decision: DecisionBody, view: CaseView): readonly string[] {
  const report = rereadReport(decision)
  return report === undefined ? [] : [...view.claimsOf(report)].flatMap(({ id, related }) => [id, ...related.map(({ claim }) => claim)])
}

/** What should a reader check? */
export const cautions: CaseStep<'cautions'> = {
  id: 'cautions',
  scope: 'case',
  version: version + 1,
  inputs: ['sightings'],
  heeds: () => false,
  run: (view) => saidOnce(view.sightings()),
}

/** The cautions that some rules raise on a case. */
export function cautionsOf(view: CaseView, rules: readonly CautionRule[]): readonly Row<Caution>[] {
  return saidOnce([...view.claims()].flatMap((claim) => sightingsAt(view, claim, rules)))
}

/** What some rules see at one claim, each stamped with its rule and id. */
function sightingsAt(view: CaseView, claim: Claim, rules: readonly CautionRule[]): readonly Sighting[] {
  const own = viewOfRun({ ...view, claims: () => [claim] })
  return rules.flatMap((rule) =>
    [...rule.look(own)].map((found) => ({
      caution: stamped(rule, withReach(own, found)),
      once: found.once ?? { key: placesOf(found).join(' '), rank: sizeOf(own, found) },
    })),
  )
}

/** What one rule sees at several claims is said of one of them: the first of the lowest rank; or of each, if it concerns each as much. */
function saidOnce(seen: Iterable<Sighting>): readonly Row<Caution>[] {
  const groups = new Map<string, Sighting[]>()
  for (const one of seen) {
    const key = `${one.caution.rule} ${one.once.key}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  const taken = new Set<CautionId>()
  return [...groups.values()].map((group) => {
    const told = toldOf(group)
    const caution = { ...told, id: freeId(told.id, taken) }
    taken.add(caution.id)
    const claims = [caution.claim, ...(caution.alsoOf ?? [])].flatMap((claim) => claim ?? [])
    return { id: caution.id, at: [...claims, ...caution.reports], value: caution }
  })
}

/** An id of its own: one rule may find two things at the same words of one claim. */
function freeId(id: CautionId, taken: ReadonlySet<CautionId>): CautionId {
  let free = id
  for (let number = 2; taken.has(free); number++) free = nameOf('caution', id, number) as CautionId
  return free
}

/** The sighting of the lowest rank, with the claims of the others where it concerns each. */
function toldOf(group: readonly Sighting[]): Caution {
  const { caution, once } = group.reduce((best, one) => (one.once.rank < best.once.rank ? one : best))
  const others = new Set(once.ofEach === true ? group.flatMap(({ caution: { claim } }) => claim ?? []) : [])
  if (caution.claim !== undefined) others.delete(caution.claim)
  return others.size === 0 ? caution : { ...caution, alsoOf: [...others].sort() }
}

function sizeOf(view: CaseView, { claim }: Found): number {
  return claim === undefined ? 0 : view.claim(claim).statements.length
}

/** Most that the number of reports that state a claim adds to the weight of what is found in it. */
const MOST_REACH = 10

/** The more reports state a claim, the more readers meet what is wrong with its sourcing. */
function withReach(view: CaseView, found: Found): Found {
  const reports = found.claim === undefined ? 0 : view.originsOf(found.claim).whole.reportsStating
  if (reports < 2) return found
  return {
    ...found,
    weight: found.weight + Math.min(MOST_REACH, reports),
    weightBecause: `${found.weightBecause}; ${reports} reports state the claim`,
  }
}

function placesOf({ evidence }: Found): readonly string[] {
  return evidence.map(({ report, start, end }) => `${report} ${start} ${end}`)
}

function stamped(rule: CautionRule, { once: _, ...found }: Found): Caution {
  return { id: nameOf('caution', rule.id, found.claim ?? '', ...placesOf(found)) as CautionId, rule: rule.id, ...found }
}
