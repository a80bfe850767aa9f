import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPassages, startThreads } from '../../adapters/bulk/index.ts'
import { machineNow, type Machine } from '../machine.ts'
import { generateTexts, type Planted } from './generate-texts.ts'
import { plantedPassages, type PassagesFound } from './planted-passages.ts'

/** What was measured on one generated corpus. */
export interface PassageSpeed {
  readonly texts: number
  readonly megabytes: number
  readonly words: number
  readonly workers: number
  /** Seconds of the clock by stage, and of the processor, all threads together. */
  readonly stages: Readonly<Record<string, { readonly seconds: number; readonly cpuSeconds: number }>>
  readonly seconds: number
  readonly cpuSeconds: number
  readonly textsPerSecond: number
  /** Largest resident set of the process, in megabytes; what was generated for comparison is in it. */
  readonly peakMegabytes: number
  readonly passages: number
  readonly found: PassagesFound
  readonly machine: Machine
}

/** Writes a generated corpus to a temporary file, finds its passages, and compares them with what was planted. */
export async function measurePassages({
  texts,
  seed,
  workers,
}: {
  readonly texts: number
  readonly seed: number
  readonly workers: number
}): Promise<PassageSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-passages-'))
  const file = join(folder, 'texts.jsonl')
  const threads = startThreads(workers)
  try {
    const { words, planted } = writeTexts(file, texts, seed)
    const before = loadavg()[0]!
    const clock = stageClock()
    const corpus = await findPassages(file, threads, { fewestWords: 12, acrossSeries: true, onProgress: clock.told })
    const measured = clock.end()
    return {
      texts,
      megabytes: statSync(file).size / 1e6,
      words,
      workers,
      ...measured,
      textsPerSecond: texts / measured.seconds,
      peakMegabytes: process.resourceUsage().maxRSS / 1000,
      passages: corpus.passages.reduce((sum, { later }) => sum + later.length, 0),
      found: plantedPassages(corpus, planted),
      machine: machineNow(before),
    }
  } finally {
    await threads.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Bytes gathered before they are written. */
const BUFFER = 1 << 23

function writeTexts(file: string, count: number, seed: number): { readonly words: number; readonly planted: readonly Planted[] } {
  const descriptor = openSync(file, 'w')
  const planted: Planted[] = []
  let words = 0
  let lines: string[] = []
  let size = 0
  const flush = (): void => {
    writeSync(descriptor, lines.join(''))
    lines = []
    size = 0
  }
  try {
    for (const text of generateTexts(count, seed)) {
      lines.push(text.line, '\n')
      size += text.line.length
      words += text.words
      planted.push(...text.planted)
      if (size > BUFFER) flush()
    }
    flush()
  } finally {
    closeSync(descriptor)
  }
  return { words, planted }
}

function stageClock() {
  const begun = performance.now()
  const cpu = process.cpuUsage()
  const stages: Record<string, { seconds: number; cpuSeconds: number }> = {}
  let last = { seconds: 0, cpuSeconds: 0 }
  const now = () => {
    const { user, system } = process.cpuUsage(cpu)
    return { seconds: (performance.now() - begun) / 1000, cpuSeconds: (user + system) / 1e6 }
  }
  return {
    told: (stage: string, done: number, total: number): void => {
      if (done < total) return
      const at = now()
      stages[stage] = { seconds: at.seconds - last.seconds, cpuSeconds: at.cpuSeconds - last.cpuSeconds }
      last = at
    },
    end: () => ({ stages, ...now() }),
  }
}
