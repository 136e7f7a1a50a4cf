import { tell } from '../kernel/requests.js';
import { startReferral } from './case-spine.effects.js';

/** Who is concerned is told, and what the event asks for starts. */
export const passedOn = ['tellProcedures', 'startProcedures', 'recordStarted'] as const;

/** What procedures tell the case of what happened. Known in every state, also in the closed case: no report is lost. */
export const hooks = {
  PROCEDURE_REPORTED: { actions: ['tellProcedures', 'recordProcedure', 'startProcedures', 'recordStarted'] },
  NEED_REPORTED: { actions: ['recordNeed', startReferral] },
  PERSON_FOUND: { actions: ['recordPerson', ...passedOn] },
  CHILD_FOUND: { actions: ['recordPerson', ...passedOn] },
  VICTIM_PRESUMED: [
    {
      guard: 'notYetPresumed',
      actions: [
        'recordPerson',
        'tellProcedures',
        'recordPresumedVictim',
        'startProcedures',
        'recordStarted',
        tell('assignee', 'presumedVictim'),
      ],
    },
    { actions: ['recordPerson', 'tellProcedures', 'recordPresumedAgain', 'startProcedures', 'recordStarted'] },
  ],
  RECOGNITION_DECIDED: { actions: ['recordRecognition', ...passedOn] },
  FORCED_ROLE_REPORTED: { actions: ['recordForcedRole', ...passedOn] },
  EXHIBIT_FOUND: { actions: passedOn },
  GROUP_FOUND: { actions: passedOn },
  SCENE_ACTIVE: { actions: passedOn },
  INTERVIEW_NEEDED: { actions: passedOn },
  FOREIGN_ELEMENT: { actions: passedOn },
  /** The return hears at once what its case knows of the best interests of a child. */
  RETURN_WISHED: { actions: ['recordPerson', 'startProcedures', 'recordStarted', 'tellProcedures'] },
  DANGER_REPORTED: { actions: passedOn },
  COOPERATION_DECIDED: { actions: passedOn },
  FILE_REFERRED: { actions: ['recordFileAtCourt', ...passedOn] },
  INVESTIGATION_CLOSED: { actions: passedOn },
  JUDGMENT_FINAL: { actions: ['recordFinalJudgment', ...passedOn] },
} as const;

/** What people report of the same kind, at any time while the case is open. */
export const named = {
  PERSON_NAMED: { actions: ['recordPerson', ...passedOn] },
  SCENE_REPORTED: { actions: passedOn },
  GROUP_REPORTED: { actions: passedOn },
  INTERVIEW_ASKED: { guard: 'interviewedPersonNamed', actions: passedOn },
  FOREIGN_ELEMENT_NAMED: { actions: passedOn },
  RETURN_ASKED: { actions: ['recordPerson', ...passedOn] },
} as const;
