/** The address of the answer that the open view shows, from which it can be saved as a file. */
export const shownAnswer = $state<{ path: string | undefined }>({ path: undefined })
