/** Where long work tells how far it is: standard error, or what a test brings. */
export interface ProgressStream {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Tells how far long work is. */
export interface Progress {
  /** `done` of `total` units of what `label` names; `cached` of them were done before. */
  tell(label: string, counts: { readonly done: number; readonly total?: number; readonly cached?: number }): void
  /** A line that stays. */
  say(line: string): void
  /** Takes the unfinished line away. */
  end(): void
}

/** Milliseconds between two tellings: on a terminal the line is rewritten, elsewhere each is a new line. */
const TERMINAL_PAUSE = 100
const LINE_PAUSE = 10_000

/** Progress on a stream; `now` in milliseconds. Says nothing when `quiet`. */
export function progressOn(stream: ProgressStream, options: { readonly quiet?: boolean; readonly now?: () => number } = {}): Progress {
  if (options.quiet) return { tell: () => undefined, say: () => undefined, end: () => undefined }
  const now = options.now ?? ((): number => performance.now())
  let label = ''
  let begun = 0
  let told = -Infinity
  let open = false
  const clear = (): void => {
    if (open) stream.write('\r\u001b[2K')
    open = false
  }
  return {
    tell: (what, { done, total, cached = 0 }) => {
      const time = now()
      if (what !== label) {
        label = what
        begun = time
        // What runs in one go cannot tell how far it is, so it is named as it begins.
        told = stream.isTTY || total === 1 ? -Infinity : time
      }
      if (done === total && cached === total) return
      if (time - told < (stream.isTTY ? TERMINAL_PAUSE : LINE_PAUSE) && !(stream.isTTY && done === total)) return
      told = time
      const line =
        total === 1
          ? `${what} …`
          : `${what}: ${countsInWords(done, total)}${timeLeft(time - begun, done - cached, total === undefined ? undefined : total - done)}`
      if (!stream.isTTY) return void (done === total || stream.write(`${line}\n`))
      clear()
      stream.write(line.slice(0, (stream.columns ?? 80) - 1))
      open = true
    },
    say: (line) => {
      clear()
      stream.write(`${line}\n`)
    },
    end: clear,
  }
}

function countsInWords(done: number, total: number | undefined): string {
  return total === undefined ? inGroups(done) : `${inGroups(done)} of ${inGroups(total)}`
}

/** 12345 as "12,345". */
export function inGroups(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Said once the pace is known: a few units done and a second gone. */
function timeLeft(spent: number, done: number, left: number | undefined): string {
  if (left === undefined || left === 0 || done < 3 || spent < 1000) return ''
  const seconds = Math.ceil(((spent / done) * left) / 1000)
  if (seconds < 90) return `, about ${seconds} s left`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `, about ${minutes} min left` : `, about ${Math.round(minutes / 60)} h left`
}
