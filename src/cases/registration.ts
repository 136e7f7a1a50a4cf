/** How a case's first procedure is started: ids and codes only, like everything a procedure is born with. */
export interface Registration {
  readonly procedureId: string;
  /** Keyed digest of the request, so that a repeat can be told from another report under the same key. */
  readonly digest: string;
  /** The opening report in its stored form. */
  readonly report: Readonly<Record<string, unknown>>;
}
