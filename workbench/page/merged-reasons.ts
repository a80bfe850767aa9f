import type { Reason } from '../../core/model/origins.ts'

/** Reasons that say the same in the same words are told once, with all the statements and copies that they rest on. */
export function mergedReasons(reasons: readonly Reason[]): readonly Reason[] {
  const told = new Map<string, Reason>()
  for (const reason of reasons) {
    const key = keyOf(reason)
    const before = told.get(key)
    told.set(key, before === undefined ? reason : joined(before, reason))
  }
  return [...told.values()]
}

/** Those of a count that none of its sources tells. */
export function reasonsBesides(reasons: readonly Reason[], told: readonly Reason[]): readonly Reason[] {
  const keys = new Set(told.map(keyOf))
  return reasons.filter((reason) => !keys.has(keyOf(reason)))
}

function keyOf({ rule, text }: Reason): string {
  return `${rule} ${text}`
}

function joined(one: Reason, other: Reason): Reason {
  const copies = [...new Set([...(one.copies ?? []), ...(other.copies ?? [])])]
  return { ...one, statements: [...new Set([...one.statements, ...other.statements])], ...(copies.length > 0 && { copies }) }
}
