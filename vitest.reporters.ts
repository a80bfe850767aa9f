/** Reporters for every run of tests: a file for programs beside what is printed, where `TEST_REPORT` names one. */
export const reporters: ('default' | ['json', { outputFile: string }])[] = [
  'default',
  ...(process.env['TEST_REPORT'] ? [['json', { outputFile: process.env['TEST_REPORT'] }] as ['json', { outputFile: string }]] : []),
]
