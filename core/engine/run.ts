import type { CaseView } from '../model/case-view.ts'
import type { CaseStep, ResultStore, StepProgress } from '../model/plan.ts'
import type { Executor } from './executor.ts'

/** What a run needs besides the plan. */
export interface Run {
  readonly store: ResultStore
  readonly executor: Executor
  readonly view: CaseView
  /** Hash of what a step reads besides results (decisions): part of its key. Decisions that correct what reports say count where it is given inputs through which they come. */
  readonly matterKey: (step: Pick<CaseStep, 'heeds' | 'inputs'>) => string
  /** What row-scoped steps share between their rows, by step, with its key: handed to the next run, it need not be made again. */
  readonly kept?: Map<string, { readonly key: string; readonly value: unknown }>
  /** Called as units are done. Throwing stops the run; what was stored stays and is found again. */
  readonly onProgress?: (progress: StepProgress) => void
}
