import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { creditedAgencies } from '../text/credited-agencies.ts'
import type { CautionRule } from './rule.ts'
import { claimFacts, reportsOf, shown, speakerOf } from './facts.ts'
import { calledAll } from './sentences.ts'

/** Whether no statement of a report among these names anybody, and the report credits nobody for its text. */
const namesNobody = (view: CaseView, statements: readonly Statement[], report: ReportId): boolean =>
  statements.every((statement) => statement.report !== report || statement.chain.length < 2) &&
  creditedAgencies(view.layer(report, 'passages'), view.report(report).meta.outlet?.value).length === 0

/** What is to be said of some of the reports. */
function besides(unsourced: number, otherwise: number): string {
  const parts = [unsourced > 0 ? `${unsourced} of them without a source` : '', otherwise > 0 ? `${otherwise} of them with another value` : '']
  return parts
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('')
}

/** Several reports, one earliest stated source. */
export const singleOrigin: CautionRule = {
  id: 'single-origin',
  version: 6,
  asks: 'Do several reports rest on one earliest stated source?',
  why: 'Reports that repeat one source look like several accounts and are one.',
  cannotTell: 'Whether the source is right, and whether reports outside the case name others.',
  *look(view) {
    for (const { claim, origins, stated, affirmed } of claimFacts(view, 2)) {
      const speakers = new Set(affirmed.map(speakerOf))
      // A report that gives another value and no other source states the claim, too; one that denies it does not.
      const gives = ({ polarity, statement }: (typeof stated)[number]): boolean =>
        polarity === 'affirmed' || (statement.polarity === 'affirmed' && (speakerOf(statement) === undefined || speakers.has(speakerOf(statement))))
      const statements = stated.filter(gives).map(({ statement }) => statement)
      const reports = reportsOf(statements)
      const affirming = new Set(reportsOf(affirmed))
      const otherwise = reports.filter((report) => !affirming.has(report)).length
      const unsourced = reports.filter((report) => affirming.has(report) && namesNobody(view, statements, report)).length
      const only = origins.whole.list.find(({ counted }) => counted === 'supported')
      if (origins.whole.supported !== 1 || reports.length < 2 || only === undefined) continue
      yield {
        claim: claim.id,
        reports,
        sentence: `${reports.length} reports state it${besides(unsourced, otherwise)} (${calledAll(view, reports)}); one earliest stated source was found: ${only.who}.`,
        evidence: reports.map((report) => shown(statements.find((statement) => statement.report === report)!)),
        weight: 40 + 3 * Math.min(10, reports.length),
        weightBecause: `${reports.length} reports look like as many accounts`,
      }
    }
  },
  examples: [
    {
      expect: 'catches',
      shows: 'three outlets, one monitor',
      reports: [
        { outlet: 'Harbour Post', sentences: [{ text: 'Nine boats sank in the storm', claim: 'boats', from: ['ngo: Coast Monitor'] }] },
        {
          outlet: 'Ledan Daily',
          sentences: [{ text: 'The storm sank nine boats', claim: 'boats', from: ['agency: Coast Wire', 'ngo: Coast Monitor'] }],
        },
      ],
    },
    {
      expect: 'leaves',
      shows: 'two outlets, two speakers',
      reports: [
        { outlet: 'Harbour Post', sentences: [{ text: 'Nine boats sank in the storm', claim: 'boats', from: ['ngo: Coast Monitor'] }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The storm sank nine boats', claim: 'boats', from: ['named-person: Ada Finn'] }] },
      ],
    },
    {
      expect: 'catches',
      shows: 'one monitor, and a report that names nobody',
      reports: [
        { outlet: 'Harbour Post', sentences: [{ text: 'Nine boats sank in the storm', claim: 'boats', from: ['ngo: Coast Monitor'] }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'The storm sank nine boats', claim: 'boats' }] },
      ],
    },
    {
      expect: 'catches',
      shows: 'two numbers, one aid group',
      reports: [
        { outlet: 'Harbour Post', sentences: [{ text: 'Four nurses were hurt', claim: 'nurses', from: ['ngo: Ledan Relief'] }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'Five nurses were hurt', claim: 'nurses', rival: true, from: ['ngo: Ledan Relief'] }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'two numbers of two sources',
      reports: [
        { outlet: 'Harbour Post', sentences: [{ text: 'Four nurses were hurt', claim: 'nurses', from: ['ngo: Ledan Relief'] }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'Five nurses were hurt', claim: 'nurses', rival: true, from: ['named-person: Ada Finn'] }] },
      ],
    },
    {
      expect: 'leaves',
      shows: 'one source, and a report that denies it',
      reports: [
        { outlet: 'Harbour Post', sentences: [{ text: 'Four nurses were hurt', claim: 'nurses', from: ['ngo: Ledan Relief'] }] },
        { outlet: 'Ledan Daily', sentences: [{ text: 'No nurse was hurt', claim: 'nurses', denies: true, from: ['ngo: Ledan Relief'] }] },
      ],
    },
  ],
}
