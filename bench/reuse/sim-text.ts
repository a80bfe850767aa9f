import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Per cent of a text that another must have for the two to be named. */
const NAMED_FROM = 20

/** Pairs that `sim_text` finds (Grune; Debian's package similarity-tester), and the seconds of the processor that it took. */
export interface SimTextFound {
  readonly pairs: ReadonlySet<string>
  readonly seconds: number
}

/** Runs `sim_text` on texts, each compared with all others; undefined where it is not installed. Pairs as "i j" with i < j. */
export function simTextPairs(texts: readonly string[]): SimTextFound | undefined {
  if (spawnSync('sim_text', ['-v']).error !== undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'headwater-sim-text-'))
  try {
    texts.forEach((text, i) => writeFileSync(join(folder, String(i)), text))
    const command = `seq 0 ${texts.length - 1} | sim_text -p -T -a -t ${NAMED_FROM} -i -o found; times`
    const { stdout } = spawnSync('sh', ['-c', `${command}; cat found`], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
    const pairs = new Set(
      [...stdout.matchAll(/^(\d+) consists for \d+ % of (\d+) material/gm)].map(([, one, other]) => pair(Number(one), Number(other))),
    )
    return { pairs, seconds: secondsOfChildren(stdout) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const pair = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`

/** The second line of `times` (POSIX): user and system time of what the shell has run. */
function secondsOfChildren(printed: string): number {
  const times = [...printed.matchAll(/^(\d+)m([\d.]+)s (\d+)m([\d.]+)s$/gm)][1]
  if (times === undefined) throw new Error('Unexpected output of the shell, expected two lines of times')
  const [userMinutes, user, systemMinutes, system] = times.slice(1).map(Number) as [number, number, number, number]
  return 60 * (userMinutes + systemMinutes) + user + system
}
