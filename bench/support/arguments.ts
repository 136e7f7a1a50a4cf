/**
 * A count given on the command line.
 * @param place of the argument after the bench's name, from 1
 * @param most keeps a bench bounded in time and disk
 */
export function count(name: string, place: number, fallback: number, most: number): number {
  const given = process.argv[place + 1];
  const value = given === undefined ? fallback : Number(given);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  console.error(`${name} is a whole number from 1 to ${most}, not "${given}"; without it, ${fallback}.`);
  return process.exit(1);
}
