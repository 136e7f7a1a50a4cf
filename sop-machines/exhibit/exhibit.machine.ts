import { chain } from './exhibit.chain.js';
import { bornWith } from './exhibit.context.js';
import { digital } from './exhibit.digital.js';
import { report } from './exhibit.effects.js';
import { condition, seal } from './exhibit.seal.js';
import { exhibitSetup } from './exhibit.setup.js';

/**
 * SOP-10: one exhibit. It shows that what reaches the court is what was found: who had it when, under which seal, with
 * which hash value. Federal Iraq and the Kurdistan Region: Code of Criminal Procedure 23 of 1971 arts 52–53 and 74–86 on
 * search and seizure (not confirmed by counsel); UNODC practice of custody logs; ISO/IEC 27037 as a guide.
 */
export const exhibitMachine = exhibitSetup.createMachine({
  id: 'exhibit',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'kept',
  states: {
    kept: { type: 'parallel', states: { chain, seal, condition, digital } },
    returned: { type: 'final', entry: [report('returned', true)] },
    destroyed: { type: 'final', entry: [report('destroyed', true)] },
    confiscated: { type: 'final', entry: [report('confiscated', true)] },
    archived: { type: 'final', entry: [report('archived', true)] },
  },
});
