import type { ReportStep } from '../model/plan.ts'

/** Tokens, tags and lemmas, written once and read by every later stage. */
export const words: ReportStep<'words'> = {
  id: 'words',
  scope: 'report',
  version: 1,
  inputs: [],
  run: () => ({ starts: new Uint32Array(), ends: new Uint32Array(), tags: new Uint8Array(), lemmas: [] }),
}
