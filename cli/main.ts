#!/usr/bin/env node
import { exitCodes } from './exit-codes.ts'
import { endLike, endWithStarter, keepMemorySmall, memoryWanted, runWithMemory } from './memory.ts'

// A reader of our output may stop early, as "head" does; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done.code)
  throw error
})

const memory = memoryWanted()
if (memory === undefined) {
  endWithStarter()
  keepMemorySmall()
  // Loaded only where it runs: the process that waits for another one starts at once.
  const { runHeadwater } = await import('./run.ts')
  await runHeadwater(process.argv.slice(2))
} else endLike(await runWithMemory(memory, process.argv.slice(1)))
