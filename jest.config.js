/** Every project runs in ESM mode (NestJS 12 is ESM only). `npm test -- --selectProjects pure` runs the quick ones. */
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Built code is not a second copy of the project.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/web/dist/'],
};

export default {
  testTimeout: 60_000,
  projects: [
    {
      ...base,
      displayName: 'pure',
      testMatch: [
        '<rootDir>/{sop-machines,workflows,src,tools,web/src}/**/*.spec.ts',
        '<rootDir>/test/documents.spec.ts',
      ],
    },
    {
      ...base,
      displayName: 'system',
      testMatch: ['<rootDir>/test/*/**/*.spec.ts'],
    },
  ],
};
