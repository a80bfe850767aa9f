import { InvalidArgumentError, Option } from 'commander'
import type { ColumnNames } from '../core/index.ts'

const FIELDS = ['text', 'id', 'title', 'outlet', 'published', 'url', 'byline', 'language'] as const

/** `--columns`. */
export function columnsOption(): Option {
  return new Option('--columns <pairs>', `which column or field holds what, such as text=body,outlet=paper (${FIELDS.join(', ')})`).argParser(
    columnsIn,
  )
}

/** "text=body,outlet=paper" as names by field. */
function columnsIn(typed: string): ColumnNames {
  const pairs = typed.split(',').map((pair) => pair.split('='))
  for (const [field, name, ...more] of pairs)
    if (!FIELDS.some((known) => known === field?.trim()) || !name?.trim() || more.length > 0)
      throw new InvalidArgumentError(`Expected pairs such as text=body,outlet=paper; fields are ${FIELDS.join(', ')}.`)
  return Object.fromEntries(pairs.map(([field, name]) => [field!.trim(), name!.trim()]))
}
