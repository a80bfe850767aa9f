import type { CaseView } from '../core/index.ts'
import { inGroups } from './progress.ts'

/** What a case holds, in a line. */
export function countsLine(counts: ReturnType<CaseView['counts']>): string {
  const { reports, claims, copies, actors, cautions } = counts
  return [
    ofThing(reports, 'report'),
    ofThing(claims, 'claim'),
    ofThing(copies, 'copied passage'),
    ofThing(actors, 'name'),
    ofThing(cautions, 'sourcing note'),
  ].join(', ')
}

/** "1 report", "12,000 reports". */
export function ofThing(count: number, thing: string): string {
  return `${inGroups(count)} ${thing}${count === 1 ? '' : 's'}`
}
