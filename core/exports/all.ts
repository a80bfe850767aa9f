export { csv } from './csv.ts'
export { dossier } from './dossier.ts'
export { json } from './json.ts'
