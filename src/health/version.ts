/** The version in package.json, found from the sources and from the build alike. */
export function versionOf(require: NodeJS.Require): string {
  for (const path of ['../../package.json', '../../../package.json']) {
    try {
      const found = require(path) as { name?: string; version?: string };
      if (found.name === 'sanad' && found.version !== undefined) return found.version;
    } catch {
      // The next place is tried: the build lies one folder deeper than the sources.
    }
  }
  return 'unknown';
}
