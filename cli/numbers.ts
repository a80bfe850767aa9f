import { InvalidArgumentError, Option } from 'commander'

/** `--port`. */
export function portOption(): Option {
  return new Option('--port <number>', 'port of the workbench; a free one where absent').argParser(numberBetween(0, 65535))
}

/** `--workers`. */
export function workersOption(): Option {
  return new Option('--workers <number>', 'threads to work in; 0 for none, as many as the machine has where absent').argParser(numberBetween(0, 256))
}

/** An option that takes a whole number. */
export function numberOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(numberBetween(1, 1_000_000))
}

function numberBetween(low: number, high: number): (typed: string) => number {
  return (typed) => {
    const number = Number(typed)
    if (!/^\d+$/.test(typed) || number < low || number > high) throw new InvalidArgumentError(`Expected a whole number from ${low} to ${high}.`)
    return number
  }
}
