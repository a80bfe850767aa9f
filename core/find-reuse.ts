import { carrierGroups, plainReuse, type PlainReuseSettings } from './copies/index.ts'
import { inThread } from './engine/executor.ts'
import { interpret } from './engine/interpret.ts'
import { memoryStore } from './engine/memory-store.ts'
import type { CaseView } from './model/case-view.ts'
import type { StepProgress } from './model/plan.ts'
import type { Report } from './model/report.ts'
import { viewOfStore } from './model/view-of-store.ts'

/**
 * Reused passages by length alone, with the parameters of passim: nothing else is analysed. The whole case stays in memory; its
 * copies and carriers can be handed over as passim writes them.
 */
export async function findReuse(
  reports: Iterable<Report>,
  settings: PlainReuseSettings,
  onProgress?: (progress: StepProgress) => void,
): Promise<CaseView> {
  const store = memoryStore(reports)
  const view = viewOfStore(store, { about: { name: 'reuse', question: '' }, problems: [], decisions: [] })
  const plan = [...plainReuse(settings), carrierGroups]
  await interpret(plan, { store, view, executor: inThread, matterKey: () => '', ...(onProgress && { onProgress }) })
  return view
}
