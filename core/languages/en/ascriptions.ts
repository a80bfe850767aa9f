import type { AscriptionWords } from '../ascriptions.ts'
import { words } from '../listed.ts'

/** Set phrases of English news prose that ascribe. */
export const ascriptions: AscriptionWords = {
  counting: words(
    'count counts counted record records recorded document documents documented register registers registered tally tallies tallys tallied tallyed log logs logged',
  ),
  harm: words(
    'dead killed death deaths killing killings casualties fatalities victim victims wounded injured injuries missing displaced arrest arrests detention detentions attack attacks raid raids strike strikes airstrike airstrikes shelling shellings bombing bombings explosion explosions massacre massacres violation violations breaches abuses incident incidents cases bodies kidnapping kidnappings abduction abductions',
  ),
  put: words('put puts placed places raised raises set revised lowered updated gave gives given'),
  give: words('gave gives given'),
  lives: words('live lives victim victims casualties'),
  manifold: words('dozens scores hundreds thousands'),
  befell: words('killed dead injured wounded hurt missing drowned trapped arrested detained kidnapped abducted damaged destroyed homeless stranded'),
  holding: words('hold holds held'),
  responsible: words('responsible accountable liable'),
  pinning: words(
    'pin pins pinned pinning pined pining lay lays laid laying layed put puts putting puting place places placed placing point points pointed pointing split splits splitting spliting splited',
  ),
  blame: words('blame finger fingers'),
  blameOn: words('on for at between squarely firmly'),
  offering: words('provide give offer release gave provided offered'),
  withheld: words('detail details information explanation reason reasons evidence figure figures comment breakdown name names'),
  pleading: words('plead pleads pleaded pled pleading'),
  guilty: ['guilty'],
  open: words('clear unclear known unknown'),
  happenings: words(
    'war conflict crisis uprising fighting clash clashes battle unrest violence protest protests revolt attack raid strike siege offensive meeting talks summit election campaign storm gale fire flood',
  ),
  openings: words('total toll number figure count couple handful dozen wave series bomb blast raid strike attack'),
}
