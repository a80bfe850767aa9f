import { interpret, matterKey, plan } from '../../core/index.ts'
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
  try {
    await interpret(plan, { store, view, executor, matterKey: matterKey(matter), kept: shared, ...(onProgress && { onProgress }) })
  } finally {
    opened.settle()
  }
}
