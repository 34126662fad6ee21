// Batch: tasks in, their results out in the order of the tasks, while a bounded number of them is under way.

/**
 * Starts a task as soon as it is there and fewer than `ahead` are under way; gives each result as soon as all before it were given, even
 * while the next task is still waited for. What a task throws is thrown in its place.
 */
export async function* inOrder<T>(tasks: AsyncIterator<() => Promise<T>>, ahead: number): AsyncGenerator<T> {
  const running: Promise<T>[] = [];
  let next: Promise<IteratorResult<() => Promise<T>>> | null = tasks.next();
  while (next !== null || running.length > 0) {
    const arrived: Promise<"task"> | null = next && running.length < ahead ? next.then(() => "task" as const) : null;
    const [head] = running;
    if (next && arrived && (await (head ? Promise.race([head.then(() => "result" as const), arrived]) : arrived)) === "task") {
      const { value, done }: IteratorResult<() => Promise<T>> = await next;
      if (done) next = null;
      else {
        const result = (value as () => Promise<T>)();
        // It is awaited in its turn; until then a failure is not unhandled.
        result.catch(() => {});
        running.push(result);
        next = tasks.next();
        next.catch(() => {});
      }
    } else if (head) {
      yield await head;
      running.shift();
    }
  }
}
