/** A process that writes to a case until it is killed: says the number of each decision once it is on record. */
import { reportFromText } from '../../core/index.ts'
import { openCase } from './open-case.ts'

const opened = openCase(process.argv[2]!, { mode: 'write' })
const report = reportFromText({ place: 'a.txt', text: 'The ferry stopped.' })
opened.putReports([report])
opened.settle()
for (let i = 0; ; i++) {
  opened.store.putRows('claims', `unit-${i}`, 'k', [{ id: `claim-${i}`, at: [report.id], value: { padding: 'x'.repeat(500) } }])
  opened.originals.keep(Buffer.from(`original ${i}`))
  opened.decide({ body: { kind: i % 2 === 0 ? 'withdraw' : 'restore', what: 'report', a: report.id }, by: 'Ilse', why: String(i) })
  process.stdout.write(`${i}\n`)
}
