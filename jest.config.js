/** Every project runs in ESM mode (NestJS 12 is ESM only). `npm test -- --selectProjects pure` runs the quick ones. */
const base = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest'] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

export default {
  projects: [
    { ...base, displayName: 'pure', testMatch: ['<rootDir>/{sop-machines,workflows,src,tools}/**/*.spec.ts'] },
    { ...base, displayName: 'system', testMatch: ['<rootDir>/test/**/*.spec.ts'] },
  ],
};
