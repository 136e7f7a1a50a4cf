/*
 * Invented names, one for each text that is typed in a test: in Latin, Arabic and Kurdish letters, so that each is found
 * whichever part of it is left.
 */
const scripts = {
  latin: [...'bdfgklmnprst'],
  arabic: [...'بدفكلمنرستشخ'],
  kurdish: [...'ڤڕۆێپگچژکهڵە'],
};
const prefix = { latin: 'Zq', arabic: 'زق', kurdish: 'ڤێ' };

/** Twelve letters stand for the digits of the number in base twelve; a vowel-less word that no text has by chance. */
const wordOf = (script: keyof typeof scripts, number: number): string =>
  prefix[script] +
  [...number.toString(12).padStart(3, '0')].map((digit) => scripts[script][parseInt(digit, 12)]).join('');

/** Plants names and finds them again. */
export class PlantedNames {
  readonly planted: { name: string; parts: string[] }[] = [];

  /** A name that was never planted before, in three scripts. @param where says in a failed test where it was typed */
  plant(where: string): string {
    const parts = (['latin', 'arabic', 'kurdish'] as const).map((script) => wordOf(script, this.planted.length));
    this.planted.push({ name: where, parts });
    return parts.join(' ');
  }

  /** Where the names were typed that stand in a text, whole or in part; also escaped as JSON does. */
  foundIn(text: string): string[] {
    const plain = text.replace(/\\+u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    return this.planted.filter(({ parts }) => parts.some((part) => plain.includes(part))).map(({ name }) => name);
  }
}
