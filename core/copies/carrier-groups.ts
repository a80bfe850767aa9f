import type { ComponentStep } from '../model/plan.ts'

/** Who carries each passage, and who took it from whom. */
export const carrierGroups: ComponentStep<'carriers'> = {
  id: 'carriers',
  scope: 'component',
  version: 1,
  inputs: ['copies', 'words', 'passages'],
  run: () => [],
}
