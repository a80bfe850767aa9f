/** Writes cascades as a folder with known answers, for `headwater eval`: write-cascades.ts <folder> [dropped share] [seed] [cascades]. */
import { writeGoldFolder } from '../../adapters/gold/gold-folder.ts'
import { generateCascades } from './cascades.ts'

const [folder = 'cascades', dropped = '0', seed = '1', cascades = '60'] = process.argv.slice(2)
await writeGoldFolder(folder, generateCascades({ cascades: Number(cascades), seed: Number(seed), dropped: Number(dropped) }))
