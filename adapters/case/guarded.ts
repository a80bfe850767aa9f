import { CaseError, caseErrorOf } from './case-error.ts'
import type { OpenCase } from './opened.ts'

const changes = ['putReports', 'removeReports', 'record', 'ask', 'decide', 'updateLists', 'settle'] as const

/** A case whose failures to write say what to do. */
export function guarded(opened: OpenCase): OpenCase {
  for (const name of changes) {
    const change = opened[name] as (...given: unknown[]) => unknown
    const guardedChange = (...given: unknown[]): unknown => {
      try {
        return change(...given)
      } catch (error) {
        throw caseErrorOf(error, opened.directory)
      }
    }
    Object.assign(opened, { [name]: guardedChange })
  }
  return opened
}

/** A case opened for reading, which refuses every change. */
export function refusing(opened: OpenCase): OpenCase {
  const refuse = (): never => {
    throw new CaseError('refused', `Unexpected change to ${opened.directory}, which is open for reading only.`)
  }
  return Object.assign(opened, Object.fromEntries(changes.map((name) => [name, refuse])))
}
