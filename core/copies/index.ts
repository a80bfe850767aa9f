import type { PostingStep, ReportStep } from '../model/plan.ts'
import { carrierGroups } from './carrier-groups.ts'
import { comparedReport } from './compared-words.ts'
import { copyPairs } from './copy-pairs.ts'
import { LINKS, linkSequences } from './link-sequences.ts'
import { wordSequences } from './word-sequences.ts'

export { carrierGroups, copyPairs }
export { PASSIM_SETTINGS, plainReuse, type PlainReuseSettings } from './plain-reuse.ts'

/** Which word sequences stand in a report, for the passage index. Page furniture is left out. */
export const postings: ReportStep<'postings'> = {
  id: 'postings',
  scope: 'report',
  version: 2,
  inputs: ['passages'],
  run: (report, results) => wordSequences(comparedReport({ report, results }).words),
}

/** Which reports share a word sequence. */
export const passageLinks: PostingStep = {
  id: 'passageLinks',
  scope: 'posting',
  version: 1,
  inputs: ['postings'],
  links: LINKS,
  run: linkSequences,
}
