import { interpret, matterKey, nameOf, plan } from '../../core/index.ts'
import type { Executor, Run, StepProgress } from '../../core/index.ts'
import type { OpenCase } from './opened.ts'

/** How a case is analysed. */
export interface AnalyzeCaseOptions {
  readonly executor: Executor
  /** Throwing from here stops the run; what is done is kept and found again. */
  readonly onProgress?: (progress: StepProgress) => void
}

/** What steps share between rows, kept from one analysis of an open case to the next. */
const kept = new WeakMap<OpenCase, NonNullable<Run['kept']>>()

/** Runs the plan over a case on disk, taking what an earlier run left that still holds. */
export async function analyzeCase(opened: OpenCase, { executor, onProgress }: AnalyzeCaseOptions): Promise<void> {
  const { store, view, matter } = opened
  const shared = kept.get(opened) ?? new Map<string, { readonly key: string; readonly value: unknown }>()
  kept.set(opened, shared)
  const heeded = decisionsMark(opened)
  try {
    await interpret(plan, { store, view, executor, matterKey: matterKey(matter), kept: shared, ...(onProgress && { onProgress }) })
    store.putKey(HEEDED, WHOLE, heeded)
  } finally {
    opened.settle()
  }
}

/** Under which name, and for what, the case keeps which decisions its last whole analysis heeded. */
const [HEEDED, WHOLE] = ['decisions heeded', 'case']

/** Whether other decisions are in force than the last whole analysis heeded, so that what is counted does not follow them yet. */
export function awaitsAnalysis(opened: OpenCase): boolean {
  const heeded = opened.store.resultKey(HEEDED, WHOLE)
  return heeded === undefined ? opened.matter.decisions.length > 0 : heeded !== decisionsMark(opened)
}

function decisionsMark({ matter }: OpenCase): string {
  return nameOf(...matter.decisions.map(({ id }) => id))
}
