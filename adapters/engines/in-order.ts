/**
 * Runs tasks at the same time and gives their results in the order of the tasks. No more than `ahead` are begun before the
 * results before them are taken, so memory stays bounded whatever the number of tasks.
 */
export async function* inOrder<T, R>(tasks: Iterable<T>, run: (task: T) => Promise<R>, ahead: number): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  for (const task of tasks) {
    const result = run(task)
    // A failure is told when its turn comes; without this Node would take it for one that nobody handles.
    result.catch(() => undefined)
    begun.push(result)
    if (begun.length >= ahead) yield await begun.shift()!
  }
  while (begun.length > 0) yield await begun.shift()!
}
