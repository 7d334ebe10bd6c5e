import { openList } from './growing-list.ts'

/** Numbers the different stretches of texts, without cutting them out of their texts: that would cost more than all else. */
export interface StretchTable {
  /** Number of a stretch, from 0 as they come; `end` exclusive. `hash` is any number that follows from its units. */
  readonly find: (text: string, start: number, end: number, hash: number) => number
  readonly size: () => number
}

export function openStretchTable(): StretchTable {
  const [hashes, starts] = [openList(), openList()]
  let units = new Uint16Array(2 ** 16)
  let filled = 0
  /** Numbers from 1 by their hashes; 0 for none. Never more than half full. */
  let slots = new Uint32Array(2 ** 12)
  const slotOf = (hash: number) => (hash ^ (hash >>> 15)) & (slots.length - 1)
  const holds = (number: number, text: string, start: number, end: number) => {
    const own = starts.at(number)
    if ((number + 1 < starts.length() ? starts.at(number + 1) : filled) - own !== end - start) return false
    for (let at = start; at < end; at++) if (units[own + at - start] !== text.charCodeAt(at)) return false
    return true
  }
  const add = (text: string, start: number, end: number, hash: number) => {
    if (filled + end - start > units.length) {
      const longer = new Uint16Array((filled + end - start) * 2)
      longer.set(units)
      units = longer
    }
    starts.push(filled)
    hashes.push(hash)
    for (let at = start; at < end; at++) units[filled++] = text.charCodeAt(at)
    if (hashes.length() * 2 > slots.length) slots = fillSlots(hashes.view(), slots.length * 2)
  }
  return {
    size: hashes.length,
    find: (text, start, end, hash) => {
      let slot = slotOf(hash)
      for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
        const number = (slots[slot] ?? 0) - 1
        if (hashes.at(number) === hash >>> 0 && holds(number, text, start, end)) return number
      }
      slots[slot] = hashes.length() + 1
      add(text, start, end, hash >>> 0)
      return hashes.length() - 1
    },
  }
}

function fillSlots(hashes: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(size)
  hashes.forEach((hash, number) => {
    let slot = (hash ^ (hash >>> 15)) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = number + 1
  })
  return slots
}
