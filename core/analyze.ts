import { interpret } from './engine/interpret.ts'
import { inThread } from './engine/executor.ts'
import { memoryStore } from './engine/memory-store.ts'
import { nameOf } from './text/hash.ts'
import { plan } from './pipeline.ts'
import { CORRECTED, rereads } from './model/corrected-layers.ts'
import { viewOfStore } from './model/view-of-store.ts'
import type { CaseMatter } from './model/view-of-store.ts'
import type { CaseView } from './model/case-view.ts'
import type { CaseStep, Plan, StepProgress } from './model/plan.ts'
import type { Report } from './model/report.ts'

/** What an analysis may be given besides reports. */
export interface AnalyzeOptions extends Partial<CaseMatter> {
  readonly onProgress?: (progress: StepProgress) => void
  /** Another plan than the whole one, such as one without a step whose worth is measured. */
  readonly plan?: Plan
}

/**
 * Reports in, case out; no input or output of its own. The whole case stays in memory.
 *
 * @example
 * const view = await analyze([reportFromText({ place: 'a.txt', text: 'The harbour closed, the mayor said.' })])
 * for (const claim of view.claims()) console.log(claim.title, view.originsOf(claim.id).whole.supported)
 */
export async function analyze(reports: Iterable<Report>, options: AnalyzeOptions = {}): Promise<CaseView> {
  const matter: CaseMatter = {
    about: options.about ?? { name: 'case', question: '' },
    problems: options.problems ?? [],
    decisions: options.decisions ?? [],
  }
  const store = memoryStore(reports)
  const view = viewOfStore(store, matter)
  await interpret(options.plan ?? plan, {
    store,
    view,
    executor: inThread,
    matterKey: matterKey(matter),
    ...(options.onProgress && { onProgress: options.onProgress }),
  })
  return view
}

/**
 * The part of a case step's key that stands for the decisions in force that it heeds, for those that correct what it reads of
 * reports, and for the kinds of copies left out. A step by row asks with its inputs for what its rows share, and without for the rest.
 */
export function matterKey(
  matter: Pick<CaseMatter, 'decisions'> & Partial<Pick<CaseMatter, 'about'>>,
): (step: Pick<CaseStep, 'heeds'> & { readonly inputs?: readonly string[] }) => string {
  const bodies = matter.decisions.map(({ body }) => body)
  const leaveOut = matter.about?.leaveOut ?? []
  const settings = leaveOut.length > 0 ? [[...leaveOut].sort().join()] : []
  return ({ heeds, inputs = [] }) => {
    // Corrections change what a step reads, whatever else it heeds.
    const corrected = inputs.some((input) => CORRECTED.includes(input))
    return nameOf(
      ...settings,
      JSON.stringify(heeds ? bodies.filter((body) => body.kind !== 'undo' && (heeds(body) || (corrected && rereads(body)))) : bodies),
    )
  }
}
