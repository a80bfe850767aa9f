import type { Extent } from '../model/span.ts'

/** Extents in order, those that touch or overlap joined. */
export function merged(extents: readonly Extent[]): readonly Extent[] {
  const ordered = [...extents].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const out: Extent[] = []
  for (const [start, end] of ordered) {
    const last = out.at(-1)
    if (last && start <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], end)]
    else out.push([start, end])
  }
  return out
}

/** What is left of each whole (in order, apart) once the holes (merged) are taken out, with the number of the whole. */
export function outside(wholes: readonly Extent[], holes: readonly Extent[]): readonly { readonly whole: number; readonly extent: Extent }[] {
  const pieces: { whole: number; extent: Extent }[] = []
  let hole = 0
  wholes.forEach(([start, end], whole) => {
    let at = start
    while (hole < holes.length && holes[hole]![1] <= start) hole++
    for (let i = hole; i < holes.length && holes[i]![0] < end; i++) {
      if (holes[i]![0] > at) pieces.push({ whole, extent: [at, holes[i]![0]] })
      at = Math.max(at, holes[i]![1])
    }
    if (at < end) pieces.push({ whole, extent: [at, end] })
  })
  return pieces
}
