import type { OpenCase } from '../adapters/case/index.ts'
import { analystOf } from '../adapters/analyst/analyst.ts'
import { statesGoneReports } from '../adapters/lists/index.ts'
import { serve } from '../workbench/server/serve.ts'
import { CommandError } from './command-error.ts'
import { openBrowser } from './open-browser.ts'
import { progressOn } from './progress.ts'
import { stepLabel } from './step-labels.ts'
import { workbenchSource } from './workbench-source.ts'

/** How the workbench is opened. */
export interface WorkbenchOptions {
  readonly port?: number
  /** Ask the desktop to show the address. */
  readonly open: boolean
  readonly json: boolean
  readonly quiet?: boolean
  /** Ends the workbench; the process's own signals unless given. */
  readonly untilStopped?: () => Promise<void>
}

/** Serves the workbench over an open case until Ctrl-C. */
export async function workbench(opened: OpenCase, options: WorkbenchOptions): Promise<void> {
  bringListsUpToDate(opened, options.quiet ?? false)
  const analyst = analystOf(opened)
  const source = workbenchSource(
    opened,
    (tell) => analyst.analyze(({ step, done, total }) => tell({ label: stepLabel(step), done, total })),
    analyst.suppose,
  )
  const running = await serve(source, {
    ...(options.port !== undefined && { port: options.port }),
    onFailure: (failure) => process.stderr.write(`headwater: ${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}\n`),
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' || error.code === 'EACCES'
      ? new CommandError('usage', `Unexpected port ${options.port}: it cannot be had (${error.code}). Name another with --port, or none.`)
      : error
  })
  process.stdout.write(options.json ? `${JSON.stringify({ url: running.url })}\n` : `The workbench is at ${running.url}\n`)
  if (!options.json) process.stderr.write('It can be reached from this machine only. Ctrl-C ends it.\n')
  if (options.open) openBrowser(running.url)
  try {
    await (options.untilStopped ?? signalled)()
  } finally {
    await running.close()
    // Everything decided is on record; what is not counted yet is counted when the case is opened next.
    await analyst.close()
    await source.idle()
  }
}

/** What the page lists is made once after an analysis, so that every page of it comes at once. */
function bringListsUpToDate(opened: OpenCase, quiet: boolean): void {
  const progress = progressOn(process.stderr, { quiet })
  try {
    opened.updateLists((done, total) => progress.tell('Listing claims', { done, total }))
  } catch (failure) {
    throw statesGoneReports(opened.view) ? new CommandError('usage', NOT_ANALYSED) : failure
  }
  opened.settle()
  progress.end()
}

const NOT_ANALYSED =
  'Reports of this case were replaced or removed, and the analysis after that was stopped, so that claims speak of reports that are gone. Nothing is lost: bring the case up to date with "headwater analyze" on the same folder, then open it again.'

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
