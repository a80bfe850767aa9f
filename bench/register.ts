import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { Option, type Command } from 'commander'
import { CommandError } from '../cli/command-error.ts'
import { lackedMemory } from '../cli/memory.ts'
import { measureSpeed } from './measure-speed.ts'
import { measurePassages, type PassageSpeed } from './passages/measure-passages.ts'
import { printedPassages } from './passages/printed-passages.ts'
import { writeCorpus } from './passages/write-corpus.ts'
import { printedSpeed, slopes } from './printed-speed.ts'
import { compareReuse, printedReuse, type ReuseCompared } from './reuse/compare.ts'
import type { Speed } from './speed.ts'

interface BenchOptions {
  readonly of: keyof typeof subjects
  readonly sizes?: string
  readonly seed: string
  readonly workers: string
  readonly once?: boolean
  readonly keep?: string
  readonly json?: boolean
  readonly record?: string
  readonly against?: string
  readonly one?: string
  /** The folder that was prepared for `one`. */
  readonly made?: string
}

/** What can be measured: in which sizes unless others are asked for, where it is recorded, how, and how it is printed. */
interface Subject<Figures> {
  readonly sizes: string
  readonly recorded: string
  /** Makes what is measured, in a process other than the one that is measured: a temporary folder. */
  readonly prepare?: (size: number, options: BenchOptions) => string
  readonly measure: (size: number, options: BenchOptions) => Promise<Figures>
  readonly printed: (figures: readonly Figures[], before: readonly Figures[]) => string
  /** What the figures of several sizes say together, for `--json`. */
  readonly growth?: (figures: readonly Figures[]) => unknown
}

const pipeline: Subject<Speed> = {
  sizes: '1000,10000,100000',
  recorded: 'bench/speed.json',
  measure: (reports, { seed, workers, once = false, keep }) =>
    measureSpeed({
      reports,
      seed: Number(seed),
      workers: Number(workers),
      once,
      ...(keep !== undefined && { keep }),
      say: (line) => process.stderr.write(`${new Date().toISOString()} ${line}\n`),
    }),
  printed: printedSpeed,
  growth: slopes,
}

const passages: Subject<PassageSpeed> = {
  sizes: '10000,100000,1000000',
  recorded: 'bench/passages.json',
  prepare: (texts, { seed }) => writeCorpus(texts, Number(seed)),
  measure: (_texts, { workers, made }) => measurePassages(made!, Number(workers)),
  printed: printedPassages,
}

const reuse: Subject<ReuseCompared> = {
  sizes: '2000',
  recorded: 'bench/reuse.json',
  measure: (reports, { seed }) => compareReuse(reports, Number(seed)),
  printed: (figures) => figures.map(printedReuse).join('\n'),
}

const subjects = { pipeline, passages, reuse }

/** Registers `headwater bench`. */
export function registerBench(program: Command): void {
  program
    .command('bench')
    .addOption(
      new Option('--of <subject>', 'the whole pipeline, "headwater passages", or copies found beside MinHash')
        .choices(Object.keys(subjects))
        .default('pipeline'),
    )
    .option('--sizes <list>', 'numbers of generated reports, with commas')
    .option('--seed <number>', 'seed of the generator', '1')
    .option('--workers <number>', 'worker threads', String(availableParallelism()))
    .option('--once', 'leave out adding a hundred reports to the finished case, which takes about as long again')
    .option('--keep <folder>', 'make the case in this folder, which must be new, and leave it there (with one size)')
    .option('--json', 'print one JSON object')
    .option('--against <file>', 'recorded figures to print gains and losses against')
    .option('--record <file>', 'record the figures in this file')
    .option('--one <reports>', 'measure one size in this process and print it as JSON (used by the command itself)')
    .option('--made <folder>', 'what to measure, with --one (used by the command itself)')
    .description('Measure speed and memory on generated reports, each size in a process of its own')
    .addHelpText('after', '\nExamples:\n  $ headwater bench --sizes 1000\n  $ headwater bench --of passages --record bench/passages.json\n')
    .action((options: BenchOptions) => bench(subjects[options.of] as Subject<unknown>, options))
}

async function bench<Figures>(subject: Subject<Figures>, options: BenchOptions): Promise<void> {
  if (options.one !== undefined) return void process.stdout.write(JSON.stringify(await subject.measure(Number(options.one), options)))
  const sizes = (options.sizes ?? subject.sizes).split(',')
  if (options.keep !== undefined && (sizes.length > 1 || existsSync(options.keep)))
    throw new CommandError('usage', `Unexpected --keep ${options.keep}, expected one size and a folder that is not there yet.`)
  const figures = sizes.map((size) => inOwnProcess(size.trim(), subject, options) as Figures)
  const recorded = options.against ?? subject.recorded
  const before = existsSync(recorded) ? (JSON.parse(readFileSync(recorded, 'utf8')) as readonly Figures[]) : []
  const growth = subject.growth && { slopes: subject.growth(figures) }
  process.stdout.write(options.json ? `${JSON.stringify({ speeds: figures, ...growth }, null, 1)}\n` : subject.printed(figures, before))
  if (options.record !== undefined) writeFileSync(options.record, `${JSON.stringify(figures, rounded, 1)}\n`)
}

/** The largest case needs more than a program is given unless it asks; a larger nursery saves tidying up what is soon gone. */
const HEAP = [`--max-old-space-size=${Math.round((0.6 * totalmem()) / 2 ** 20)}`, '--max-semi-space-size=32']

/** The largest resident set is that of a process, so each size gets one. */
function inOwnProcess(size: string, subject: Pick<Subject<never>, 'prepare'>, options: BenchOptions): unknown {
  const made = subject.prepare?.(Number(size), options)
  try {
    return measured(size, { ...options, ...(made !== undefined && { made }) })
  } finally {
    if (made !== undefined) rmSync(made, { recursive: true, force: true })
  }
}

function measured(size: string, { of, seed, workers, once, keep, made }: BenchOptions): unknown {
  const given = [...(once ? ['--once'] : []), ...(keep === undefined ? [] : ['--keep', keep]), ...(made === undefined ? [] : ['--made', made])]
  const asked = ['bench', '--of', of, '--one', size, '--seed', seed, '--workers', workers, ...given]
  const run = spawnSync(process.execPath, [...process.execArgv, ...HEAP, process.argv[1]!, ...asked], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (lackedMemory({ code: run.status, signal: run.signal }))
    throw new CommandError('memory', `The memory of this machine did not suffice for ${size} reports.`)
  if (run.status !== 0) throw new Error(`The measurement of ${size} reports ended with ${run.status ?? run.signal}.`)
  return JSON.parse(run.stdout)
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value
}
