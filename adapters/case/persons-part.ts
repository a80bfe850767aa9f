import type { CaseQuestion, CaseView } from '../../core/model/case-view.ts'
import { anchorsOf } from '../../core/model/decision-places.ts'
import type { Decision } from '../../core/model/decisions.ts'
import { correctionsIn, isCorrectable } from './corrected-report.ts'
import type { CustodyLog, LogEntry } from './custody-log.ts'
import { decisionsInForce } from './decisions-in-force.ts'

/** A decision before it is on record. */
export type NewDecision = Pick<Decision, 'body' | 'by' | 'why' | 'received'>

/** What persons put on record, read once and kept until it changes. */
export function personsPart(log: CustodyLog) {
  let history: readonly Decision[] | undefined
  let inForce: readonly Decision[] | undefined
  let corrections: ReturnType<typeof correctionsIn> | undefined
  let about: CaseQuestion | undefined
  const decisionHistory = (): readonly Decision[] => (history ??= [...log.entries('decision')].map(decisionOf))
  const decisionsNow = (): readonly Decision[] => (inForce ??= decisionsInForce(decisionHistory()))
  return {
    history: decisionHistory,
    inForce: decisionsNow,
    corrections: () => (corrections ??= correctionsIn(decisionsNow())),
    about: (): CaseQuestion => (about ??= ([...log.entries('question')].at(-1)?.body as CaseQuestion | undefined) ?? { name: 'case', question: '' }),
    /** Reads the log anew, because another connection has written. */
    lookAgain: (): void => {
      history = inForce = corrections = about = undefined
    },
    ask: (question: CaseQuestion, by: string): void => {
      log.append([{ kind: 'question', by, body: question }])
      about = undefined
    },
    decide: (view: CaseView, { body, by, why, received }: NewDecision): Decision => {
      checkDecision(body, decisionHistory())
      const [entry] = log.append([{ kind: 'decision', by, body: { body, why, ...anchorsOf(view, body), ...(received && { received }) } }])
      history = inForce = corrections = undefined
      return decisionOf(entry!)
    },
  }
}

function checkDecision(body: Decision['body'], history: readonly Decision[]): void {
  if (body.kind === 'correct' && body.what === 'report' && !isCorrectable(body.field))
    throw new RangeError(`Unexpected field ${body.field}, expected one of a report's metadata`)
  if (body.kind === 'undo' && !history.some((decision) => decision.id === body.a))
    throw new RangeError(`Unexpected decision ${body.a}, expected one of the ${history.length} on record`)
}

function decisionOf({ hash, by, at, body }: LogEntry): Decision {
  return { id: hash.slice(0, 24), by, at, ...(body as Omit<Decision, 'id' | 'by' | 'at'>) }
}
