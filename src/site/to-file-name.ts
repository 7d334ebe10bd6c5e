/** In bytes of UTF-8. Disks take 255, and an ending and a number are still to come. */
const longest = 200
const encoder = new TextEncoder()

/** An entry's id as a file's name: one that is too long is cut, and told from others that begin alike by a sum of all of it. */
export function toFileName(id: string): string {
  const name = id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '') || 'entry'
  if (encoder.encode(name).length <= longest) return name
  const end = `-${checksum(id)}`
  let cut = ''
  for (const character of name) {
    if (encoder.encode(cut + character + end).length > longest) break
    cut += character
  }
  return cut + end
}

/** Eight hexadecimal digits: FNV-1a of 32 bits. */
function checksum(text: string): string {
  let sum = 0x811c9dc5
  for (const byte of encoder.encode(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0
  return sum.toString(16).padStart(8, '0')
}
