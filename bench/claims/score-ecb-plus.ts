/**
 * How often statements that are brought together tell of one event, on ECB+ (Cybulska and Vossen, LREC 2014): news of other matters
 * than conflicts, without dates. Each topic is a case of two events of one kind, one in the documents whose names end in `ecb`, the
 * other in those that end in `ecbplus`.
 *
 *   npx tsx bench/claims/score-ecb-plus.ts FOLDER
 */
import { analyze, reportFromText } from '../../core/index.ts'
import { readEcbPlus } from '../ecb-plus.ts'
import type { EcbDocument } from '../ecb-plus.ts'

/** A statement of a claim with the chains of the events that are marked in it. */
interface Told {
  readonly document: string
  readonly words: string
  readonly chains: ReadonlySet<string>
}

/** Statements of each claim that has several. */
async function claimsIn(documents: readonly EcbDocument[]): Promise<readonly (readonly Told[])[]> {
  const reports = documents.map(({ name, text }) =>
    reportFromText({ place: name, key: name, text, meta: { language: { value: 'en', from: 'record' } } }),
  )
  const view = await analyze(reports)
  const told = new Map<string, Told>()
  documents.forEach(({ name, text, events }, at) => {
    for (const { id, extent } of view.layer(reports[at]!.id, 'statements')) {
      const inside = events.filter((event) => event.extent[0] >= extent[0] && event.extent[1] <= extent[1])
      told.set(id, { document: name, words: text.slice(...extent), chains: new Set(inside.map(({ chain }) => chain)) })
    }
  })
  const claims = [...view.claims()].map(({ statements }) => statements.flatMap(({ id }) => told.get(id) ?? []))
  return claims.filter((statements) => statements.length > 1)
}

const isPlus = ({ document }: Told): boolean => document.endsWith('plus')

/** Pairs of other words from two documents, in both of which events are marked, and those of them that share one. */
function pairsIn(claim: readonly Told[]): { readonly marked: number; readonly shared: number } {
  const pairs = claim.flatMap((one, at) => claim.slice(at + 1).map((other) => [one, other] as const))
  const marked = pairs.filter(([a, b]) => a.document !== b.document && a.words !== b.words && a.chains.size > 0 && b.chains.size > 0)
  return { marked: marked.length, shared: marked.filter(([a, b]) => [...a.chains].some((chain) => b.chains.has(chain))).length }
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Expected the folder of ECB+: npx tsx bench/claims/score-ecb-plus.ts FOLDER')
const claims: (readonly Told[])[] = []
for (const documents of readEcbPlus(folder).values()) claims.push(...(await claimsIn(documents)))
const mixed = claims.filter((claim) => claim.some(isPlus) && !claim.every(isPlus))
const counts = claims.map(pairsIn)
const marked = counts.reduce((sum, count) => sum + count.marked, 0)
const shared = counts.reduce((sum, count) => sum + count.shared, 0)
console.log(`claims of several statements: ${claims.length}, of both events of a topic: ${mixed.length}`)
console.log(`pairs of statements in which events are marked: ${marked}, of one event: ${shared} (${(shared / marked).toFixed(3)})`)
