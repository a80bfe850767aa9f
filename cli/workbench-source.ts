import type { OpenCase } from '../adapters/case/index.ts'
import { cautionRules, type ReportId, type SpanRow } from '../core/index.ts'
import type { CountingProgress } from '../workbench/contract.ts'
import type { CaseSource } from '../workbench/server/source.ts'
import { userName } from './user-name.ts'
import { version } from './version.ts'
import { workbenchAdditions } from './workbench-additions.ts'

/** An open case as the workbench sees it. */
export interface WorkbenchSource extends CaseSource {
  /** Resolves once no refresh is running, however it ended; only then may the case be closed. */
  idle(): Promise<void>
}

/** Told how far an analysis is. */
export type TellProgress = (progress: CountingProgress) => void

/** An open case as the workbench sees it. `analyze` brings what is derived up to date with the decisions on record. */
export function workbenchSource(opened: OpenCase, analyze: (tell: TellProgress) => Promise<void>, whatIf?: CaseSource['whatIf']): WorkbenchSource {
  let revision = 1
  let counting: CountingProgress | undefined
  let running: Promise<unknown> = Promise.resolve()
  // One after the other: two analyses at once would write to the same rows.
  const inTurn = <T>(task: () => T | Promise<T>): Promise<T> => {
    const done = running
      .catch(() => undefined)
      .then(task)
      .finally(() => revision++)
    running = done
    return done
  }
  return {
    view: () => opened.view,
    lists: () => opened.lists,
    revision: () => revision,
    rules: cautionRules,
    decisions: opened.decisionHistory,
    decide: async (request) => {
      const decision = opened.decide(request)
      revision++
      return decision
    },
    refresh: () =>
      inTurn(() => {
        return analyze((progress) => (counting = progress)).finally(() => (counting = undefined))
      }),
    ...(whatIf && { whatIf }),
    version: version(),
    handedOver: (file, by) => void opened.record([{ kind: 'export', by: by === '' ? userName() : by, body: file }]),
    counting: () => counting,
    idle: () =>
      running.then(
        () => undefined,
        () => undefined,
      ),
    additions: workbenchAdditions(opened, inTurn),
    originalOf: async (report: ReportId) => originalOf(opened, report),
    search: (query, limit) => opened.search(query, { limit }).map(({ id, at }): SpanRow => spanOf(id, at)),
  }
}

/** The bytes that a report was read from; for a record of a list or a member of an archive, those of the whole file. */
function originalOf({ originals, store, imports }: OpenCase, id: ReportId): Uint8Array | undefined {
  const { sha256, place } = store.report(id)
  const file = imports().get(place.split('#', 1)[0] ?? place)
  return originals.read(sha256) ?? (file && originals.read(file.sha256))
}

/** A report that was found by its title is shown from its beginning. */
function spanOf(report: ReportId, at: readonly [number, number] = [0, 0]): SpanRow {
  return { report, start: at[0], end: at[1] }
}
