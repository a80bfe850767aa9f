import type { Step } from '../model/plan.ts'
import { nameOf } from '../text/hash.ts'

/**
 * Names of report-scoped steps with all that they are made by, so that of a report that says the same they leave the same under
 * the same name; undefined where one of them is not of that scope, or reads a step that is not among those given.
 */
export function namesOfSteps(
  plan: readonly Pick<Step, 'id' | 'version' | 'scope' | 'inputs'>[],
  ids: readonly string[],
): readonly string[] | undefined {
  const names = new Map<string, string>()
  for (const step of plan) {
    if (step.scope !== 'report') continue
    const read = step.inputs.map((input) => names.get(input))
    if (read.every((name) => name !== undefined)) names.set(step.id, nameOf(step.id, step.version, ...read))
  }
  const found = ids.map((id) => names.get(id))
  return found.every((name) => name !== undefined) ? found : undefined
}
