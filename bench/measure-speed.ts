import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyzeCase, openCase, type OpenCase } from '../adapters/case/index.ts'
import { localEngine } from '../adapters/engines/local.ts'
import { reportFromText, type Report, type ReportMeta } from '../core/index.ts'
import { generateCorpus, type GeneratedDocument, type GeneratedReport } from './generate/index.ts'
import { plantedFound } from './planted-found.ts'
import { machineNow } from './machine.ts'
import type { Speed } from './speed.ts'
import { cpuSince, peak, stepClock } from './step-clock.ts'

/** Options of one measurement. */
export interface SpeedOptions {
  readonly reports: number
  readonly seed: number
  readonly workers: number
  /** Leaves out adding a hundred reports, which takes about as long again. */
  readonly once?: boolean
  /** Folder in which the case is made and left; a temporary one that is removed where absent. */
  readonly keep?: string
  /** Told what is being done. */
  readonly say?: (line: string) => void
}

/** Reports added to the finished case. */
const ADDED = 100
/** Reports put into the case in one go. */
const BATCH = 500

/** Generates a corpus, makes a case of it on disk in a temporary folder, and measures every step. */
export async function measureSpeed(options: SpeedOptions): Promise<Speed> {
  const directory = options.keep ?? mkdtempSync(join(tmpdir(), 'headwater-bench-'))
  const engine = localEngine({ workers: options.workers })
  const load = loadavg()[0]!
  try {
    const corpus = generateCorpus({ reports: options.reports + ADDED, seed: options.seed })
    const first = await firstRun(directory, engine.executor, corpus, options)
    return {
      ...first,
      reports: options.reports,
      workers: options.workers,
      openSeconds: openingTime(directory),
      againSeconds: await runAgain(directory, engine.executor),
      ...(options.once !== true && { addHundredSeconds: await addMore(directory, engine.executor, corpus) }),
      machine: machineNow(load),
    }
  } finally {
    await engine.close()
    if (options.keep === undefined) rmSync(directory, { recursive: true, force: true })
  }
}

type FirstRun = Pick<Speed, 'megabytes' | 'words' | 'steps' | 'seconds' | 'cpuSeconds' | 'peakMegabytes' | 'found'>

async function firstRun(
  ...[directory, executor, corpus, options]: readonly [string, Executor, Iterator<GeneratedReport>, SpeedOptions]
): Promise<FirstRun> {
  const say = options.say ?? ((): void => undefined)
  const opened = openCase(directory, { mode: 'write' })
  try {
    const taken = takeIn(opened, corpus, options.reports)
    const clock = stepClock({ reports: options.reports, megabytes: taken.bytes / 1e6, words: taken.words }, say)
    clock.put('put into the case', taken.seconds)
    const begun = performance.now()
    const cpu = process.cpuUsage()
    await analyzeCase(opened, {
      executor,
      onProgress: (told) => {
        clock.told(told)
        if (told.done === told.total || told.done % 1024 === 0) say(`${told.step}: ${told.done} of ${told.total}`)
      },
    })
    return {
      megabytes: taken.bytes / 1e6,
      words: taken.words,
      steps: clock.end(),
      seconds: taken.seconds + since(begun),
      cpuSeconds: cpuSince(cpu),
      peakMegabytes: peak(),
      found: plantedFound(opened.view, taken.truths),
    }
  } finally {
    opened.close()
  }
}

type Executor = ReturnType<typeof localEngine>['executor']

const since = (begun: number): number => (performance.now() - begun) / 1000

function takeIn(opened: OpenCase, corpus: Iterator<GeneratedReport>, reports: number) {
  const truths: GeneratedReport['truth'][] = []
  let [bytes, words, seconds] = [0, 0, 0]
  for (let done = 0; done < reports;) {
    const batch: Report[] = []
    for (; batch.length < BATCH && done < reports; done++) {
      const { document, truth } = corpus.next().value as GeneratedReport
      truths.push(truth)
      bytes += Buffer.byteLength(document.text)
      words += document.text.split(/\s+/).length
      batch.push(reportOf(document))
    }
    const begun = performance.now()
    opened.putReports(batch)
    seconds += since(begun)
  }
  return { truths, bytes, words, seconds }
}

function openingTime(directory: string): number {
  const begun = performance.now()
  const opened = openCase(directory, { mode: 'read' })
  opened.view.counts()
  const seconds = since(begun)
  opened.close()
  return seconds
}

async function runAgain(directory: string, executor: Executor): Promise<number> {
  const begun = performance.now()
  const opened = openCase(directory, { mode: 'write' })
  await analyzeCase(opened, { executor })
  opened.close()
  return since(begun)
}

async function addMore(directory: string, executor: Executor, corpus: Iterator<GeneratedReport>): Promise<number> {
  const added = Array.from({ length: ADDED }, () => reportOf((corpus.next().value as GeneratedReport).document))
  const begun = performance.now()
  const opened = openCase(directory, { mode: 'write' })
  opened.putReports(added)
  await analyzeCase(opened, { executor })
  opened.close()
  return since(begun)
}

function reportOf({ id, title, outlet, published, text }: GeneratedDocument): Report {
  const given = Object.entries({ title, outlet, published }).filter(([, value]) => value !== undefined)
  const meta = Object.fromEntries(given.map(([field, value]) => [field, { value, from: 'record' }])) as ReportMeta
  return reportFromText({ place: `corpus.jsonl#${id}`, key: id, text, meta })
}
