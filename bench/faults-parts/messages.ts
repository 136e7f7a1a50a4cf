/** The machine that the faults are played on, and what its worker is told by its environment. */
export const faultMachine = 'fault@1.0.0';

/** What the machine asks its worker to do. `failures`: how many attempts fail before one succeeds; `always`: none ever does. */
export interface PerformParams {
  what: string;
  failures: number | 'always';
}

export interface WorkerSettings {
  address: string;
  namespace: string;
  taskQueue: string;
  codePath: string;
  databaseUrl: string;
  maxCachedWorkflows: number;
}
