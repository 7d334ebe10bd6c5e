/** How many UTF-16 units two texts share from their start. Never cuts a surrogate pair. */
export function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one[length] === other[length]) length++
  const unit = one.charCodeAt(length - 1)
  return unit >= 0xd800 && unit < 0xdc00 ? length - 1 : length
}
