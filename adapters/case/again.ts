/** An iterable that can be gone through more than once, as an array can. */
export function again<T>(iterate: () => Iterator<T>): Iterable<T> {
  return { [Symbol.iterator]: iterate }
}
