import type { PhraseWords } from '../phrases.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** What ties phrases of English news prose to each other. */
export const phrases: PhraseWords = {
  connecting: words(
    'and but meanwhile however also yet so or still separately furthermore moreover additionally elsewhere earlier later then now thus hence',
  ),
  governing: words('of from in at near to with against inside outside across around toward towards within on'),
  striving: words('tries seeks refuses wants intends manages continues'),
}
