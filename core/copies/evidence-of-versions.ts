import type { ComparedReport } from './compared-words.ts'
import { sameName } from './credited.ts'
import type { Evidence } from './evidence.ts'

/** What a note of an update weighs in one outlet's versions of a text. */
const VERSION = 3
/** UTF-16 units at a text's ends in which notes of updates stand. */
const NOTES = 500

/** Of one outlet's versions of a text the one that says it was updated, or has the higher number of an update, is the later one. */
export function laterVersion(a: ComparedReport, b: ComparedReport): readonly Evidence[] {
  const outlet = a.report.meta.outlet?.value
  if (outlet === undefined || !sameName(outlet, b.report.meta.outlet?.value)) return []
  const [versionA, versionB] = [versionOf(a), versionOf(b)]
  if (versionA === versionB) return []
  return [{ from: versionA < versionB ? 'a' : 'b', weight: VERSION, because: 'One says that it is a later version.' }]
}

/** 0 for a text without a note, else the number of its update, which may not be said. */
function versionOf(report: ComparedReport): number {
  const words = report.language()?.provenance
  const numbered = words?.updateNumber.exec(report.report.text.slice(0, NOTES))?.[1]
  if (numbered !== undefined) return Number(numbered)
  return isUpdated(report) ? 1 : 0
}

/** Does a note at its head or end say that the text was changed after its publication? */
export function isUpdated({ report: { text }, language }: ComparedReport): boolean {
  const updated = language()?.provenance.updated
  return updated !== undefined && (updated.test(text.slice(0, NOTES)) || updated.test(text.slice(-NOTES)))
}
