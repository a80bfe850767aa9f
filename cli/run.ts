import { CommanderError } from 'commander'
import { endWith } from './command-error.ts'
import { exitCodes } from './exit-codes.ts'
import { headwaterProgram } from './program.ts'

/** Runs one command line (without the program's name). Ends with an exit code set, never with an exception. */
export async function runHeadwater(args: readonly string[]): Promise<void> {
  process.exitCode = exitCodes.done.code
  try {
    await headwaterProgram().parseAsync(args, { from: 'user' })
  } catch (error) {
    // Commander has printed what it was asked for, or what was wrong.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.done.code : exitCodes.usage.code
    else endWith(error, args.includes('--json'))
  }
}
