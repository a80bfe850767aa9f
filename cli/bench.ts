/** `headwater bench`: the one place where the program reaches into bench/. */
export { registerBench } from '../bench/register.ts'
