/**
 * Works on some things, so many at a time, and hands on what comes of them in the order of the things. Whatever fails first
 * fails the whole.
 */
export async function inTurns<Thing, Result>(
  things: readonly Thing[],
  atATime: number,
  work: (thing: Thing, index: number) => Promise<Result>,
  handOn: (result: Result) => void,
): Promise<void> {
  const left = things.entries();
  const finished = new Map<number, Result>();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (const [index, thing] of left) {
      finished.set(index, await work(thing, index));
      for (let result = finished.get(next); result !== undefined; result = finished.get(next)) {
        finished.delete(next);
        next += 1;
        handOn(result);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atATime) }, worker));
}
