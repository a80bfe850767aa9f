import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import type { Command } from 'commander'
import { measureSpeed, type Speed } from './measure-speed.ts'
import { printedSpeed, slopes } from './printed-speed.ts'

interface BenchOptions {
  readonly sizes: string
  readonly seed: string
  readonly workers: string
  readonly json?: boolean
  readonly record?: string
  readonly against: string
  readonly one?: string
}

/** Registers `headwater bench`. */
export function registerBench(program: Command): void {
  program
    .command('bench')
    .option('--sizes <list>', 'numbers of generated reports, with commas', '1000,10000,100000')
    .option('--seed <number>', 'seed of the generator', '1')
    .option('--workers <number>', 'worker threads', String(availableParallelism()))
    .option('--json', 'print one JSON object')
    .option('--against <file>', 'recorded figures to print gains and losses against', 'bench/speed.json')
    .option('--record <file>', 'record the figures in this file')
    .option('--one <reports>', 'measure one size in this process and print it as JSON (used by the command itself)')
    .description('Measure speed and memory of every step on generated reports, each size in a process of its own')
    .addHelpText('after', '\nExamples:\n  $ headwater bench --sizes 1000\n  $ headwater bench --record bench/speed.json\n')
    .action(async (options: BenchOptions) => {
      if (options.one !== undefined) return void process.stdout.write(JSON.stringify(await measureOne(Number(options.one), options)))
      const speeds = options.sizes.split(',').map((size) => inOwnProcess(size.trim(), options))
      const before = existsSync(options.against) ? (JSON.parse(readFileSync(options.against, 'utf8')) as readonly Speed[]) : []
      process.stdout.write(options.json ? `${JSON.stringify({ speeds, slopes: slopes(speeds) }, null, 1)}\n` : printedSpeed(speeds, before))
      if (options.record !== undefined) writeFileSync(options.record, `${JSON.stringify(speeds, rounded, 1)}\n`)
    })
}

const measureOne = (reports: number, { seed, workers }: BenchOptions): Promise<Speed> =>
  measureSpeed({ reports, seed: Number(seed), workers: Number(workers), say: (line) => process.stderr.write(`${line}\n`) })

/** The largest case needs more than a program is given unless it asks. */
const HEAP = `--max-old-space-size=${Math.round((0.6 * totalmem()) / 2 ** 20)}`

/** The largest resident set is that of a process, so each size gets one. */
function inOwnProcess(size: string, { seed, workers }: BenchOptions): Speed {
  const program = process.argv[1]!
  const run = spawnSync(process.execPath, [...process.execArgv, HEAP, program, 'bench', '--one', size, '--seed', seed, '--workers', workers], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (run.status !== 0) throw new Error(`The measurement of ${size} reports ended with ${run.status ?? run.signal}.`)
  return JSON.parse(run.stdout) as Speed
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value
}
