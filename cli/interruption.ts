import { plan } from '../core/index.ts'
import type { StepProgress } from '../core/index.ts'
import { CommandError } from './command-error.ts'

/** Lets Ctrl-C (and the end of a session) stop long work at a place where the case is whole. */
export interface Interruption {
  /** Call as units are done. @throws CommandError `interrupted` once the user asked for it */
  check(progress?: StepProgress): void
  /** Gives the signals back. */
  release(): void
}

const KEPT = 'Stopped. What was finished is kept; run the same command again to go on from there.'

const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * Listens for signals. A step that runs in one go answers no signal, so while such a step runs the signals end the process
 * at once, as they would without Headwater; `settle` is called before, and a case on disk is sound at any moment.
 *
 * @param said what the user is told who stopped the work
 */
export function interruption(settle: () => void, said = KEPT): Interruption {
  let asked = false
  const ask = (): void => {
    asked = true
  }
  let listening = false
  const listen = (): void => {
    if (!listening) for (const signal of signals) process.on(signal, ask)
    listening = true
  }
  const release = (): void => {
    for (const signal of signals) process.off(signal, ask)
    listening = false
  }
  listen()
  return {
    check: (progress) => {
      if (asked) throw new CommandError('interrupted', said)
      if (progress === undefined) return
      if (progress.done < progress.total && runsInOneGo(progress.step)) {
        settle()
        release()
      } else listen()
    },
    release,
  }
}

function runsInOneGo(id: string): boolean {
  const scope = plan.find((step) => step.id === id)?.scope
  return scope === 'posting' || scope === 'component' || scope === 'case'
}
