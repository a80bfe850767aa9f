import type { BasisSign } from '../cues.ts'

/** Signs of first-hand knowledge in English, the strictest first. Patterns are anchored at words and take no unbounded gap. */
export const bases: readonly BasisSign[] = [
  {
    basis: 'saw',
    in: 'quotation',
    pattern: /\b(?:I|we)\s+(?:(?:also|just|then|only|first|personally)\s+)?(?:saw|heard|watched|witnessed|smelled|smelt)\b/iu,
  },
  {
    basis: 'took-part',
    in: 'quotation',
    pattern:
      /\b(?:I was|we were)\s+(?:\p{L}+\s+)?(?:there|inside|aboard|on board|arrested|beaten|detained|jailed|imprisoned|tortured|wounded|injured|hit|shot|trapped|taken|held|forced|ordered|made to|kept)\b/iu,
  },
  { basis: 'saw', in: 'source', pattern: /\b(?:eye-?)?witness(?:es)?\b|\bwho (?:saw|heard|watched|witnessed)\b/iu },
  {
    basis: 'took-part',
    in: 'source',
    pattern:
      /\bsurvivors?\b|\bwho (?:took part|participated|survived|fought|swam|was (?:there|inside|aboard|on board|held|detained|jailed|wounded|injured)|were (?:there|inside|aboard|on board|held|detained|jailed|wounded|injured))\b/iu,
  },
  {
    basis: 'held-office',
    in: 'source',
    pattern:
      /\bwho (?:used to (?:serve|work)|served|worked|had served|had worked)\b(?:\s+[\p{L}\p{N}’',-]+){0,9}?\s+as\b|\b(?:former|then|ex)[- ](?:\p{L}+ ){0,2}?(?:commander|guard|officer|interpreter|minister|manager|director|chief|head|secretary|captain|inspector|governor|warden|clerk|accountant|adviser|advisor)\b/iu,
  },
]
