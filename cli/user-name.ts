import { userInfo } from 'node:os'

/** Who is entered in the custody log for what a command does: the name of the account that runs it. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    // Some containers run accounts that have no name.
    return 'unknown'
  }
}
