/** First keys of the stretches from the second on, as `firstKeys` of the build joined them. */
export function listKeys(text: string): readonly string[] {
  const keys: string[] = []
  for (const line of text === '' ? [] : text.split('\n'))
    keys.push((keys.at(-1) ?? '').slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1))
  return keys
}

/** Number of the stretch in which a key stands, if anywhere. */
export function findStretch(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') <= key) low = middle + 1
    else high = middle
  }
  return low
}
