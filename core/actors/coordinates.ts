import type { Draft } from './drafts.ts'
import { tokensIn } from './scene.ts'
import type { Scene } from './scene.ts'

/** A point as written: its degrees, and how exactly they are given. */
interface Point {
  readonly draft: Draft
  readonly latitude: number
  readonly longitude: number
  /** Degrees by which either may be off. */
  readonly within: number
}

const ANGLE = String.raw`(\d{1,3}(?:\.\d{1,8})?)\s?°(?:\s?(\d{1,2}(?:\.\d{1,6})?)\s?[′'’])?(?:\s?(\d{1,2}(?:\.\d{1,4})?)\s?[″"”])?\s?`
/** "33°47′N 44°30′E", "33.783°N 44.500°E". */
const LETTERED = new RegExp(`${ANGLE}([NS])[,;]?\\s?${ANGLE}([EW])(?![\\p{L}\\p{N}])`, 'gu')
/** "33.783; 44.500", right after another notation of the same point. */
const PLAIN = /^\s?[/;,(]\s?((-?\d{1,3}\.\d{2,8})[;,]\s?(-?\d{1,3}\.\d{2,8}))(?!\d)/

/** Places by their coordinates. Notations that stand side by side and give one point are one place; nothing else joins points. */
export function coordinates(scene: Scene): Draft[] {
  if (!scene.text.includes('°')) return []
  const points: Point[] = []
  for (const match of scene.text.matchAll(LETTERED)) {
    const point = lettered(scene, match)
    tie(scene, points.at(-1), point)
    points.push(point)
    const plain = PLAIN.exec(scene.text.slice(point.draft.extent[1], point.draft.extent[1] + 60))
    if (!plain) continue
    const start = point.draft.extent[1] + plain[0].length - plain[1]!.length
    const other = {
      draft: draftAt(scene, start, plain[1]!),
      latitude: Number(plain[2]),
      longitude: Number(plain[3]),
      within: stepOf(plain[2]!),
    }
    tie(scene, point, other)
    if (other.draft.antecedent) points.push(other)
  }
  return points.map(({ draft }) => draft)
}

/** The drafts that share no token with a point, such as the "N" in it. */
export function outside(points: readonly Draft[], drafts: readonly Draft[]): Draft[] {
  return points.length === 0 ? [...drafts] : drafts.filter(({ first, end }) => !points.some((point) => point.first < end && first < point.end))
}

/** Marks a point as the place of the one before it, where only a stroke, a comma or a bracket parts the two notations. */
function tie(scene: Scene, before: Point | undefined, point: Point): void {
  if (!before || !/^\s?[/;,(]?\s?$/.test(scene.text.slice(before.draft.extent[1], point.draft.extent[0]))) return
  const within = Math.max(before.within, point.within)
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= within
  if (near(before.latitude, point.latitude) && near(before.longitude, point.longitude)) point.draft.antecedent = before.draft
}

function lettered(scene: Scene, match: RegExpExecArray): Point {
  const [written, a, aMinutes, aSeconds, northSouth, b, bMinutes, bSeconds, eastWest] = match
  const degrees = (whole = '0', minutes = '0', seconds = '0'): number => Number(whole) + Number(minutes) / 60 + Number(seconds) / 3600
  return {
    draft: draftAt(scene, match.index, written),
    latitude: degrees(a, aMinutes, aSeconds) * (northSouth === 'S' ? -1 : 1),
    longitude: degrees(b, bMinutes, bSeconds) * (eastWest === 'W' ? -1 : 1),
    within: aSeconds !== undefined ? stepOf(aSeconds) / 3600 : aMinutes !== undefined ? stepOf(aMinutes) / 60 : stepOf(a!),
  }
}

/** The last place of a number as written: .001 of "33.783". */
const stepOf = (number: string): number => 10 ** -(number.split('.')[1]?.length ?? 0)

function draftAt(scene: Scene, start: number, written: string): Draft {
  const extent = [start, start + written.length] as const
  const [first, end] = tokensIn(scene, extent)
  return { extent, first, end, level: 'name', name: written, kind: 'place' }
}
