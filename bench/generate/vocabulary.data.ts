/** Ordinary words from which the sentences around the news are made; many, so that long runs meet by copying alone. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const NOUNS = list(`
  acre aisle alley anchor apron arcade archive atlas attic auction avenue awning balcony ballad barge barn barrel basin basket bay beacon
  beam bell bench binder blanket boiler bonnet border bottle boulder bracket brass brick bridge brook broom bucket bundle bureau cabin
  cable calendar canal candle canopy canvas carpet cart cellar ceremony chalk channel chapel chart chimney choir circle cistern clay clinic
  cloak clock cloth clover coach coal cobble collar column comet compass copper corner cottage counter cradle crane crate creek crest
  crossing curtain cushion dairy dam deck delta depot desk dial dike ditch dock dome drain drawer drum dune easel echo edge elm ember
  engine estate fabric factory fence fern ferry festival fiddle field filter flagpole flannel fleet flint floor flour fold forge fountain
  frame frost furnace gable gallery garden garland gate gauge gear glacier glade glass glove grain granite gravel grove guild gully gutter
  hall hammer harbour harness harvest hatch hay hearth hedge hill hinge hook horizon hull inn iron island ivy jetty kettle kiln knoll
  ladder lagoon lamp lane lantern lathe lattice lawn ledge lever library lichen lighthouse linen loft loom lumber mallet mansion maple
  marble margin market marsh mast meadow melody mill mirror moat monument moor mortar mosaic moss motor mural museum nail needle net
  nursery oak oar orchard organ oven paddock paint palace panel parade parcel parish park pasture patch path pavement pavilion pebble
  pedal pier pillar pine pipe plain plank plaster plateau platform plaza plough pond porch portrait post prairie prism pulley pump quarry
  quay quilt quiver radiator raft railing rainfall ramp ranch ravine reed reef ribbon ridge river roof rope rudder saddle sail salt sand
  sawmill scaffold scarf schooner scroll shaft shed shelf shingle shore shovel shrub shutter sickle signal silo sluice smelter spade spire
  spring square stable staircase stall statue steam steeple stencil stone storehouse stove strand straw stream string studio summit sundial
  swamp tannery tapestry tar teapot terrace thatch theatre thicket thread tile timber tower track trail tram trellis trench trough tunnel
  turbine turret valley valve vane vault velvet verandah vessel viaduct village vineyard wagon wall wardrobe warehouse well wharf wheel
  willow windmill window wool workshop yard yarn`)

export const ADJECTIVES = list(`
  ancient angular autumnal awkward bare barren bitter bleak blunt brisk brittle broad bronze bustling calm careful cautious chilly clumsy
  coarse cobbled compact costly cramped crisp crooked crowded curved damp dented dim distant dusty early eastern elaborate empty faded faint
  familiar famous fertile festive flat foggy forgotten fragile fresh frozen gentle giant gilded glossy graceful grassy green grey handsome
  hardy hasty heavy hidden hollow humble icy idle immense inland jagged joyful kindly lasting leafy lean level lofty lonely loose lush
  meagre mellow mild misty modest mossy muddy murky muted narrow neglected nimble noisy northern oaken odd open ornate outer oval pale
  patched patient peculiar placid plain plentiful polished private prosperous proud quaint quiet ragged rainy rare restless rich rigid
  rocky rough round rugged rural rusty salty sandy scarce scattered secluded sharp sheltered shiny silent silver simple slender slippery
  sloping slow smoky smooth snowy sober solemn solid southern sparse spotless square stately steady steep sticky stony stout strict stubborn
  sturdy sunny supple tall tangled tender thick thin tidy tiny tough tranquil uneven unusual upland upright vacant vast vivid wandering warm
  weary western wide wild windy winding wintry wooden worn young`)

export const PAST_VERBS = list(`
  adorned altered anchored arranged assembled balanced bordered bounded braced brightened buried carried carved charted circled cleared
  climbed coated collected coloured combined commissioned completed concealed connected contained cooled copied covered crossed crowned
  darkened decorated deepened delayed delivered described designed displayed divided doubled drained drew dried echoed emptied enclosed
  encouraged enlarged equipped escaped examined exchanged expanded explored exported faced fastened filled filtered finished fitted flanked
  flooded followed formed framed furnished gathered graced guarded guided hauled heated honoured housed illustrated imitated imported improved
  inherited inspected inspired installed joined kept labelled landed launched leased lifted lined linked loaded located lowered maintained
  marked matched measured mended merged mirrored moored mounted moved narrowed neighboured nourished observed occupied offered opened
  outlasted outnumbered overlooked owned packed painted passed planned planted plastered pleased polished preceded preserved printed produced
  protected purchased raised reached rebuilt received recorded refined reflected refreshed regained remembered removed renewed rented repaired
  replaced replenished rescued reshaped restored retained revived rounded sealed secured selected separated served shaded shaped sheltered
  shipped shortened signalled sketched softened sorted spanned spared sponsored stacked stocked straightened strengthened stretched supplied
  supported surrounded surveyed sustained tended tested tiled toured traced traded trained transformed trimmed turned unloaded unveiled
  varnished visited warmed watched watered weathered welcomed widened wrapped`)

export const PERIODS = list(`
  spring summer autumn winter harvest thaw drought flood festival census auction regatta parade restoration survey reform anniversary
  inauguration renovation competition exhibition pilgrimage expedition jubilee merger strike boom slump fair`)
