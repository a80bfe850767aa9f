import type { TimeMatch, TimeMeaning } from '../times.ts'

type Modified = Pick<TimeMeaning, 'modifier'>

const EDGES: Readonly<Record<string, 'early' | 'mid' | 'late' | 'start' | 'end'>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  start: 'start',
  end: 'end',
}
const LESS = new Set('nearly almost barely'.split(' '))
const MORE = new Set(['over'])

/** The part of the period that "early", "late", "the middle of" or "the end of" points at. */
export function edgeOf(match: TimeMatch): Modified {
  const edge = EDGES[String(match.one('edge')?.value ?? '')]
  if (edge) return { modifier: edge }
  const earlier = match.one('earlier')
  if (!earlier) return {}
  return { modifier: earlier.value === -1 ? 'early' : 'late' }
}

/** Whether the length is said to be about, above or below the number. */
export function boundOf(match: TimeMatch): Modified {
  const word = match.one('approx')?.text.toLowerCase()
  if (word !== undefined) {
    if (word === 'just' || word === 'only') return {}
    return { modifier: LESS.has(word) ? 'less' : MORE.has(word) ? 'more' : 'approx' }
  }
  const more = match.one('than') || match.one('at') || match.one('to') ? match.one('more')?.text.toLowerCase() : undefined
  if (more === undefined) return {}
  return { modifier: more === 'less' || more === 'fewer' || more === 'up' || more === 'most' ? 'less' : 'more' }
}
