import type { ProvenanceWords } from '../provenance.ts'
import { set } from '../listed.ts'

/** Articles and nouns between a word of sourcing and the name of an outlet, and a mark before the name. */
const LINK = String.raw`(?:,?\s+(?:a|an|the|its|our|their|this|that|local|regional|private|state|national|independent|daily|weekly|newspapers?|paper|magazine|broadcaster|website|site|news|agency|outlet|partners?|sister|title|publication|colleagues|radio|tv|station|channel|portal|at|of|by|from)){0,5}[\s"“‘'(]*$`

const before = (words: string): RegExp => new RegExp(String.raw`(?:^|[^\p{L}])(?:${words})${LINK}`, 'iu')

const PUBLISHED = String.raw`published|printed|reported|revealed|disclosed|broken|aired|broadcast|posted|carried|told|appeared|written`
const GIVEN = String.raw`seen|obtained|reviewed|viewed|heard|acquired|verified|gathered|collected|recorded|contacted|reached|interviewed|uncovered|learned|learnt`
const SPOKE = String.raw`told|tells|telling|spoke (?:exclusively )?to|speaks to|speaking (?:exclusively )?(?:to|with)|spoke with|talked to|talking to|confirmed to|admitted to|revealed to|disclosed to|leaked to|shared with|(?:statements?|emails?|messages?|comments?|remarks|documents|videos?|footage|pictures) (?:sent |given |provided |shown |handed |made )*to|wrote to|interviews? (?:with|to|given to)`
const SAID = String.raw`said|says|reported|reports|wrote|writes|quoted|revealed|reveals|published|broke|contributed|cited|claimed|confirmed|noted|added|showed|learned|learnt|obtained|found|established|counted|saw|stated|spoke|understands`
const WORDS = String.raw`(?:\s+(?!was\b|were\b|is\b|are\b|be\b|been\b|being\b|later\b|then\b|since\b|subsequently\b)[\p{L}\p{N}’'-]+){0,4}?`

/** How English texts say where they come from. */
export const provenance: ProvenanceWords = {
  sourceBefore: before(
    [
      String.raw`according to(?: (?:a|an|the) (?:\w+ )?(?:report|story|article|dispatch|account)s? (?:by|in|from|of|on|published (?:by|in|on)))?`,
      String.raw`(?:as )?(?:first |originally |previously |exclusively |initially )?(?:${PUBLISHED}|${GIVEN}) (?:[\w-]+ ){0,3}?(?:by|in|on|for)`,
      String.raw`(?:quoted|cited|distributed|released|supplied|provided|produced|relayed|monitored|carried) (?:by|in|on|from)`,
      SPOKE,
      String.raw`via|citing|cites?|cited|quoting|quotes|quoted|crediting|credits?:?|courtesy(?: of)?:?|sources?\s?:|original source:?|text:|(?:©|\(c\)|copyright(?: ©| \(c\))?)(?: ?\d{4})?(?: by)?|hat[ -]tip(?: to)?:?|h\/t:?|thanks to`,
      String.raw`(?:re)?(?:printed|published|produced|posted|blogged) (?:here )?(?:from|with(?: the)?(?: kind)? (?:permission|leave|consent) (?:of|from)|by (?:permission|arrangement|courtesy) (?:of|with)|courtesy of)`,
      String.raw`(?:with|by)(?: the)?(?: kind)? (?:permission|leave|consent|arrangement|courtesy) (?:of|from|with)|licen[cs]e from|cross-?posted from|from our|originally (?:from|in|by|on)|(?:translated|adapted|taken|excerpted|copied|compiled|syndicated|edited|comes|came) (?:here )?from|quoted as (?:saying|telling) (?:by|in|to)|as (?:saying|telling) (?:by|in)|(?:first |originally )?ran (?:first |originally )?in|in (?:partnership|collaboration|cooperation|association) with`,
      String.raw`(?:with )?(?:additional )?(?:files|material|content|reporting|input|inputs|information|contributions) (?:by|from|in|of)|(?:additional )?reporting:|with (?:files|inputs|agencies) from`,
      String.raw`(?:reports?|stor(?:y|ies)|articles?|investigations?|analysis|interview|dispatch|account|scoop|broadcast|footage|remarks|comments|documents?|written) (?:\w+ )?(?:by|in|from|of|on|for|carried by|aired by|published by)`,
      String.raw`wrote in|writing in|writes in|read (?:the )?(?:more|full|original|rest)(?: (?:story|article|report|version|text))? (?:at|on|in|from)|(?:full|original) (?:story|article|report|version|text)(?: is)? (?:at|on|in|:)|(?:first )?appeared (?:first |originally )?(?:in|on|at)`,
    ].join('|'),
  ),
  sourceAfter: new RegExp(
    String.raw`^["”’')]*(?:['’]s?)?(?:${WORDS}\s+(?:${SAID})(?![\p{L}\p{N}])|,? (?:who|which) (?:first )?(?:${SAID})(?![\p{L}\p{N}])|(?:['’]s?)?\s+(?:report|dispatch|investigation|story|article|exclusive)s?(?![\p{L}\p{N}])|(?:['’]s?)?\s+(?:own )?(?:reporters?|correspondents?|journalists?|photographers?|team|crew) (?!was|were|is|are|has been|had been)\p{L}+|\s+via(?![\p{L}\p{N}])|\s+(?:was|were) (?:the )?first (?:[\w-]+ )?to (?:report|reveal|publish|write|tell)|\s+(?:has|have) (?:learned|seen|obtained)(?![\p{L}\p{N}]))`,
    'iu',
  ),
  staffBefore: before(String.raw`(?:reporters?|correspondents?|journalists?|photographers?|team|writers?) (?:of|for|from|with|at)`),
  staffAfter:
    /^["”’')]*(?:(?! was | were | is | are )[^.;!?\n]| (?:was|were) (?:aboard|there|present|at the scene|on board|inside))[^.;!?\n]{0,50}?\b(?:saw|counted|visited|heard|witnessed|watched|found|reported|said|wrote|noted|spoke|met|followed)\b/iu,
  openingBefore: /(?:^|\s)(?:The|A|By|From|In|Source:?) $/u,
  signing: set('the by'),
  creditOpening: /^(?:\p{Lu}\p{Ll}+ing|Source|Sources|By|The) /u,
  saidBefore: new RegExp(String.raw`(?:^|[^\p{L}])(?:said|says|reported|reports|wrote|writes|revealed|added|adds|noted)${LINK}`, 'iu'),
  takerBefore: before(
    String.raw`(?:later|also|since|then|subsequently|afterwards|soon) (?:reported|quoted|carried|relayed|repeated|published|cited|run|echoed|translated|printed) (?:\w+ )?(?:by|in|on)|(?:picked up|taken up|republished|reprinted|reproduced|copied|lifted|plagiari[sz]ed|echoed|followed up|rewritten|taken over)(?: (?:\w+ ){1,3}later| widely| too)? (?:by|in|on)|(?:prompted|led) (?:a )?follow-ups? (?:by|in)`,
  ),
  takerAfter:
    /^["”’')]*,?(?: (?:which|who|has|have|had|later|then|since|subsequently|also|soon|afterwards)){0,3} (?:republished|reprinted|reproduced|picked (?:it |the (?:story|report) )?up|copied|lifted|followed up|took (?:it|the (?:story|report)) over|translated (?:our|the|this) (?:story|report|article)|(?:published|carried|ran) (?:our|this) (?:story|report|article))\b/iu,
  ownBefore: before(String.raw`${SPOKE}|(?:${GIVEN}) by`),
  ownAfter:
    /^["”’')]*(?: (?:has|have) (?:learned|learnt|seen|obtained|found|established|verified|spoken|uncovered|reviewed|been told|been shown)| can (?:reveal|report|disclose|confirm|exclusively reveal)| understands| (?:saw|visited|counted|obtained|learned|learnt)\b|['’]s (?:own )?(?:correspondents?|reporters?|photographers?|team|investigation)\b| (?:correspondents?|reporters?|photographers?|journalists?) (?:at the scene |on the scene |there |who visited \w+ )?(?:saw|counted|visited|heard|witnessed|watched|found))/iu,
  ownVoice:
    /\b(?:our (?:own |special |local |staff )?(?:correspondents?|reporters?|newspaper|paper|newsroom|photographers?|bureau|magazine|website|team)|this (?:newspaper|paper|magazine|website|reporter|correspondent|publication|news agency|agency|broadcaster)|(?:told|tell|tells|showed|gave|sent) us|we (?:have )?(?:learned|learnt|obtained|spoke|visited|counted|reviewed|interviewed|can reveal|understand that))\b/giu,
  otherTime:
    /\b(?:last (?:spring|summer|autumn|fall|winter|year|month)|(?:months?|years?|decades?) (?:ago|before|earlier)|earlier (?:this|that) year|in (?:\p{L}+ )?(?:1[6-9]|20)\d\d)\b/iu,
  putsRight:
    /\bnot\b[^.;!?\n]{1,60}\b(?:as|which) (?:was |were |had been |has been |we |it )?(?:first |initially |originally |previously |earlier |wrongly |mistakenly )(?:reported|stated|thought|announced|said|given|believed|published|written)\b/iu,
  release: /\b(?:for immediate release|(?:media|press) contacts?\b ?:?|notes? (?:to|for) editors|embargoed until|not for publication before)/iu,
  raised:
    /\b(?:up from|rose from|risen from|rising from|raised from|earlier (?:put|given|reported|said)|(?:earlier|previous|initial|first|preliminary) (?:reports?|tolls?|counts?|figures?|estimates?)|(?:revised|updated) (?:up|upwards?|from))\b/iu,
  superseded:
    /\b(?:(?:risen|rose|rising|up|increased|raised|climbed|jumped|revised|corrected) from|(?:earlier|previous|initial|first|preliminary) (?:toll|count|figure|number|report|estimate)s?|(?:earlier|previous|first|original) version|(?:earlier|previously|initially|at first) (?:put|reported|given|said|spoke))\b/giu,
  firstPublished:
    /(?:^|[^\p{L}])(?:first|originally) (?:published|posted|printed|appeared|ran|broadcast|aired)(?: here| by us)?(?: on| in)?[\s:]*$/iu,
  picture:
    /^\W*(?:photo(?:graph)?s?|pictures?|images?|video|footage|graphics?|map|illustration|cartoon)\b|\b(?:photo|photos|file|archive|picture|image|handout|screengrab|stock)\W*$/iu,
  nobody: /^(?:(?:our |by )?(?:staff|desk|newsroom|editors?|web desk|news desk|team)(?: (?:writers?|reporters?|correspondents?))?|our desk)$/iu,
  outletTail:
    / (?:news ?agency|press ?agency|agency|news ?service|news ?wire|newspaper|online|website|digital|web ?site|magazine|media group|news ?network)$/iu,
  updated:
    /(?:^|[\n([•*—–-]|[.!?]["”’)]?\s)\s*(?:(?:this|an earlier version of this|the) (?:article|story|report|post|page|piece|text)\b[^.\n]{0,60}\b(?:updated|amended|corrected|changed|revised|modified)\b|(?:last )?(?:updated|amended|modified|corrected)(?: (?:at|on)|:)|update(?: \d| ?:)|correction(?: ?:|s ?:)|editor['’]?s? note ?:|clarification ?:|\(?(?:corrects|updates|refiles|recasts|adds) (?:\w+ ){0,4}(?:figure|paragraph|para|details?|quotes?|comments?|background|byline|spelling|name|headline|throughout|with)|with (?:new|more) details)/iu,
  ownText:
    /^(?:an? |the |our )?(?:earlier|previous|original|first|prior) versions? of (?:this|the|our) (?:article|story|report|post|page|piece|text)$/iu,
  updateNumber: /\bUPDATE[ -]?(\d{1,2})\b/u,
  ahead:
    /\b(?:will|won['’]t|shall|would|going to|is to|are to|to be|plans?|planned|planning|due|scheduled?|expect(?:s|ed)?|targets?|targeted|aims?|aimed|goals?|deadline|next|upcoming|forthcoming|future|ahead|forecasts?|projected|projections?|pledge[ds]?|promise[ds]?|propose[ds]?|intends?|intended|hopes?|should|expires?|set (?:to|for)|opens|begins|starts|ends|takes place|tickets|appointed for|postponed|adjourned|invited|requires?|(?:has|have|had|holds?) (?:an|the) option|matur(?:es?|ing)|(?:redeem|pay|putt|call|exercis|convert)[ai]ble)\b/u,
  limitBefore: /\b(?:by|until|till|before|to|up to|through)(?: (?:the end of|late|early|mid|at least|around))*\s*$/iu,
  thenBefore: /\b(?:since|in|during|from|after)(?: (?:late|early|mid|the (?:spring|summer|autumn|fall|winter) of))?[ -]*$/iu,
  here: set('here'),
  others: set('other remaining'),
  pointsOut: set('of that who which whose to for between over from with in on at by near behind under around along'),
  manyOf: set(`
    world sun moon sky sea weather war conflict fighting day night morning evening afternoon week weekend month year time moment hour end start beginning
    rest past future present public news internet media people north south east west centre center area region country capital province district governorate county border coast frontier place scene side top bottom
    first second third last next same other others only whole latest number amount total case fact way result reason question idea problem situation
    back front middle ground floor air water law truth dead injured wounded`),
  placeBefore: set('in at near around inside outside towards toward into across throughout off beyond'),
  courtesy: set('mr mrs ms miss mister madam'),
  selfEvident: set(`
    government police army parliament military court courts tribunal ministry state states authority authorities opposition team staff regime cabinet
    senate congress assembly navy force forces guard guards security defence defense command nations community town city leadership bank
    international national house home republic kingdom exchange intelligence relief affairs interior treasury workers militia militias movement party
    service services office department unit campaign rights resistance rebels watch task wing survey mission trust exchange`),
  tolls: set('dead killed deaths injured wounded hurt casualties victims bodies died'),
}
