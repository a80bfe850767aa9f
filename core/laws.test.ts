import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { reportFromText } from './read/report-of.ts'
import type { CaseView } from './model/case-view.ts'
import type { Claim } from './model/claims.ts'
import type { Report } from './model/report.ts'
import { Span } from './model/span.ts'

interface Document {
  readonly id: string
  readonly outlet: string
  readonly published: string
  readonly title: string
  readonly text: string
}

const documents = readFileSync(new URL('../examples/harbour/answers/documents.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Document)

function reportOf({ id, text, ...meta }: Document): Report {
  const given = Object.fromEntries(Object.entries(meta).map(([field, value]) => [field, { value, from: 'record' as const }]))
  return reportFromText({ place: id, key: id, text, meta: given })
}

/** All that a case holds, in a form that can be compared. */
function whole(view: CaseView): unknown {
  const claims = [...view.claims()]
  return {
    reports: view.reportIds().map((id) => ({
      id,
      statements: view.layer(id, 'statements'),
      attributions: view.layer(id, 'attributions'),
      mentions: view.layer(id, 'mentions'),
    })),
    copies: [...view.copies()],
    carriers: [...view.carriers()],
    actors: [...view.actors()],
    claims,
    origins: claims.map(({ id }) => view.originsOf(id)),
    cautions: [...view.cautions()],
  }
}

/** The texts of a claim's statements, by which it is known again in another case. */
const fingerprint = (view: CaseView, claim: Claim): string =>
  claim.statements
    .map(({ id }) => view.statement(id))
    .map(({ report, extent }) => `${view.report(report).place} ${extent.join()}`)
    .sort()
    .join('|')

const numbers = (view: CaseView, claim: Claim) => {
  const { atLeast, supported, atMost } = view.originsOf(claim.id).whole
  return { atLeast, supported, atMost }
}

let view: CaseView
beforeAll(async () => void (view = await analyze(documents.map(reportOf))))

const someDocuments = fc.uniqueArray(fc.constantFrom(...documents), { selector: ({ id }) => id, minLength: 2, maxLength: 6 })
const runs = { numRuns: 12 }

describe('laws of a case', () => {
  test('every span of every layer quotes its text', () => {
    expect(view.counts().claims).toBeGreaterThan(5)
    for (const id of view.reportIds()) {
      const report = view.report(id)
      const extents = [
        ...view.layer(id, 'statements').flatMap(({ extent, parts }) => [extent, ...parts]),
        ...view.layer(id, 'attributions').flatMap(({ content, cue, source }) => [...content, ...cue, ...source]),
        ...view.layer(id, 'times').map(({ extent }) => extent),
        ...view.layer(id, 'figures').map(({ extent }) => extent),
        ...view.layer(id, 'mentions').mentions.map(({ extent }) => extent),
        ...view.layer(id, 'passages').furniture.map(({ extent }) => extent),
      ]
      for (const [start, end] of extents) expect(Span.of(report, start, end).quote).toHaveLength(end - start)
    }
    for (const { a, b } of view.copies()) for (const side of [a, b]) Span.of(view.report(side.report), side.start, side.end)
    for (const { evidence } of view.cautions()) for (const side of evidence) Span.of(view.report(side.report), side.start, side.end)
  })

  test('the order of reports changes nothing', () =>
    fc.assert(
      fc.asyncProperty(someDocuments, async (some) => {
        const [one, other] = [await analyze(some.map(reportOf)), await analyze([...some].reverse().map(reportOf))]
        expect(whole(other)).toEqual(whole(one))
      }),
      runs,
    ))

  test('fewest ≤ supported ≤ most, for every claim and every variant', () =>
    fc.assert(
      fc.asyncProperty(someDocuments, async (some) => {
        const found = await analyze(some.map(reportOf))
        for (const claim of found.claims()) {
          const { whole: all, variants } = found.originsOf(claim.id)
          expect(variants).toHaveLength(claim.variants.length)
          for (const { atLeast, supported, atMost, list } of [all, ...variants]) {
            expect(atLeast).toBeLessThanOrEqual(supported)
            expect(supported).toBeLessThanOrEqual(atMost)
            expect(list.filter(({ counted }) => counted === 'supported')).toHaveLength(supported)
          }
        }
      }),
      runs,
    ))

  test('an unrelated report changes no claim', () =>
    fc.assert(
      fc.asyncProperty(someDocuments, async (some) => {
        const unrelated = reportFromText({
          place: 'unrelated',
          text: 'Two bakers opened a shop in Ostrava Lane, Bram Tuck wrote. Bread costs 3 crowns.',
        })
        const [before, after] = [await analyze(some.map(reportOf)), await analyze([...some.map(reportOf), unrelated])]
        const told = new Map([...after.claims()].map((claim) => [fingerprint(after, claim), numbers(after, claim)]))
        for (const claim of before.claims()) expect(told.get(fingerprint(before, claim))).toEqual(numbers(before, claim))
      }),
      runs,
    ))

  test('a further copy of a report raises no number', () =>
    fc.assert(
      fc.asyncProperty(someDocuments, fc.nat(), async (some, n) => {
        const original = some[n % some.length]!
        // Under another outlet's name the agency in a dateline is a credit, and so an attribution that the agency's own text has not.
        const copied = { ...original, id: 'copy', outlet: 'Another Gazette', text: original.text.replace(/ \(Coast Wire\) –/, ' –') }
        const [before, after] = [await analyze(some.map(reportOf)), await analyze([...some, copied].map(reportOf))]
        for (const claim of before.claims()) {
          const now = after.claimsWith(claim.statements[0]!.id)
          for (const grown of now) expect(after.originsOf(grown.id).whole.supported).toBeLessThanOrEqual(Math.max(...sharing(before, after, grown)))
        }
      }),
      runs,
    ))
})

/** Supported counts, in the smaller case, of the claims that share a statement with a claim of the larger one. */
function sharing(before: CaseView, after: CaseView, grown: Claim): number[] {
  const known = new Set(before.reportIds())
  const members = grown.statements.filter(({ id }) => known.has(after.statement(id).report))
  return members.flatMap(({ id }) => [...before.claimsWith(id)]).map((claim) => before.originsOf(claim.id).whole.supported)
}
