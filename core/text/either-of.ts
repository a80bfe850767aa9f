/** One expression for the shapes that several languages have for one thing. Their flags are equal, and nobody asks for their numbered groups. */
export function eitherOf(shapes: readonly RegExp[]): RegExp {
  const [first, ...others] = shapes
  if (first === undefined) return /(?!)/
  if (others.some(({ flags }) => flags !== first.flags)) throw new Error('Shapes of one thing have different flags')
  return new RegExp(shapes.map(({ source }) => `(?:${source})`).join('|'), first.flags)
}
