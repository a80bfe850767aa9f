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

/** The cautions that some rules raise on a case, each stamped with its rule and id. */
export function* cautionsOf(view: CaseView, rules: readonly CautionRule[]): Iterable<Row<Caution>> {
  const own = viewOfRun(view)
  for (const rule of rules)
    for (const found of rule.look(own)) {
      const value = stamped(rule, found)
      yield { id: value.id, at: [...(value.claim === undefined ? [] : [value.claim]), ...value.reports], value }
    }
}

function stamped(rule: CautionRule, found: Found): Caution {
  const places = found.evidence.map(({ report, start, end }) => `${report} ${start} ${end}`)
  return { id: nameOf('caution', rule.id, found.claim ?? '', ...places) as CautionId, rule: rule.id, ...found }
}
