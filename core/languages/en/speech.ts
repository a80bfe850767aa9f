import type { SpeechWords } from '../speech.ts'
import { words } from '../listed.ts'

/** How English news prose tells what somebody says. */
export const speech: SpeechWords = {
  media: words(`
    statement interview report conference briefing speech letter post tweet remark remarks comment comments email e-mail message telephone phone call video
    broadcast testimony hearing article document documents memo release press address note reply response conversation bulletin filing affidavit diary book
    column blog posting communique dispatch news cable telegram minutes log dossier file transcript indictment paper survey study alert advisory update notice newsletter podcast op-ed lawsuit complaint`),
  severalMedia: words(`
    statements interviews reports conferences briefings letters posts tweets emails e-mails messages telephones phones calls videos broadcasts hearings
    articles memos releases notes responses conversations bulletins filings affidavits books columns blogs postings communiques cables telegrams logs
    dossiers files transcripts indictments papers surveys alerts updates notices newsletters podcasts op-eds lawsuits complaints`),
  aired: ['broadcast'],
  carried: words('carried published quoted seen obtained reviewed released broadcast aired posted reported cited sent issued given addressed'),
  passedBy: words('quoted cited carried seen obtained reviewed interviewed contacted relayed reached aired broadcast collected'),
  handedTo: words('leaked sent handed given shown provided passed shared'),
  channels: { telephone: ['phone', 'telephone'], mail: ['email'], other: ['text', 'radio'] },
  speaking: ['speaking', 'talking'],
  quoting: ['quoting', 'citing'],
  reasoning: ['citing'],
  reasons: words(`
    concern concerns reason reasons fear fears risk risks threat threats lack need violation violations breaches failure failures cost costs grounds
    difficulties problems shortage shortages delay delays weather conditions security safety pressure danger progress differences disagreement disagreements
    attack attacks incident incidents example examples case cases rule rules law laws regulation regulations article articles precedent precedents`),
  quoted: words('cited cites quoted quotes'),
  asSaying: words('saying telling reporting claiming stating'),
  withheld: words('elaborating giving providing offering naming specifying citing'),
  withholding: {
    verbs: words('say mention give specify elaborate provide identify name comment explain detail offer disclose reveal'),
    giving: words('gave offered provided'),
    naught: ['nothing'],
    no: ['no'],
  },
  terms: ['condition'],
  manner: words('anonymously bluntly flatly publicly officially privately tearfully again too'),
  again: words('again also further later earlier repeatedly then'),
  asides: {
    turning: words('referring alluding'),
    turns: words('reference reply response answer allusion'),
    habits: words('usual customary common often'),
  },
  issued: words('issued released published posted circulated'),
  issues: words('statement declaration communique communiqué letter report study survey review assessment dossier document'),
  ofAnother: words('by of from'),
  accounts: words('report statement account article study'),
  conversing: {
    speaking: words('spoke talked speaks testified'),
    asking: ['interviewed'],
    granting: ['gave', 'granted'],
    interviews: ['interview'],
  },
  informing: words('told tell tells informed assured notified briefed'),
  plain: words('say think believe feel'),
  saying: ['say'],
  adding: ['add'],
  asking: ['ask'],
  reportingDeeds: ['report'],
  puttingOut: words('post publish write tweet'),
  identifying: ['identify'],
  goingOn: ['continue'],
  performing: {
    verbs: ['declare', 'proclaim'],
    things: words(`
      truce ceasefire cease-fire pause lull halt end war peace independence autonomy republic state caliphate emirate kingdom federation region zone
      administration administrations capital emergency curfew holiday mourning allegiance itself themselves`),
  },
  claimed: ['claimed'],
  closing: words('say add tell report'),
  asTold: words('say report note tell put claim'),
  asToldBy: words('report note tell claim allege announce state reveal confirm'),
  answering: words('respond answer reply'),
  remarking: words('comment joke quip opine muse'),
  inserted: words('say claim believe allege think fear suspect insist report argue'),
  learning: words('hear learn understand'),
  checking: {
    verbs: words('verify confirm corroborate authenticate'),
    able: words('can could ca cannot couldnt cant'),
    unable: ['unable'],
  },
  penalties: { verbs: ['condemn'], nouns: words('death prison jail exile imprisonment hanging years months') },
  signs: words(`
    according per words opinion view account put puts raised raises set revised lowered updated hold holds held provide give offer release gave provided
    offered count record document register tally log`),
}
