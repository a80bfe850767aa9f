export { english } from './en/index.ts'
