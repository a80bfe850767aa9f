import { analyzeCase, type OpenCase } from '../adapters/case/index.ts'
import { localEngine } from '../adapters/engines/local.ts'
import { lostLines, standingDecisions } from './decisions-in-words.ts'
import { interruption } from './interruption.ts'
import type { Progress } from './progress.ts'
import { stepLabel } from './step-labels.ts'

/** How a command runs the analysis. */
export interface AnalysisOptions {
  readonly progress: Progress
  readonly workers?: number
}

/** Analyses an open case, telling how far it is; Ctrl-C stops it with the case whole. */
export async function analysis(opened: OpenCase, { progress, workers }: AnalysisOptions): Promise<void> {
  const engine = localEngine(workers === undefined ? {} : { workers })
  const interrupted = interruption(opened.settle)
  try {
    await analyzeCase(opened, {
      executor: engine.executor,
      onProgress: (told) => {
        interrupted.check(told)
        progress.tell(stepLabel(told.step), told)
      },
    })
    for (const line of lostLines(opened.view, standingDecisions(opened.view))) progress.say(line)
  } finally {
    progress.end()
    interrupted.release()
    await engine.close()
  }
}
