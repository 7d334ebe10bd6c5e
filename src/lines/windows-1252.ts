/** What Windows-1252 has in the places of the C1 controls, from 0x80 on (WHATWG Encoding, index windows-1252). */
export const windows1252Letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
