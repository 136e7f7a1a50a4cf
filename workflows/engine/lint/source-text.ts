/** Comments and what stands in quotes: neither is executed. */
const silent = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\$]|\$(?!\{))*`/g;

/** The source of a function, without comments and texts. */
export function sourceOf(call: (...given: never[]) => unknown): string {
  return Function.prototype.toString.call(call).replace(silent, (text) => (text.startsWith('/') ? ' ' : "''"));
}

/** What gives another result at every call, with the words for it. */
const unsteady: readonly [RegExp, string][] = [
  [/\bDate\s*\.\s*now\b/, 'Date.now()'],
  [/\bnew\s+Date\s*(\(\s*\)|(?![\s(]))/, 'new Date()'],
  [/(?<!new\s+|[.\w$])Date\s*\(/, 'Date()'],
  [/\bMath\s*\.\s*random\b/, 'Math.random()'],
  [/\bperformance\s*\.\s*now\b/, 'performance.now()'],
  [/\b(crypto\s*\.\s*\w+|randomUUID\s*\()/, 'crypto'],
  [/(?<![.\w$])(setTimeout|setInterval|setImmediate|queueMicrotask)\s*\(/, 'a timer'],
  [/(?<![.\w$])(fetch|require)\s*\(|(?<![.\w$])import\s*\(|\bprocess\s*\.\s*\w+/, 'the outside world'],
  [/\b(Intl\s*\.|toLocale\w*String\s*\(|localeCompare\s*\()/, 'the locale of the machine it runs on'],
];

export const unsteadyIn = (source: string): string[] =>
  unsteady.filter(([pattern]) => pattern.test(source)).map(([, what]) => what);

const changes =
  /\b(context|event)(\s*\??\.\s*\w+|\s*\[[^\]]*\])+\s*(=(?![=>])|[-+*/%&|^]=|\*\*=|\?\?=|\|\|=|&&=|\+\+|--)|\bdelete\s+(context|event)\b/;
const changingCalls =
  /\b(context|event)(\s*\??\.\s*\w+|\s*\[[^\]]*\])*\s*\??\.\s*(push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)\s*\(/;

/** True when the function writes into the context or the event that it is given. */
export const writesIntoItsArguments = (source: string): boolean => changes.test(source) || changingCalls.test(source);

export const isAsync = (call: (...given: never[]) => unknown): boolean =>
  /^Async/.test(call.constructor.name) || /\b(await|\.then\s*\()/.test(sourceOf(call));
