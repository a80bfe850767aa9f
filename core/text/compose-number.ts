/** One word or numeral of a number: it adds its value, or multiplies what stands before it. */
export interface NumberPart {
  readonly value: number
  readonly scales: boolean
}

/**
 * The number that a run of number words means: "two hundred [and] five" is 205, "1.5 million" 1,500,000, "nineteen ninety-six" 1996
 * (two parts below 100, the first of them 10 or more, read as a year). An empty run is undefined.
 */
export function composeNumber(parts: readonly NumberPart[]): number | undefined {
  if (parts.length === 0) return undefined
  const year = yearOf(parts)
  if (year !== undefined) return year
  let total = 0
  let group = 0
  let seen = false
  for (const part of parts) {
    if (!part.scales) {
      group += part.value
      seen = true
    } else if (part.value === 100) {
      group = (seen ? group : 1) * 100
      seen = true
    } else {
      total += (seen ? group : 1) * part.value
      group = 0
      seen = false
    }
  }
  return total + group
}

function yearOf(parts: readonly NumberPart[]): number | undefined {
  const [century, tens, unit] = parts
  if (parts.some((part) => part.scales) || century === undefined || tens === undefined || parts.length > 3) return undefined
  if (century.value < 13 || century.value > 20 || tens.value < 10 || tens.value > 99 || (unit?.value ?? 0) > 9) return undefined
  return century.value * 100 + tens.value + (unit?.value ?? 0)
}
