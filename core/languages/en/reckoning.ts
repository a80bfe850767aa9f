import type { ReckoningWords } from '../reckoning.ts'
import { words } from '../listed.ts'

/** Numbers that somebody gives in English news prose. */
export const reckoning: ReckoningWords = {
  sums: words('toll number count total figure tally cost damage estimate strength losses casualties dead'),
  measuring: {
    measured: words(
      'magnitude epicentre epicenter centre center height depth intensity size speed value price share chance odds probability turnout crowd attendance population age time date rate level',
    ),
    puts: words('put puts placed places'),
  },
  putting: words('putting raising setting revising lowering updating giving'),
  blaming: { participles: words('pinning laying putting placing'), blame: ['blame'] },
  measures: words('at least most more fewer less than about around some nearly almost over only just up to'),
  counted: ['dead', 'people'],
  near: words('some over nearly almost about around'),
  manifold: words('dozens scores tens hundreds thousands millions'),
  vague: words('dozens scores hundreds thousands several'),
}
