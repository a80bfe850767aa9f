import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { analyzeCase, openCase, type OpenCase } from '../adapters/case/index.ts'
import { localEngine } from '../adapters/engines/local.ts'
import { reportFromText, type Report, type ReportMeta, type StepProgress } from '../core/index.ts'
import { generateCorpus, type GeneratedDocument, type GeneratedReport } from './generate/index.ts'
import { plantedFound, type PlantedFound } from './planted-found.ts'

/** How long one step took, and how much memory the process had held by its end. */
export interface StepSpeed {
  readonly step: string
  /** Seconds of processor time, all threads together: on a machine that others use, too, the clock tells little. */
  readonly seconds: number
  readonly reportsPerSecond: number
  /** Megabytes (10^6 bytes) of UTF-8 text a second. */
  readonly megabytesPerSecond: number
  readonly secondsPerMillionWords: number
  /** Largest resident set of the process so far, in megabytes. */
  readonly peakMegabytes: number
}

/** What was measured on one generated corpus. */
export interface Speed {
  readonly machine: Machine
  readonly reports: number
  readonly megabytes: number
  readonly words: number
  readonly workers: number
  readonly steps: readonly StepSpeed[]
  /** From the first report put into the case to the last caution, generating left out. */
  readonly seconds: number
  /** Seconds of processor time of all threads in that while: on a machine that others use, too, the figure to compare. */
  readonly cpuSeconds: number
  readonly peakMegabytes: number
  /** Opening the finished case and asking for its counts. */
  readonly openSeconds: number
  /** Opening the finished case and running again with nothing new. */
  readonly againSeconds: number
  /** Adding a hundred reports to the finished case. */
  readonly addHundredSeconds: number
  readonly found: PlantedFound
}

/** What it was measured on. */
export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly gigabytes: number
  readonly node: string
  /** Processes that wanted to run, on average over the last minute: before and after (1 a core is a busy machine). */
  readonly load: readonly [before: number, after: number]
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
      addHundredSeconds: await addMore(directory, engine.executor, corpus),
      machine: machineNow(load),
    }
  } finally {
    await engine.close()
    rmSync(directory, { recursive: true, force: true })
  }
}

type FirstRun = Pick<Speed, 'megabytes' | 'words' | 'steps' | 'seconds' | 'cpuSeconds' | 'peakMegabytes' | 'found'>

async function firstRun(
  ...[directory, executor, corpus, options]: readonly [string, Executor, Iterator<GeneratedReport>, SpeedOptions]
): Promise<FirstRun> {
  const steps: StepSpeed[] = []
  const opened = openCase(directory, { mode: 'write' })
  try {
    const taken = takeIn(opened, corpus, options.reports)
    const clock = stepClock(steps, { reports: options.reports, megabytes: taken.bytes / 1e6, words: taken.words })
    clock.put('put into the case', taken.seconds)
    const begun = performance.now()
    const cpu = process.cpuUsage()
    await analyzeCase(opened, {
      executor,
      onProgress: (told) => {
        clock.told(told)
        if (told.done === told.total || told.done % 1024 === 0) options.say?.(`${told.step}: ${told.done} of ${told.total}`)
      },
    })
    clock.end()
    return {
      megabytes: taken.bytes / 1e6,
      words: taken.words,
      steps,
      seconds: taken.seconds + since(begun),
      cpuSeconds: cpuSince(cpu),
      peakMegabytes: peak(),
      found: plantedFound(opened.view, taken.truths),
    }
  } finally {
    opened.close()
  }
}

function machineNow(before: number): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: [before, loadavg()[0]!],
  }
}

type Executor = ReturnType<typeof localEngine>['executor']

const since = (begun: number): number => (performance.now() - begun) / 1000
const peak = (): number => process.resourceUsage().maxRSS / 1000

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

/** How much was taken in. */
interface Size {
  readonly reports: number
  readonly megabytes: number
  readonly words: number
}

/**
 * Processor time between two tellings goes to the step told of first. Steps that ran together share theirs as the executor
 * measured them.
 */
function stepClock(steps: StepSpeed[], { reports, megabytes, words }: Size) {
  const spans: { readonly step: string; readonly spent: number; readonly peak: number }[] = []
  const worked = new Map<string, number>()
  let current: { readonly step: string; readonly begun: NodeJS.CpuUsage } | undefined
  const put = (step: string, seconds: number, peakMegabytes = peak()): void =>
    void steps.push({
      step,
      seconds,
      reportsPerSecond: reports / seconds,
      megabytesPerSecond: megabytes / seconds,
      secondsPerMillionWords: (seconds / words) * 1e6,
      peakMegabytes,
    })
  const end = (): void => {
    if (current) spans.push({ step: current.step, spent: cpuSince(current.begun), peak: peak() })
    current = undefined
  }
  return {
    put,
    told: ({ step, worked: milliseconds }: StepProgress): void => {
      if (milliseconds !== undefined) worked.set(step, milliseconds)
      if (current?.step === step) return
      end()
      current = { step, begun: process.cpuUsage() }
    },
    end: (): void => {
      end()
      for (let from = 0; from < spans.length;) {
        let to = from + 1
        while (to < spans.length && worked.has(spans[from]!.step) && worked.has(spans[to]!.step)) to++
        const together = spans.slice(from, to)
        const spent = together.reduce((sum, span) => sum + span.spent, 0)
        const measured = together.reduce((sum, { step }) => sum + (worked.get(step) ?? 0), 0)
        for (const { step, peak: held } of together) put(step, together.length === 1 ? spent : (spent * worked.get(step)!) / measured, held)
        from = to
      }
    },
  }
}

const cpuSince = (begun: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
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
