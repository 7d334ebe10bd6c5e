/** What each text is, and one of about so many characters. */
export declare const hostileShapes: Readonly<Record<string, (size: number) => string>>
