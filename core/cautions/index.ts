import { nameOf } from '../text/hash.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Caution } from '../model/cautions.ts'
import type { CautionId } from '../model/ids.ts'
import type { CaseStep, Row } from '../model/plan.ts'
import * as all from './all.ts'
import { viewOfRun } from './facts.ts'
import type { CautionRule, Found } from './rule.ts'

export type { CautionRule } from './rule.ts'

/** Every rule, by id. */
export const cautionRules: readonly CautionRule[] = Object.values<CautionRule>(all).sort((x, y) => (x.id < y.id ? -1 : 1))

/** What should a reader check? */
export const cautions: CaseStep<'cautions'> = {
  id: 'cautions',
  scope: 'case',
  version: cautionRules.reduce((sum, rule) => sum + rule.version, 1),
  inputs: ['claims', 'origins', 'copies', 'carriers', 'actors', 'statements', 'times', 'figures'],
  run: (view) => cautionsOf(view, cautionRules),
}

/** The cautions that some rules raise on a case, each stamped with its rule and id; what one rule finds in several claims is said of one. */
export function* cautionsOf(view: CaseView, rules: readonly CautionRule[]): Iterable<Row<Caution>> {
  const own = viewOfRun(view)
  for (const rule of rules)
    for (const found of saidOnce(own, rule.look(own))) {
      const value = stamped(rule, found)
      yield { id: value.id, at: [...(value.claim === undefined ? [] : [value.claim]), ...value.reports], value }
    }
}

function saidOnce(view: CaseView, found: Iterable<Found>): Iterable<Found> {
  const best = new Map<string, { readonly found: Found; readonly rank: number }>()
  for (const one of found) {
    const { key, rank } = one.once ?? { key: placesOf(one).join(' '), rank: sizeOf(view, one) }
    const before = best.get(key)
    if (before === undefined || rank < before.rank) best.set(key, { found: one, rank })
  }
  return [...best.values()].map((one) => one.found)
}

function sizeOf(view: CaseView, { claim }: Found): number {
  return claim === undefined ? 0 : view.claim(claim).statements.length
}

function placesOf({ evidence }: Found): readonly string[] {
  return evidence.map(({ report, start, end }) => `${report} ${start} ${end}`)
}

function stamped(rule: CautionRule, { once: _, ...found }: Found): Caution {
  return { id: nameOf('caution', rule.id, found.claim ?? '', ...placesOf(found)) as CautionId, rule: rule.id, ...found }
}
