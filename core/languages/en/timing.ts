import type { TimingWords } from '../timing.ts'
import { words } from '../listed.ts'

const both = (list: string): readonly string[] => words(list).flatMap((noun) => [noun, `${noun}s`])

/** Times beside what English news prose tells. */
export const timing: TimingWords = {
  before: words('on in during by at late early since after before'),
  degrees: words('late early earlier later'),
  pointing: words('this last next'),
  goingOn: words('morning evening night afternoon st nd rd th'),
  lengths: both('minute hour day week month year decade moment'),
  days: both('day week month year'),
  relations: words('before after since earlier later ago'),
  undated: words('last this month week'),
  stretches: words('minute minutes hour hours day days week weeks month months year years decade decades'),
  howLong: words('minutes hours days weeks months shortly soon'),
  namesToo: words('jan march april may june august'),
  linking: words(
    'moreover meanwhile furthermore however nevertheless nonetheless also then later earlier previously early late on when hour hours day days week weeks month months after before',
  ),
  links: words('moreover meanwhile furthermore however nevertheless nonetheless'),
}
