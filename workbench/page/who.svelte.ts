/** Who works at the page: remembered while this tab is open, and no longer. */
const REMEMBERED = 'headwater-reviewer'

class Who {
  name = $state(sessionStorage.getItem(REMEMBERED) ?? '')

  /** Keeps the name for the next decision or addition. */
  remember(): void {
    this.name = this.name.trim()
    sessionStorage.setItem(REMEMBERED, this.name)
  }
}

export const who = new Who()
