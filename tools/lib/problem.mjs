/** An error whose message is meant for the person at the terminal: it is shown alone, without a stack. */
export class Problem extends Error {}
