import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyzeCase, openCase, type OpenCase } from '../adapters/case/index.ts'
import { localEngine } from '../adapters/engines/local.ts'
import { reportFromText, type Report, type ReportMeta } from '../core/index.ts'
import { generateCorpus, type GeneratedDocument, type GeneratedReport } from './generate/index.ts'
import { plantedFound, type PlantedFound } from './planted-found.ts'

/** How long one step took, and how much memory the process had held by its end. */
export interface StepSpeed {
  readonly step: string
  readonly seconds: number
  readonly reportsPerSecond: number
  /** Megabytes (10^6 bytes) of UTF-8 text a second. */
  readonly megabytesPerSecond: number
  /** Largest resident set of the process so far, in megabytes. */
  readonly peakMegabytes: number
}

/** What was measured on one generated corpus. */
export interface Speed {
  readonly reports: number
  readonly megabytes: number
  readonly workers: number
  readonly steps: readonly StepSpeed[]
  /** From the first report put into the case to the last caution, generating left out. */
  readonly seconds: number
  readonly peakMegabytes: number
  /** Opening the finished case and running again with nothing new. */
  readonly againSeconds: number
  /** Adding a hundred reports to the finished case. */
  readonly addHundredSeconds: number
  readonly found: PlantedFound
}

/** Options of one measurement. */
export interface SpeedOptions {
  readonly reports: number
  readonly seed: number
  readonly workers: number
  /** Told what is being done. */
  readonly say?: (line: string) => void
}

/** Reports added to the finished case. */
const ADDED = 100
/** Reports put into the case in one go. */
const BATCH = 500

/** Generates a corpus, makes a case of it on disk in a temporary folder, and measures every step. */
export async function measureSpeed(options: SpeedOptions): Promise<Speed> {
  const directory = mkdtempSync(join(tmpdir(), 'headwater-bench-'))
  const engine = localEngine({ workers: options.workers })
  try {
    const steps: StepSpeed[] = []
    const corpus = generateCorpus({ reports: options.reports + ADDED, seed: options.seed })
    const opened = openCase(directory, { mode: 'write' })
    const taken = takeIn(opened, corpus, options.reports)
    const clock = stepClock(steps, { reports: options.reports, megabytes: taken.bytes / 1e6 })
    clock.put('put into the case', taken.seconds)
    const begun = performance.now()
    await analyzeCase(opened, {
      executor: engine.executor,
      onProgress: ({ step, done, total }) => {
        clock.at(step)
        if (done === total) options.say?.(`${step}: ${done}`)
      },
    })
    clock.end()
    const seconds = taken.seconds + since(begun)
    const peakMegabytes = peak()
    const found = plantedFound(opened.view, taken.truths)
    opened.close()
    const again = await runAgain(directory, engine.executor)
    const more = await addMore(directory, engine.executor, corpus)
    return {
      reports: options.reports,
      megabytes: taken.bytes / 1e6,
      workers: options.workers,
      steps,
      seconds,
      peakMegabytes,
      againSeconds: again,
      addHundredSeconds: more,
      found,
    }
  } finally {
    await engine.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

type Executor = ReturnType<typeof localEngine>['executor']

const since = (begun: number): number => (performance.now() - begun) / 1000
const peak = (): number => process.resourceUsage().maxRSS / 1000

function takeIn(opened: OpenCase, corpus: Iterator<GeneratedReport>, reports: number) {
  const truths: GeneratedReport['truth'][] = []
  let [bytes, seconds] = [0, 0]
  for (let done = 0; done < reports;) {
    const batch: Report[] = []
    for (; batch.length < BATCH && done < reports; done++) {
      const { document, truth } = corpus.next().value as GeneratedReport
      truths.push(truth)
      bytes += Buffer.byteLength(document.text)
      batch.push(reportOf(document))
    }
    const begun = performance.now()
    opened.putReports(batch)
    seconds += since(begun)
  }
  return { truths, bytes, seconds }
}

/** Attributes the time between two tellings to the step told of first. */
function stepClock(steps: StepSpeed[], { reports, megabytes }: { readonly reports: number; readonly megabytes: number }) {
  let current: { readonly step: string; readonly begun: number } | undefined
  const put = (step: string, seconds: number): void =>
    void steps.push({ step, seconds, reportsPerSecond: reports / seconds, megabytesPerSecond: megabytes / seconds, peakMegabytes: peak() })
  const end = (): void => {
    if (current) put(current.step, since(current.begun))
    current = undefined
  }
  return {
    put,
    end,
    at: (step: string): void => {
      if (current?.step === step) return
      end()
      current = { step, begun: performance.now() }
    },
  }
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
