/** `bd@2026` is a version of the law of `bd`; a jurisdiction whose law has one version is named like it. */
export const jurisdictionOf = (profileId: string): string => profileId.split('@', 1)[0]!;
