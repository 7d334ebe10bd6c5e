/** The wanted id where it is free, else with the first number from 2 that makes it so: `2023-10-2`. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`
    if (!isTaken(id)) return id
  }
}
