/** What every part of a commit needs to know about the case and the procedure it writes for. */
export interface CommitScope {
  readonly procedureId: string;
  readonly caseId: string;
  /** Last step that is in; -1 before the first. */
  readonly committedStep: number;
  readonly unitId: string;
  /** The law that the case follows now. */
  readonly profileId: string;
}
