import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dayNumber, dayOf, daysIn, isDay, isoWeek, mondayOf, weekOf, weekdayOf } from './calendar.ts'

const days = fc.integer({ min: -300_000, max: 100_000 }).map(dayOf)

/** The slow way: walks from the first Thursday of a year. */
function slowWeek(at: number): string {
  const monday = at - (weekdayOf(dayOf(at)) - 1)
  const { year } = dayOf(monday + 3)
  let week = 0
  for (let thursday = dayNumber({ year, month: 1, day: 1 }); thursday <= monday + 3; thursday++) if (weekdayOf(dayOf(thursday)) === 4) week++
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`
}

describe('calendar', () => {
  it('takes days to numbers and back', () => fc.assert(fc.property(days, (day) => JSON.stringify(dayOf(dayNumber(day))) === JSON.stringify(day))))
  it('counts weekdays from Monday', () => expect(weekdayOf({ year: 2031, month: 5, day: 5 })).toBe(1))
  it('numbers ISO weeks as a walk through the year does', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (at) => isoWeek(dayOf(at)) === slowWeek(at)),
      { numRuns: 60 },
    ))
  it('finds the Monday of a week', () =>
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = weekOf(day)
        const monday = mondayOf(year, week)
        return weekdayOf(monday) === 1 && dayNumber(day) - dayNumber(monday) === weekdayOf(day) - 1
      }),
    ))
  it('keeps the day of the month where the month has it', () => {
    expect(addMonths({ year: 2031, month: 1, day: 31 }, 1)).toEqual({ year: 2031, month: 2, day: 28 })
    expect(addMonths({ year: 2031, month: 1, day: 15 }, -13)).toEqual({ year: 2029, month: 12, day: 15 })
  })
  it('knows leap years', () => {
    expect([2000, 1900, 2024, 2031].map((year) => daysIn(year, 2))).toEqual([29, 28, 29, 28])
    expect(isDay({ year: 2031, month: 2, day: 29 })).toBe(false)
  })
  it('adds days over the ends of years', () => expect(addDays({ year: 2030, month: 12, day: 31 }, 1)).toEqual({ year: 2031, month: 1, day: 1 }))
})
