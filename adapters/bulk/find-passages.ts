import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MOST_CHUNKS, PARTS, type BulkPassages, type Chunk, type Hits, type PassageSettings } from '../../core/copies/bulk/index.ts'
import { inOrder } from '../engines/in-order.ts'
import { chunkRanges, type ByteRange } from './chunk-ranges.ts'
import type { Threads } from './threads.ts'

/** A corpus in which passages were found. */
export interface BulkCorpus {
  readonly file: string
  readonly ranges: readonly ByteRange[]
  readonly chunks: readonly Chunk[]
  /** By chunk of the later text. */
  readonly passages: readonly BulkPassages[]
}

/** How passages are searched. */
export interface BulkOptions extends PassageSettings {
  /** Bytes of a chunk; less only for tests. */
  readonly chunkBytes?: number
  /** Folder for the index of a large file; in it a folder is made and removed. By default the index stays in memory. */
  readonly spill?: string | undefined
  /** Bytes of a file from which on its index is spilled; less only for tests. */
  readonly spillFrom?: number
  readonly onProgress?: (stage: BulkStage, done: number, total: number) => void
}

/** A file with more words than can be told apart. */
export class CorpusTooLarge extends Error {
  override readonly name = 'CorpusTooLarge'
}

/** What is being done. */
export type BulkStage = 'scan' | 'link' | 'align' | 'locate'

/** Large enough that a task is worth its way to a thread, and small enough that 2^32 places are not used up. */
const CHUNK_BYTES = 2 ** 23
/** A gigabyte of texts has about 300 megabytes of index. */
const SPILL_FROM = 2 ** 30
/** Parts and chunks that travel together; the arrays of a corpus are named in each task. */
const PARTS_PER_TASK = 8
const CHUNKS_PER_TASK = 16

/**
 * Finds the passages that texts of one file of JSON Lines (`id`, `text`, perhaps `series`) share with earlier texts. The result is the
 * same for any number of threads.
 *
 * @throws CorpusTooLarge where its words cannot be numbered
 * @throws Error where it changes while it is read
 */
export async function findPassages(file: string, threads: Threads, options: BulkOptions): Promise<BulkCorpus> {
  const ranges = chunkRanges(file, options.chunkBytes ?? CHUNK_BYTES)
  if (ranges.length > MOST_CHUNKS)
    throw new CorpusTooLarge(
      `Unexpected size of ${file}, expected less than ${Math.floor((MOST_CHUNKS * CHUNK_BYTES) / 1e9)} GB. Cut it into several files.`,
    )
  const spilled = options.spill !== undefined && statSync(file).size >= (options.spillFrom ?? SPILL_FROM)
  const spill = spilled ? mkdtempSync(join(options.spill, '.headwater-index-')) : undefined
  try {
    return await search({ file, ranges, spill }, threads, options)
  } finally {
    // Tasks that were begun before a failure may still put a file there.
    if (spill !== undefined) rmSync(spill, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface Searched {
  readonly file: string
  readonly ranges: readonly ByteRange[]
  readonly spill: string | undefined
}

async function search({ file, ranges, spill }: Searched, threads: Threads, options: BulkOptions): Promise<BulkCorpus> {
  const tell = (stage: BulkStage, total: number) => {
    let done = 0
    return (units: number): void => options.onProgress?.(stage, (done += units), total)
  }
  const scanned = await all(ranges, threads, {
    run: (range, chunk) => threads.run('scan', { file, range, chunk, spill }),
    told: tell('scan', ranges.length),
  })
  const chunks = scanned.map(({ chunk }) => chunk)
  const index = scanned.map((one) => one.index)
  const hits: readonly Hits[] = await all(numbersTo(PARTS / PARTS_PER_TASK), threads, {
    run: (task) => threads.run('link', { chunks, index, parts: [task * PARTS_PER_TASK, (task + 1) * PARTS_PER_TASK] }),
    told: tell('link', PARTS / PARTS_PER_TASK),
  })
  const { fewestWords, acrossSeries } = options
  const tasks = together(numbersTo(ranges.length), CHUNKS_PER_TASK)
  const passages = await all(tasks, threads, {
    run: (numbers) => threads.run('align', { chunks, numbers, hits, settings: { fewestWords, acrossSeries } }),
    told: tell('align', tasks.length),
  })
  return { file, ranges, chunks, passages: passages.flat() }
}

const numbersTo = (end: number): readonly number[] => Array.from({ length: end }, (_, number) => number)

function together<T>(units: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(units.length / size) }, (_, i) => units.slice(i * size, (i + 1) * size))
}

/** Runs a task for each unit in the threads at hand; results in the order of the units. */
export async function all<T, R>(
  units: readonly T[],
  threads: Threads,
  { run, told }: { readonly run: (unit: T, number: number) => Promise<R>; readonly told: (units: number) => void },
): Promise<readonly R[]> {
  const results: R[] = []
  for await (const result of inOrder(units.entries(), ([number, unit]) => run(unit, number), threads.count * 2)) {
    results.push(result)
    told(1)
  }
  return results
}
