import type { BytesByPlace } from '../../core/model/plan.ts'
import type { BatchedWrites } from './batched-writes.ts'
import type { Database } from './sqlite.ts'

/** Places under one name: a name and a place make one number, by which the table is ordered. */
const PLACES = 2 ** 40

/** Bytes that an engine keeps beside results, in the `bytes` table of `derived.sqlite`: very many small ones, found by number alone. */
export function byteTable(database: Database, writes: BatchedWrites): (name: string) => BytesByPlace {
  const get = database.prepare('SELECT value FROM bytes WHERE place = ?')
  const put = database.prepare('INSERT INTO bytes (place, value) VALUES (?, ?) ON CONFLICT (place) DO UPDATE SET value = excluded.value')
  const drop = database.prepare('DELETE FROM bytes WHERE place >= ? AND place < ?')
  const owner = database.prepare('SELECT number FROM byte_owners WHERE name = ?')
  const putOwner = database.prepare('INSERT INTO byte_owners (name) VALUES (?)')
  const ownerOf = (name: string): number | undefined => (owner.get(name) as { number: number } | undefined)?.number
  return (name) => {
    let first: number | undefined
    const known = (): number | undefined => (first ??= timesPlaces(ownerOf(name)))
    const made = (): number => known() ?? (first = timesPlaces(Number(putOwner.run(name).lastInsertRowid))!)
    return {
      get: (place) => {
        const from = known()
        return from === undefined ? undefined : (get.get(from + place) as { value: Uint8Array } | undefined)?.value
      },
      put: (place, bytes) => {
        writes.about(bytes.byteLength)
        put.run(made() + place, bytes)
      },
      drop: (from, before) => {
        writes.about(0)
        drop.run(made() + from, made() + before)
      },
    }
  }
}

const timesPlaces = (owner: number | undefined): number | undefined => (owner === undefined ? undefined : owner * PLACES)
