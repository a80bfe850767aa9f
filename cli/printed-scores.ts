import { intervalOf, type Scores } from '../core/index.ts'

type Group = Readonly<Record<string, unknown>>

/** Scores as lines of text, each share with its 95 % interval where it is a share of a count, and with its gain or loss. */
export function printedScores(scores: Scores, before?: Scores): string {
  return Object.entries(scores)
    .map(([part, group]) => `${part}\n${lines(group, before?.[part], (measure) => intervalText(part, measure, group))}`)
    .join('')
}

function lines(group: Group, before: Group | undefined, interval: (measure: string) => string, depth = 1): string {
  const indent = '  '.repeat(depth)
  return Object.entries(group)
    .map(([key, value]) => {
      const old = before?.[key]
      if (isGroup(value)) return `${indent}${key}\n${lines(value, isGroup(old) ? old : undefined, () => '', depth + 1)}`
      return `${indent}${key}: ${shown(value)}${interval(key)}${change(value, old)}\n`
    })
    .join('')
}

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null

function shown(value: unknown): string {
  if (typeof value !== 'number') return value === null ? '-' : typeof value === 'string' ? value : JSON.stringify(value)
  return Number.isInteger(value) ? String(value) : value.toFixed(3)
}

function intervalText(part: string, measure: string, group: Group): string {
  const interval = intervalOf(part, measure, group)
  return interval ? ` [${interval[0].toFixed(2)}, ${interval[1].toFixed(2)}]` : ''
}

/** Differences below what is printed are none. */
function change(value: unknown, before: unknown): string {
  if (typeof value !== 'number' || typeof before !== 'number' || Math.abs(value - before) < 0.0005) return ''
  return ` (${value > before ? '+' : ''}${(value - before).toFixed(3)})`
}
