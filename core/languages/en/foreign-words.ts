import { words } from '../listed.ts'

/**
 * Frequent function words of other languages in Latin letters. Those that are English function words too ("on", "was") are no
 * sign of English in a short text; other English words that are spelled alike ("die", "son") are left out.
 */
export const foreignWords: readonly string[] = [
  ...words('le la les des du et est une un que qui dans pour sur avec ce cette il elle ils ont au aux en se sa par pas ne de'),
  ...words('der das den dem ein eine einen und ist nicht mit von zu im am auf sich hat war wurde bei nach aus wie in an so was'),
  ...words('el los las una y es por con su se del al lo como no fue ha han gli dei della nel che di e non sono alla i o a as os um uma'),
  ...words('het een te dat op zijn voor niet aan er ook of had we bir ve bu da ile olan olarak gibi daha on'),
  ...words('og det som til av har som ikke och att ett med i for by han na to nie jest w z po od u je li are'),
]
