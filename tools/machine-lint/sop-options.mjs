/** @typedef {import('../../sop-machines/kernel/sop.js').Sop} Sop */
/** @typedef {import('../../sop-machines/kernel/deadline.js').DeadlineDefinition} DeadlineDefinition */

/**
 * What SOPs have agreed on, said to the lint of machines, which knows no SOP: every time is a deadline's record, its delay
 * in the machine is a placeholder that the ledger replaces, and a resting state says so by its tag.
 * @param {Sop} sop
 * @param {string} restingTag
 * @returns {import('../../workflows/engine/lint/index.js').LintOptions}
 */
export function sopOptions({ deadlines }, restingTag) {
  return {
    maxDelay: 0,
    hostDelays: deadlines.map(({ id }) => id),
    escalates: (id) => deadlines.some((deadline) => deadline.id === id && isHeard(deadline)),
    rests: ({ tags }) => tags.includes(restingTag),
  };
}

/**
 * A deadline that people hear of; a period that only has to pass, or a warning before another deadline, alarms nobody.
 * @param {DeadlineDefinition} deadline
 */
function isHeard({ ladder, polarity, trigger }) {
  return ladder.length > 0 || polarity === 'notBefore' || (typeof trigger === 'object' && 'beforeDeadline' in trigger);
}
