import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPassages, startThreads } from '../../adapters/bulk/index.ts'
import { chunkOf, textOf, wordOf } from '../../core/copies/bulk/index.ts'
import { findReuse, PASSIM_SETTINGS, reportFromText } from '../../core/index.ts'
import { generateCorpus, type GeneratedReport } from '../generate/index.ts'
import { minHashPairs } from './min-hash.ts'
import { simTextPairs } from './sim-text.ts'

/** How well and how fast copies were found in one corpus. */
export interface ReuseCompared {
  readonly reports: number
  /** Reports of which at least {@link CONTAINED} was taken from another. */
  readonly planted: number
  readonly rows: readonly { readonly by: string; readonly recall: number; readonly reportsPerSecond: number }[]
}

/** Share of a report that is copied from another from which the two should be linked. */
export const CONTAINED = 0.3

/**
 * Finds copies by the index of a case, by the finder for large corpora, by MinHash and, where it is installed, by sim_text in the same generated reports of 400 words,
 * three in ten of them with copies.
 */
export async function compareReuse(reports: number, seed: number): Promise<ReuseCompared> {
  const corpus = [...generateCorpus({ reports, seed, words: 400, copied: 0.3 })]
  const planted = plantedPairs(corpus)
  const texts = corpus.map(({ document }) => document.text)
  const rows = [
    await measured('passages', async () => {
      const view = await findReuse(
        texts.map((text, i) => reportFromText({ place: String(i), key: String(i), text })),
        { ...PASSIM_SETTINGS, n: 40, minMatch: 1, gap: 60 },
      )
      const number = (id: Parameters<typeof view.report>[0]): number => Number(view.report(id).key)
      return new Set([...view.copies()].map(({ a, b }) => pairOf(number(a.report), number(b.report))))
    }),
    await measured('passages of large corpora', () => bulkPairs(texts)),
    await measured('MinHash', () => minHashPairs(texts)),
    ...simText(texts),
  ].map(({ by, seconds, pairs }) => ({
    by,
    recall: planted.filter((pair) => pairs.has(pair)).length / planted.length,
    reportsPerSecond: reports / seconds,
  }))
  return { reports, planted: planted.length, rows }
}

async function bulkPairs(texts: readonly string[]): Promise<ReadonlySet<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-reuse-'))
  const file = join(folder, 'texts.jsonl')
  try {
    writeFileSync(file, texts.map((text, i) => JSON.stringify({ id: String(i), text })).join('\n'))
    const { chunks, passages } = await findPassages(file, startThreads(0), { fewestWords: 12, acrossSeries: false })
    const before: number[] = []
    chunks.reduce((sum, { lines }) => (before.push(sum), sum + lines.length), 0)
    const number = (place: number): number => before[chunkOf(place)]! + textOf(chunks[chunkOf(place)]!, wordOf(place))
    return new Set(passages.flatMap(({ later, earlier }) => Array.from(later, (place, row) => pairOf(number(place), number(earlier[row]!)))))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Beside the others where it is installed. */
function simText(texts: readonly string[]) {
  const found = simTextPairs(texts)
  return found === undefined ? [] : [{ by: 'sim_text', ...found }]
}

/** Time of the processor, so that other work on the machine counts little. */
async function measured(by: string, find: () => ReadonlySet<string> | Promise<ReadonlySet<string>>) {
  const begun = process.cpuUsage()
  const pairs = await find()
  const { user, system } = process.cpuUsage(begun)
  return { by, pairs, seconds: (user + system) / 1e6 }
}

const pairOf = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`

/** Pairs of a report and one it was made from, where enough of the report stands in sentences from there. */
function plantedPairs(corpus: readonly GeneratedReport[]): readonly string[] {
  const number = new Map(corpus.map(({ document }, i) => [document.id, i]))
  return corpus.flatMap(({ document, truth }, i) =>
    truth.parents.flatMap((parent) => {
      const copied = truth.copied.filter(({ from }) => from === parent).reduce((sum, { span }) => sum + span[1] - span[0], 0)
      return copied >= CONTAINED * document.text.length ? [pairOf(number.get(parent)!, i)] : []
    }),
  )
}

/** One line for each way of finding copies. */
export function printedReuse({ reports, planted, rows }: ReuseCompared): string {
  const lines = rows.map(
    ({ by, recall, reportsPerSecond }) => `  ${by}: recall ${recall.toFixed(3)}, ${Math.round(reportsPerSecond)} reports a second of one core\n`,
  )
  return `${reports} reports, ${planted} pairs of which one has three tenths from the other\n${lines.join('')}`
}
