import type { CaseStep } from '../model/plan.ts'

export const origins: CaseStep<'origins'> = {
  id: 'origins',
  scope: 'case',
  version: 1,
  inputs: ['claims', 'copies', 'carriers', 'actors', 'statements'],
  run: () => [],
}
