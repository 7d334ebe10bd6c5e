/** A date as precise as known: `2023`, `2023-10` or `2023-10-31`. Compares as text. */
export type IsoDate = string

/** A day `2023-10-31` or a local date and time `2023-10-31T13:00`. Compares as text. */
export type IsoDateTime = string
