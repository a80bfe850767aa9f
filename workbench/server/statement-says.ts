import { earliestSpeaker } from '../../core/model/attributions.ts'
import type { Statement } from '../../core/model/statements.ts'
import type { Said, StatementSays } from '../contract.ts'
import type { CaseIndex } from './case-index.ts'
import { figureReading, timeReading } from './readings.ts'

/** What a statement says of source, figure, time and names, in the words of its report. */
export function statementSays(index: CaseIndex, statement: Statement): StatementSays {
  const { report } = statement
  const { text } = index.view.report(report)
  const [figures, times] = [index.view.layer(report, 'figures'), index.view.layer(report, 'times')]
  const { mentions } = index.view.layer(report, 'mentions')
  const source = sourceOf(statement)
  return {
    ...(source !== undefined && { source }),
    figures: statement.figures.flatMap((place): readonly Said[] => {
      const figure = figures[place]
      return figure === undefined ? [] : [{ extent: figure.extent, words: text.slice(...figure.extent), reading: figureReading(figure) }]
    }),
    times: statement.times.flatMap((place): readonly Said[] => {
      const time = times[place]
      return time === undefined ? [] : [{ extent: time.extent, words: text.slice(...time.extent), reading: timeReading(time) }]
    }),
    names: [
      ...new Set(
        statement.mentions.flatMap((place) => {
          const mention = mentions[place]
          return mention?.level === 'name' ? [mention.name] : []
        }),
      ),
    ],
  }
}

function sourceOf({ chain }: Statement): string | undefined {
  const speaker = earliestSpeaker(chain)
  if (speaker.kind === 'named') return speaker.name
  if (speaker.kind === 'described') return speaker.description
  return chain.length > 1 ? chain.at(-1)?.name : undefined
}
