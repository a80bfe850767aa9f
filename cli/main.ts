#!/usr/bin/env node
import { CommanderError } from 'commander'
import { endWith } from './command-error.ts'
import { exitCodes } from './exit-codes.ts'
import { headwaterProgram } from './program.ts'

// A reader of our output may stop early, as "head" does; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done.code)
  throw error
})

try {
  await headwaterProgram().parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.done.code : exitCodes.usage.code
  else endWith(error, process.argv.includes('--json'))
}
