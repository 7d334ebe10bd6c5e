/** CRLF, LF, CR, form feed, vertical tab, NEL, U+2028 and U+2029 (UAX #14, BK, CR, LF, NL). */
export const lineEnding = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
