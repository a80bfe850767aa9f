import { setImmediate } from 'node:timers/promises'
import { Tinypool } from 'tinypool'
import { workerProgram } from '../worker-program.ts'
import * as tasks from './bulk-tasks.ts'

type Tasks = typeof tasks

/** Runs tasks of the search in worker threads, or in this one. */
export interface Threads {
  readonly count: number
  run<Name extends keyof Tasks>(name: Name, task: Parameters<Tasks[Name]>[0]): Promise<ReturnType<Tasks[Name]>>
  close(): Promise<void>
}

/** Starts so many threads; in this thread where there are none or no program for them. */
export function startThreads(count: number): Threads {
  const entry = count > 0 ? workerProgram('bulk', 'bulk-worker')?.href : undefined
  if (entry === undefined) return threadHere
  const pool = new Tinypool({ filename: entry, minThreads: count, maxThreads: count, idleTimeout: 2 ** 30 })
  return {
    count,
    run: (name, task) => pool.run(task, { name }) as Promise<never>,
    close: () => pool.destroy(),
  }
}

const threadHere: Threads = {
  count: 1,
  run: async (name, task) => {
    // Lets signals and timers have their turn.
    await setImmediate()
    return tasks[name](task as never) as never
  },
  close: () => Promise.resolve(),
}
