import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** npm runs every command in the repository's folder; this file also runs as a compiled copy, from elsewhere. */
const corpus = join(process.cwd(), 'test/histories/corpus');

/** One run of a workflow in the form of `plain.ts`, payloads readable. */
export interface RecordedHistory {
  workflowId: string;
  runId: string;
  workflowType: string;
  /** The machine version of a procedure, such as `SOP-12@1.0.0`; null for other workflows. */
  sop: string | null;
  history: { events: HistoryEvent[] };
}
/** Its kind shows by the one key that ends in `EventAttributes`. */
export type HistoryEvent = Record<string, unknown>;

/** What one scenario left behind, recorded by one release of the product. */
export interface Recording {
  release: string;
  scenario: string;
  histories: RecordedHistory[];
}

/** Every recording that is kept, oldest release first. */
export function readCorpus(): Recording[] {
  return readdirSync(corpus)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .flatMap((release) =>
      readdirSync(join(corpus, release))
        .sort()
        .map((file) => read(join(corpus, release, file))),
    );
}

function read(path: string): Recording {
  return JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Recording;
}

/**
 * Keeps a recording in the place of the one that its release had of the same scenario; other releases are never touched.
 * @returns where, and how large
 */
export function writeRecording(recording: Recording): { path: string; bytes: number } {
  const folder = join(corpus, recording.release);
  mkdirSync(folder, { recursive: true });
  const packed = gzipSync(JSON.stringify(recording), { level: 9 });
  const name = `${recording.scenario}.json.gz`;
  writeFileSync(join(folder, name), packed);
  return { path: `test/histories/corpus/${recording.release}/${name}`, bytes: packed.length };
}
