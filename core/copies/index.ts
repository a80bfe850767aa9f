import type { ComponentStep, PairStep, PostingStep, ReportStep } from '../model/plan.ts'

const none = (): Uint32Array => new Uint32Array()

export const postings: ReportStep<'postings'> = {
  id: 'postings',
  scope: 'report',
  version: 1,
  inputs: ['words', 'passages'],
  run: () => ({ high: none(), low: none(), token: none() }),
}
export const passageLinks: PostingStep = {
  id: 'passageLinks',
  scope: 'posting',
  version: 1,
  inputs: ['postings'],
  run: () => ({ a: none(), tokenA: none(), b: none(), tokenB: none() }),
}
export const copyPairs: PairStep<'copies'> = {
  id: 'copies',
  scope: 'pair',
  version: 1,
  inputs: ['passageLinks', 'words', 'passages', 'attributions', 'times', 'figures'],
  run: () => [],
}
export const carrierGroups: ComponentStep<'carriers'> = {
  id: 'carriers',
  scope: 'component',
  version: 1,
  inputs: ['copies', 'words', 'passages'],
  run: () => [],
}
