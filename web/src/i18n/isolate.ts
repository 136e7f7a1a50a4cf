/**
 * A name or another foreign text inside a sentence, between the marks FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE:
 * a Latin name then stays where it belongs in an Arabic sentence, and the other way round.
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
