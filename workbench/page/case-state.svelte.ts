import type { StateAnswer } from '../contract.ts'
import { askState } from './ask.ts'

/** Milliseconds between looks at the case: while consequences are counted, and otherwise. */
const BUSY = 300
const CALM = 20_000

/** The case as the server last told of it; views ask again when its revision rises. */
class CaseState {
  name = $state('')
  revision = $state(0)
  working = $state(false)
  failed = $state(false)
  counting = $state.raw<StateAnswer['counting']>()
  handingOver = $state.raw<StateAnswer['handingOver']>()
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Looks now, and keeps looking. */
  async watch(): Promise<void> {
    clearTimeout(this.#timer)
    try {
      this.#take(await askState())
    } catch {
      // The views themselves say that Headwater does not answer; here it is only looked again later.
    }
    this.#timer = setTimeout(() => void this.watch(), this.working || this.handing ? BUSY : CALM)
  }

  /** Whether a file is on its way. */
  get handing(): boolean {
    return this.handingOver !== undefined && this.handingOver.end === undefined
  }

  #take({ name, revision, working, failed, counting, handingOver }: StateAnswer): void {
    this.name = name
    this.revision = revision
    this.working = working
    this.failed = failed
    this.counting = counting
    this.handingOver = handingOver
  }
}

export const caseState = new CaseState()
