import ts from 'typescript';

/**
 * @typedef {object} SourceFinding
 * @property {string} rule
 * @property {'error'} severity
 * @property {string} reason
 * @property {string} remedy
 * @property {ts.Node} node
 */

const remedies = {
  'unsteady-source':
    'Take instants, ids and choices from the event or the input; a replay must come to the same result.',
  'module-state': 'Keep it in the context of the machine, or make it a constant.',
};
export const sourceRules = Object.keys(remedies);

/** Global things that give another answer at every call, and members of them that do; `null`: all of them. */
const unsteady = new Map([
  ['Date', ['now']],
  ['Math', ['random']],
  ['performance', null],
  ['crypto', null],
  ['process', null],
  ['Intl', null],
]);
const unsteadyCalls = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'Date'];
/** Methods whose result depends on the settings of the machine that runs them. */
const localMethods = [
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'getTimezoneOffset',
];

/**
 * The files that a machine's rules are made of: its own and what it imports, types and packages left out.
 * @param {ts.Program} program
 * @param {ts.SourceFile} entry
 */
export function filesOf(program, entry) {
  const checker = program.getTypeChecker();
  const files = new Set([entry]);
  for (const file of files) {
    for (const statement of file.statements) {
      const isImport = ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly;
      if (!isImport && !(ts.isExportDeclaration(statement) && !statement.isTypeOnly)) continue;
      const module = statement.moduleSpecifier && checker.getSymbolAtLocation(statement.moduleSpecifier);
      const target = module?.valueDeclaration?.getSourceFile();
      if (target && !target.isDeclarationFile && !target.fileName.includes('/node_modules/')) files.add(target);
    }
  }
  return [...files];
}

/**
 * What is written in a file and would make a replay come to another result, wherever in it: guards and assigns call
 * helpers, whose source the machine itself cannot show.
 * @param {ts.Program} program
 * @param {ts.SourceFile} file
 * @returns {SourceFinding[]}
 */
export function judgeFile(program, file) {
  const checker = program.getTypeChecker();
  /** @type {SourceFinding[]} */
  const found = [];
  const add = (/** @type {keyof typeof remedies} */ rule, /** @type {ts.Node} */ node, /** @type {string} */ reason) =>
    found.push({ rule, severity: 'error', reason, remedy: remedies[rule], node });

  /** @param {ts.Node} node */
  const isGlobal = (node) => {
    const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
    return declarations.length > 0 && declarations.every((one) => one.getSourceFile().isDeclarationFile);
  };

  /** @param {ts.Node} node */
  const visit = (node) => {
    const uses = unsteadyUse(node);
    if (uses && (uses.method || isGlobal(uses.global))) {
      const within = nameAround(node);
      add('unsteady-source', node, `${within === undefined ? 'The file' : `'${within}'`} uses ${node.getText()}.`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);

  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || statement.declarationList.flags & ts.NodeFlags.Const) continue;
    const names = statement.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
    add('module-state', statement, `'${names}' can change and is shared by all running instances, but by no restart.`);
  }
  return found;
}

/** @param {ts.Node} node */
function unsteadyUse(node) {
  if (ts.isPropertyAccessExpression(node)) {
    if (localMethods.includes(node.name.text) && ts.isCallExpression(node.parent))
      return { method: true, global: node };
    const { expression } = node;
    const members = ts.isIdentifier(expression) ? unsteady.get(expression.text) : undefined;
    if (members !== undefined && (members === null || members.includes(node.name.text)))
      return { method: false, global: expression };
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && unsteadyCalls.includes(node.expression.text))
    return { method: false, global: node.expression };
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
    return { method: false, global: node.expression };
  return undefined;
}

/**
 * The guard, action or function that something stands in.
 * @param {ts.Node} node
 */
function nameAround(node) {
  for (let at = node; at && !ts.isSourceFile(at); at = at.parent) {
    if (ts.isFunctionDeclaration(at) && at.name) return at.name.text;
    if (ts.isVariableDeclaration(at) || ts.isPropertyAssignment(at)) return at.name.getText();
  }
  return undefined;
}
