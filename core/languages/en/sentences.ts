import type { SentenceWords } from '../sentences.ts'
import { words } from '../listed.ts'

/** English abbreviations. */
export const sentences: SentenceWords = {
  beforeName: words(
    'mr mrs ms mx dr prof rev fr sr st mt ft hon gov sen rep pres amb sec gen lt col maj capt cpt sgt cpl pvt adm brig cmdr cdr insp det atty supt supd const msgr mgr asst ' +
      'messrs mmes mlle mme no nos art arts sec para paras vol vols pp fig figs ch cf vs v al approx ca resp',
  ),
  beforeNumber: ['no'],
  capitals: ['I'],
  clipped: /^(?:\d0s|em\b|tis|n['’])/u,
  abbreviations: words(
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp bros jr etc dept dist est ' +
      'ave blvd rd hwy min max misc tel ext a.m p.m am pm u.s u.k u.n e.u u.a.e u.s.a d.c e.g i.e ph.d b.a m.a b.c a.d km cm kg lb lbs ft oz',
  ),
  articles: words('the a an at'),
  openers: words(
    'the a an it he she they we i you this that these those there in on at by for from to with as but and or so if when while where since after ' +
      'before although though however meanwhile moreover his her its their our my one two three four five six seven eight nine ten some many most all both each no not what who how why ' +
      'almost nearly about around another several dozens scores hundreds thousands tens ' +
      'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  ),
}
