/** Where in an SOP a deadline's data is wrong. */
export interface DeadlinePlace {
  sop: string;
  deadline: string;
}

/** A deadline record, or the context it reads, cannot give a due instant. Names SOP, deadline and field. */
export class DeadlineDataError extends Error {
  override readonly name = 'DeadlineDataError';
  constructor(
    readonly place: DeadlinePlace,
    readonly field: string,
    problem: string,
  ) {
    super(`${place.sop}, deadline ${place.deadline}, ${field}: ${problem}`);
  }
}
