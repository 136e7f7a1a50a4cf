/** The variables of a data model, all of them, so that one without a value is undefined instead of unknown. */
export type DataModel = Record<string, unknown>;

interface Given {
  context: DataModel;
  event: { type: string };
}

/**
 * Evaluates the suite's ECMAScript against the data model. `with` needs sloppy mode, which only a Function still has; the
 * documents come from the pinned test package alone.
 */
export function evaluate(expression: string, { context, event }: Given, names: readonly string[]): unknown {
  return stored(run(`return (${expression});`, scopeOf(context, names), event));
}

/** Runs statements and hands back the data model afterwards. */
export function execute(script: string, { context, event }: Given, names: readonly string[]): DataModel {
  const scope = scopeOf(context, names);
  run(script, scope, event);
  return Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, stored(value)]));
}

/** A durable context is JSON, so that a function in the data model (document 453) is kept as its source. */
function stored(value: unknown): unknown {
  return typeof value === 'function' ? { functionSource: String(value) } : value;
}

function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('functionSource' in value)) return value;
  return run(`return (${String(value.functionSource)});`, {}, { type: '' });
}

function run(body: string, scope: DataModel, event: { type: string }): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- see above
  const evaluated = new Function('scope', '_event', `with (scope) { ${body} }`) as (
    s: DataModel,
    e: unknown,
  ) => unknown;
  return evaluated(scope, { name: event.type, data: event });
}

function scopeOf(context: DataModel, names: readonly string[]): DataModel {
  return {
    ...Object.fromEntries(names.map((name) => [name, undefined])),
    ...Object.fromEntries(Object.entries(context).map(([name, value]) => [name, revived(value)])),
  };
}

/** `.5s`, `1s`, `500ms` or a number, in milliseconds. */
export function milliseconds(delay: unknown): number {
  const [, amount, unit] = /^\s*([\d.]+)\s*(ms|s)?\s*$/.exec(String(delay)) ?? [];
  if (amount === undefined) throw new Error(`'${String(delay)}' is no delay.`);
  return Number(amount) * (unit === 's' ? 1000 : 1);
}
