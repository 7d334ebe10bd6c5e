/** The wanted ID where it is free, else with the first free number from 2. Letter case does not make an ID another. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(id.toLowerCase())) return id
  }
}
