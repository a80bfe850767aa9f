import fc from 'fast-check'

/** Property tests give the same cases every time, so that a failure is that of a change; `SEED=random` or a number asks for others. */
const asked = process.env['SEED']
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 20310506 : Number(asked) })
