const most = 3

/** The first of some paths as a message names them: `` `a`, `b`, `c`, … ``. */
export function nameSome(paths: readonly string[]): string {
  const named = paths.slice(0, most).map((path) => `\`${path}\``)
  return [...named, ...(paths.length > most ? ['…'] : [])].join(', ')
}
