/** Produces a value when it is first asked for, and gives the same to whoever asks later. */
export function once<Value>(produce: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | null = null;
  return () => (value ??= produce());
}
