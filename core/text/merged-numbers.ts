/** Two lists of rising numbers as one, as most of the work copying: the shorter one may be very short. */
export function mergedNumbers(one: Uint32Array, other: Uint32Array): Uint32Array {
  const [long, short] = one.length < other.length ? [other, one] : [one, other]
  const all = new Uint32Array(long.length + short.length)
  let done = 0
  short.forEach((number, i) => {
    const to = placeOfNumber(long, number, done)
    all.set(long.subarray(done, to), done + i)
    all[to + i] = number
    done = to
  })
  all.set(long.subarray(done), done + short.length)
  return all
}

/** The place, from a first one on, of the first of rising numbers that is not less than another. */
export function placeOfNumber(numbers: Uint32Array, number: number, first = 0): number {
  let [from, to] = [first, numbers.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (numbers[middle]! < number) from = middle + 1
    else to = middle
  }
  return from
}
