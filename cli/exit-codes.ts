/** What the exit code of `headwater` says, for scripts. The table in docs/commands.md is made from this list. */
export const exitCodes = {
  done: { code: 0, means: 'Done. Files that could not be read are listed and do not change the code.' },
  failed: { code: 1, means: 'Something failed that should not: a defect in Headwater. The message names it.' },
  usage: { code: 2, means: 'The command line or a file named on it is not as expected. Nothing was changed.' },
  nothingRead: { code: 3, means: 'There was nothing to read: an empty folder, or no file in it that Headwater can read.' },
  locked: { code: 4, means: 'Another Headwater is working on the case.' },
  disk: { code: 5, means: 'The disk is full, cannot be written or failed. What was finished before is kept.' },
  notSound: { code: 6, means: 'The case is not what it was: "verify" found a difference, a file is damaged, or a newer Headwater made it.' },
  memory: { code: 7, means: 'The memory did not suffice. What was finished is kept; the same command goes on from there.' },
  interrupted: { code: 130, means: 'Stopped with Ctrl-C. What was finished is kept; the same command goes on from there.' },
} as const

/** Name of an exit code. */
export type Exit = keyof typeof exitCodes
