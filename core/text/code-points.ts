/** Offsets of a text in code points, as Python and Spark count them, for offsets in UTF-16 code units. */
export function codePointsBefore(text: string): (offset: number) => number {
  // Most texts have no pair of surrogates; then both are the same.
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map((found) => found.index)
  return (offset) => {
    let [low, high] = [0, pairs.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (pairs[middle]! + 1 < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
