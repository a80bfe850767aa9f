import { describe, expect, it } from 'vitest'
import { initialsMatch } from './initials.ts'

describe('initialsMatch', () => {
  it.each([
    ['FCM', 'Free Coast Movement'],
    ['F.C.M.', 'Free Coast Movement'],
    ['COHR', 'Coast Observatory for Harbour Rights'],
    ['UoL', 'University of Ledan'],
    ['FUL', 'Ferry Union in Ledan'],
    ['CENTCO', 'Central Coast'],
    ['FCMs', 'Free Coast Movement'],
  ])('%s stands for %s', (short, long) => {
    expect(initialsMatch(short, long)).toBe(true)
  })

  it.each([
    ['FCM', 'Free Coast'],
    ['FM', 'Free Coast Movement'],
    ['CFM', 'Free Coast Movement'],
    ['F', 'Free'],
    ['FCM', ''],
  ])('%s does not stand for %s', (short, long) => {
    expect(initialsMatch(short, long)).toBe(false)
  })
})

it('takes one letter a word where nothing states the link', () => {
  expect(initialsMatch('CANA', 'Coastal Navy')).toBe(true)
  expect(initialsMatch('CANA', 'Coastal Navy', 1)).toBe(false)
  expect(initialsMatch('CN', 'Coastal Navy', 1)).toBe(true)
  expect(initialsMatch('LRCG', 'L.R. Coast Guard', 1)).toBe(true)
  expect(initialsMatch('LRCG', 'LR Coast Guard', 1)).toBe(true)
})
