import { statSync } from 'node:fs'
import { loadavg } from 'node:os'
import { findPassages, startThreads } from '../../adapters/bulk/index.ts'
import { machineNow, type Machine } from '../machine.ts'
import { plantedPassages, type PassagesFound } from './planted-passages.ts'
import { readTruth, textsOf } from './write-corpus.ts'

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
  /** Largest resident set of the process, in megabytes. */
  readonly peakMegabytes: number
  readonly passages: number
  readonly found: PassagesFound
  readonly machine: Machine
}

/** Finds the passages of a corpus that {@link writeCorpus} made, and compares them with what was planted. */
export async function measurePassages(folder: string, workers: number): Promise<PassageSpeed> {
  const file = textsOf(folder)
  const threads = startThreads(workers)
  try {
    const before = loadavg()[0]!
    const clock = stageClock()
    const corpus = await findPassages(file, threads, { fewestWords: 12, acrossSeries: true, onProgress: clock.told, spill: folder })
    const measured = clock.end()
    const peakMegabytes = process.resourceUsage().maxRSS / 1000
    const { texts, words, planted } = readTruth(folder)
    return {
      texts,
      megabytes: statSync(file).size / 1e6,
      words,
      workers,
      ...measured,
      textsPerSecond: texts / measured.seconds,
      peakMegabytes,
      passages: corpus.passages.reduce((sum, { later }) => sum + later.length, 0),
      found: plantedPassages(corpus, planted),
      machine: machineNow(before),
    }
  } finally {
    await threads.close()
  }
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
