/** Digits of Arabic (U+0660) and Persian and Kurdish (U+06F0) as Latin ones. */
const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/**
 * What was typed as a case token: `c 123`, `123` and `C-000123` are `C-000123`. Undefined for anything else, which is then
 * never sent: what is asked for stands in an address, and an address must hold no name.
 */
export function caseTokenOf(typed: string): string | undefined {
  const digits = /^c?[\s-]*(\d{1,12})$/i.exec(latinDigits(typed.trim()))?.[1];
  return digits === undefined ? undefined : `C-${digits.padStart(6, '0')}`;
}
