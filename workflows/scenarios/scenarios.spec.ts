import { join } from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, it } from '@jest/globals';
import { currentVersions, jurisdictions, profileOn, sops } from '../../sop-machines/index.js';
import { scenarioOf } from '../../test/support/scenario-files.js';
import { scenarioFolder, scenarioNames } from '../../tools/lib/scenario-file.mjs';
import { VirtualStage } from './virtual-stage.js';

const folder = mkdtempSync(join(tmpdir(), 'sanad-scenario-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const played = async (path: string): Promise<void> =>
  scenarioOf(path).playOn(new VirtualStage({ sops, currentVersions, jurisdictions, profileOn }));

describe('the scenario', () => {
  it.each(scenarioNames())('%s comes about in memory, to the second', (name) => played(join(scenarioFolder, name)));
});

describe('a scenario that is wrong', () => {
  const head = 'scenario: Wrong\njurisdiction: iq-federal\ncalendar: IQF\nbegins: Wed 2027-01-20 16:20\n';
  const broken: [string, string, RegExp][] = [
    ['is no YAML', 'scenario: [', /broken.yaml:\d+: /],
    ['names another weekday', `${head}steps:\n  - until: Mon 2027-01-21 16:20\n`, /:6: 2027-01-21 is a Thu, not a Mon/],
    ['writes a time that nobody understands', `${head}steps:\n  - until: tomorrow\n`, /:6: .*Write a local time/],
    [
      'names an event that is not there',
      `${head}steps:\n  - { do: FLY, in: SOP-01, by: dutyOfficer }\n`,
      /:6: FLY in SOP-01 was refused: EVENT_UNKNOWN/,
    ],
    [
      'names a role that is not there',
      `${head}steps:\n  - { do: TRIAGED, in: SOP-01, by: king }\n`,
      /:6: .*There is no role king; there are caseOfficer/,
    ],
    [
      'leaves out a field',
      `${head}steps:\n  - { do: TRIAGED, in: SOP-01, by: dutyOfficer, with: { priority: urgent } }\n`,
      /:6: TRIAGED in SOP-01 was refused: EVENT_INVALID, .*classification/,
    ],
    [
      'expects another state',
      `${head}steps:\n  - see: { SOP-01: { state: done } }\n`,
      /:6: SOP-01: it is not in done but in /,
    ],
    [
      'expects another instant',
      `${head}steps:\n  - see: { SOP-01: { due: { registration: Wed 2027-01-20 16:21 } } }\n`,
      /:6: SOP-01: registration is due Wed 2027-01-20 20:20, not/,
    ],
    [
      'expects another alert to come',
      `${head}steps:\n  - see: { SOP-01: { coming: [L2 Wed 2027-01-20 20:21] } }\n`,
      /SOP-01: no L2 is coming at Wed 2027-01-20 20:21; there are .*L2 Wed 2027-01-20 20:20/,
    ],
    [
      'expects another task',
      `${head}steps:\n  - see: { SOP-01: { tasks: [sleep], nature: { registration: child } } }\n`,
      /SOP-01: the clock registration is administrative, not child; no task sleep is open; there are /,
    ],
    [
      'expects several procedures where there is one',
      `${head}steps:\n  - see: { SOP-01 1-2: { ended: false } }\n`,
      /SOP-01 2: the case has no such procedure/,
    ],
    [
      'expects that there is no such procedure',
      `${head}steps:\n  - see: { SOP-02: { absent: true }, SOP-01: { absent: true } }\n`,
      /SOP-01: the case has this procedure/,
    ],
    [
      'expects a refusal that does not come',
      `${head}steps:\n  - { do: SAFETY_CONFIRMED, in: SOP-01, by: dutyOfficer, refused: EVENT_NOT_ALLOWED }\n`,
      /:6: .*but it was taken/,
    ],
    [
      'names a jurisdiction that is not there',
      `${head.replace('iq-federal', 'atlantis')}steps:\n  - until: Thu 2027-01-21 16:20\n`,
      /:1: On 2027-01-20 there is no law of atlantis; jurisdictions are /,
    ],
    [
      'names a calendar that is not there',
      `${head.replace('IQF', 'MARS')}steps:\n  - until: Thu 2027-01-21 16:20\n`,
      /:1: There is no calendar MARS; there are /,
    ],
    [
      'expects another ladder',
      `${head}steps:\n  - see: { SOP-01: { ladder: { registration: [L3 Wed 2027-01-20 20:20] } } }\n`,
      /:6: SOP-01: the ladder of registration is L/,
    ],
    [
      'expects a clock to have moved that stands still',
      `${head}steps:\n  - see: { SOP-01: { moved: { registration: Wed 2027-01-20 20:20 } } }\n`,
      /:6: SOP-01: the clock registration has not moved/,
    ],
    [
      'expects another law',
      `${head}steps:\n  - see: { SOP-01: { law: bd@2012 } }\n`,
      /:6: SOP-01: it follows iq-federal/,
    ],
  ];
  it.each(broken)('that %s is told with its line and what would be right', async (_name, text, message) => {
    const path = join(folder, 'broken.yaml');
    writeFileSync(path, text);
    await expect(played(path)).rejects.toThrow(message);
  });
});
