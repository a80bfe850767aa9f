import type { CaseStep } from '../model/plan.ts'

export const cautions: CaseStep<'cautions'> = {
  id: 'cautions',
  scope: 'case',
  version: 1,
  inputs: ['claims', 'origins', 'copies', 'carriers', 'actors', 'statements', 'times', 'figures'],
  run: () => [],
}
