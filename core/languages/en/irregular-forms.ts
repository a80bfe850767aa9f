/** Verbs as "base past participle"; "/" separates forms of one kind. Two entries: past and participle are alike. */
const VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|befall befell befallen|begin began begun
bend bent|bet bet|bid bid/bade bidden/bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
broadcast broadcast|build built|burn burnt/burned|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come
cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken
freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung/hanged hung/hanged|have had|hear heard|hide hid hidden
hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt/leaped leapt/leaped|learn learnt|leave left|lend lent
let let|lie lay/lied lain/lied|light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood
outdo outdid outdone|overcome overcame overcome|overhear overheard|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|partake partook partaken|pay paid|plead pled|prove proved proven|put put|quit quit|read read|rebuild rebuilt
redo redid redone|repay repaid|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold
send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone/shined shone/shined|shoot shot|show showed shown|shrink shrank shrunk|shut shut
sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|sling slung|slit slit|sow sowed sown|speak spoke spoken|speed sped
spell spelt/spelled spelt/spelled|spend spent|spin spun|spit spat|split split|spoil spoilt|spread spread|spring sprang sprung|stand stood|steal stole stolen
stick stuck|sting stung|stink stank stunk|strike struck struck/stricken|string strung|strive strove striven|swear swore sworn|sweep swept
swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
thrust thrust|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone
uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn
withhold withheld|withstand withstood|wring wrung|write wrote written|rewrite rewrote rewritten`

/** Verbs whose regular forms are misread by their endings; behind "+" the letter that is added before an ending ("patrol+l": "patrolled"). */
const REGULAR = `
accuse adhere adore ache age aid bake bang bite boast boat boot bore boycott brake brood cease centre change choke clone coat convene cool create cure
curl degrade destine die dive dupe dye empty exchange expedite eye fade fake fare file float flood fool foul free fuse grade gas+s hang haul
hose hurl infringe inhale intervene invade leap lie loan loot mentor motor mouth obscure orphan owe panic+k patrol+l pool praise prime probe procure
prune raid raise ram+m rape recreate riot root scale scheme school secure seize sever shade shake shell shine shoot signal+l smile smoke smooth
snore solicit square stake stare stoke stone stroke style tailor tie time tone torpedo trade traffic+k transmit+t travel+l tune type upgrade
wade waste wing wire abuse analyse compel+l control+l counsel+l cripple model+l program+m smuggle spell total+l tutor undergo yell zone`

/** Nouns as "singular plural". */
const NOUNS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|life lives|wife wives|knife knives
leaf leaves|half halves|self selves|thief thieves|loaf loaves|shelf shelves|wolf wolves|calf calves|hoof hooves|scarf scarves
crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|oasis oases|emphasis emphases
criterion criteria|phenomenon phenomena|medium media|memorandum memoranda|referendum referenda|stratum strata|bacterium bacteria
index indices|appendix appendices|matrix matrices|alumnus alumni|nucleus nuclei|stimulus stimuli|radius radii|cactus cacti|die dice
policeman policemen|policewoman policewomen|spokesman spokesmen|spokeswoman spokeswomen|gunman gunmen|businessman businessmen
businesswoman businesswomen|chairman chairmen|congressman congressmen|fisherman fishermen|fireman firemen|serviceman servicemen
servicewoman servicewomen|clergyman clergymen|cameraman cameramen|tribesman tribesmen|layman laymen|freshman freshmen|workman workmen
gentleman gentlemen|statesman statesmen|militiaman militiamen|headquarters headquarters|series series|species species|means means
news news|politics politics|economics economics|barracks barracks|crossroads crossroads|aircraft aircraft|police police|movie movies
zombie zombies|tie ties|pie pies|lie lies|calorie calories|cookie cookies|gas gases|bus buses|lens lenses|bias biases|virus viruses
campus campuses|status statuses|census censuses|abuse abuses|use uses|fuse fuses
volcano volcanoes|tornado tornadoes|torpedo torpedoes|echo echoes|monopoly monopolies|occupant occupants|midwife midwives
consensus consensuses|chorus choruses|focus focuses|bonus bonuses|corpus corpora`

/** Other words as "base tag form"; the tagger takes "to arrest" for a superlative. */
const OTHERS = `
be VB am|be VB is|be VB are|be VB was|be VB were|be VB been|be VB being|be VB 's|be VB 're|be VB 'm|be VB m|be VB re|be VB s|be VB ai
have VB has|have VB 've|have VB 'd|have VB ve|have VB having|do VB does|do VB doing|go VB goes|go VB going|die VB dying|lie VB lying|tie VB tying
good JJ better|good JJ best|bad JJ worse|bad JJ worst|well RB better|well RB best|badly RB worse|badly RB worst|far RB farther|far RB further
far JJ farther|far JJ further|far JJ furthest|more JJ more|most JJ most|more RB more|most RB most|less JJ less|less RB less|least JJ least
least RB least|old JJ elder|old JJ eldest|not RB n't|not RB nt|not RB n’t
will MD 'll|will MD ll|will MD wo|would MD 'd|can MD ca|shall MD sha
arrest JJ arrest|protest JJ protest|invest JJ invest|request JJ request
i PR me|he PR him|she PR her|we PR us|they PR them|a DT an`

/** Dictionary forms of irregular English words, in the key form of {@link WordLexicon.irregular}. */
export function irregularForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const [base = '', past = '', participle = past] of entries(VERBS)) {
    for (const form of `${past}/${participle}`.split('/')) if (!forms.has(`${form} VB`)) forms.set(`${form} VB`, base)
  }
  const irregular = new Set(entries(VERBS).map(([base]) => base))
  for (const verb of REGULAR.trim().split(/\s+/)) {
    const base = verb.replace(/\+.$/, '')
    const [third, gerund, past] = regularForms(base, verb.replace('+', ''))
    // What has a past of its own has no regular one.
    for (const form of irregular.has(base) ? [third, gerund] : [third, gerund, past]) if (!forms.has(`${form} VB`)) forms.set(`${form} VB`, base)
  }
  for (const [singular = '', plural = ''] of entries(NOUNS)) forms.set(`${plural} NN`, singular)
  for (const [base = '', tag = '', form = ''] of entries(OTHERS)) forms.set(`${form} ${tag}`, base)
  return forms
}

const entries = (list: string): string[][] =>
  list
    .trim()
    .split(/[|\n]/)
    .map((entry) => entry.split(' '))

/** The third person, the gerund and the past of a regular verb, whose stem before a vowel is given ("patroll"). */
function regularForms(base: string, stem: string): readonly [third: string, gerund: string, past: string] {
  const third = /(?:[sxzo]|[cs]h)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie') + 's'
  if (base.endsWith('ie')) return [third, `${base.slice(0, -2)}ying`, `${base}d`]
  if (base.endsWith('e')) return [third, `${/[eoy]e$/.test(base) ? base : base.slice(0, -1)}ing`, `${base}d`]
  return [third, `${stem}ing`, `${stem.replace(/([^aeiou])y$/, '$1i')}ed`]
}
