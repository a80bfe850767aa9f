import { spawn } from 'node:child_process'
import { totalmem } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { exitCodes } from './exit-codes.ts'

/** Share of the machine's memory that a command may fill with objects. Node gives 4 GB at the most to a program that does not ask. */
const SHARE = 0.6

/** Megabytes that a command is to be given; undefined where whoever started this process said how much. */
export function memoryWanted(): number | undefined {
  const said = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].some((option) => option.includes('max-old-space-size'))
  return said ? undefined : Math.round((SHARE * Math.min(totalmem(), constrained())) / 2 ** 20)
}

/** What a container may take; more than there is where nothing holds it. */
function constrained(): number {
  const limit = process.constrainedMemory()
  return limit === undefined || limit <= 0 ? Infinity : limit
}

/** By how many hundredths what is in use may grow, in each thread, before Node looks for what is no longer used. */
const GROWTH = 60

/**
 * Has this process look for unused memory more often than Node does by itself, which lets a heap grow to four times what is in
 * use where the machine has memory: a laptop has other uses for it.
 */
export function keepMemorySmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}

/** How a process ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

const PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a program in a process of its own with so much memory, on this one's input and output; signals are passed on to it. A
 * larger nursery than Node's saves tidying up what is soon gone.
 */
export async function runWithMemory(megabytes: number, program: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [...process.execArgv, `--max-old-space-size=${megabytes}`, '--max-semi-space-size=32', ...program], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const passOn = (signal: NodeJS.Signals): void => void child.kill(signal)
  for (const signal of PASSED_ON) process.on(signal, passOn)
  const ended = await new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve({ code, signal }))
  })
  for (const signal of PASSED_ON) process.off(signal, passOn)
  return ended
}

/** Ends this process with the one that gave it memory, if that is killed: nobody would wait for it any more. */
export function endWithStarter(): void {
  process.once('disconnect', () => process.exit(exitCodes.interrupted.code))
  process.channel?.unref()
}

/** The exit code with which Windows and shells tell that a program gave up. */
const GAVE_UP: readonly (number | null)[] = [134, 0x80000003]

/** Whether a process that ended so most likely had too little memory: Node gives up, or the system ends the largest process. */
export function lackedMemory({ code, signal }: Ended): boolean {
  return signal === 'SIGABRT' || signal === 'SIGKILL' || GAVE_UP.includes(code)
}

/** Ends this process as another one ended, and says what a lack of memory leaves. */
export function endLike(ended: Ended): void {
  if (lackedMemory(ended)) {
    process.stderr.write(`headwater: ${NO_MEMORY}\n`)
    process.exitCode = exitCodes.memory.code
  } else if (ended.signal !== null) process.kill(process.pid, ended.signal)
  else process.exitCode = ended.code ?? exitCodes.failed.code
}

const NO_MEMORY =
  'The run was ended from outside, most likely because the memory did not suffice. The case is sound and what was finished is kept: the same command goes on from there. If it ends so again, it needs a machine with more memory, or fewer reports; --workers 0 takes less.'
