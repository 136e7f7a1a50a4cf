/** A version of an SOP as it was published: procedures run on exactly this. */
export interface PublishedVersion {
  /** SHA-256 over everything that gives it its behaviour, the first 16 hexadecimal digits. Words do not count. */
  readonly hash: string;
  /** Of each file that takes part: the digest of what the version uses of it. */
  readonly files: Readonly<Record<string, string>>;
  /** A local date, `YYYY-MM-DD`. */
  readonly publishedOn: string;
  /** Since when no release has it any more; its procedures had to be migrated before. */
  readonly withdrawnOn?: string;
}
