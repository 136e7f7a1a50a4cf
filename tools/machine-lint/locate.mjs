import { relative } from 'node:path';
import ts from 'typescript';

/** @param {ts.Expression} expression */
function unwrapped(expression) {
  let inner = expression;
  while (
    ts.isAsExpression(inner) ||
    ts.isSatisfiesExpression(inner) ||
    ts.isParenthesizedExpression(inner) ||
    ts.isNonNullExpression(inner)
  )
    inner = inner.expression;
  return inner;
}

/** Finds where machines and their states are written, by the sources of a TypeScript program. */
export class Locator {
  #checker;
  #root;
  /** @type {Map<string, ts.ObjectLiteralExpression>} config literals by machine id */
  #configs = new Map();

  /**
   * @param {ts.Program} program
   * @param {string} root places are told relative to it
   */
  constructor(program, root) {
    this.#checker = program.getTypeChecker();
    this.#root = root;
    for (const file of program.getSourceFiles()) {
      if (!file.isDeclarationFile && !file.fileName.includes('/node_modules/')) this.#collect(file);
    }
  }

  /** @param {ts.Node} node */
  placeOf(node) {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return `${relative(this.#root, file.fileName).split('\\').join('/')}:${line + 1}`;
  }

  /**
   * The file that a machine is written in; undefined when its config is no literal of this program.
   * @param {string} machineId
   */
  fileOf(machineId) {
    return this.#configs.get(machineId)?.getSourceFile();
  }

  /**
   * Where a state is written, followed through constants, spreads and `createStateConfig`; the machine's own place when
   * the way is lost.
   * @param {string} machineId
   * @param {string} path such as `sent.awaitingAcceptance`; empty: the machine itself
   */
  placeOfState(machineId, path) {
    const config = this.#configs.get(machineId);
    if (config === undefined) return undefined;
    /** @type {ts.Node} */
    let at = config;
    /** @type {ts.ObjectLiteralExpression | undefined} */
    let object = config;
    for (const key of path === '' ? [] : path.split('.')) {
      const states = object && this.#object(this.#property(object, 'states'));
      const state = states && this.#property(states, key);
      if (state === undefined) break;
      object = this.#object(state);
      at = object ?? state;
    }
    return this.placeOf(at);
  }

  /** @param {ts.Node} node */
  #collect(node) {
    if (
      ts.isCallExpression(node) &&
      /^(createMachine|setup)$/.test(nameOfCall(node)) &&
      node.arguments[0] !== undefined
    ) {
      const config = this.#object(node.arguments[0]);
      const id = config && this.#property(config, 'id');
      if (config !== undefined && id !== undefined && ts.isStringLiteralLike(id)) this.#configs.set(id.text, config);
    }
    ts.forEachChild(node, (child) => this.#collect(child));
  }

  /**
   * @param {ts.Expression | undefined} expression
   * @returns {ts.ObjectLiteralExpression | undefined}
   */
  #object(expression) {
    if (expression === undefined) return undefined;
    const inner = unwrapped(expression);
    if (ts.isObjectLiteralExpression(inner)) return inner;
    if (ts.isIdentifier(inner)) return this.#object(this.#valueOf(this.#checker.getSymbolAtLocation(inner)));
    if (ts.isCallExpression(inner) && nameOfCall(inner) === 'createStateConfig')
      return this.#object(inner.arguments[0]);
    if (ts.isPropertyAccessExpression(inner)) {
      const outer = this.#object(inner.expression);
      return outer && this.#object(this.#property(outer, inner.name.text));
    }
    return undefined;
  }

  /**
   * @param {ts.ObjectLiteralExpression} object
   * @param {string} key
   * @returns {ts.Expression | undefined}
   */
  #property(object, key) {
    for (const property of [...object.properties].reverse()) {
      const name = property.name !== undefined && 'text' in property.name ? property.name.text : undefined;
      if (ts.isPropertyAssignment(property) && name === key) return property.initializer;
      if (ts.isShorthandPropertyAssignment(property) && name === key)
        return this.#valueOf(this.#checker.getShorthandAssignmentValueSymbol(property));
      const spread = ts.isSpreadAssignment(property) ? this.#object(property.expression) : undefined;
      const found = spread && this.#property(spread, key);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** @param {ts.Symbol | undefined} symbol what a constant was made of */
  #valueOf(symbol) {
    const meant = symbol && symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
    const declaration = meant?.valueDeclaration;
    return declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  }
}

/** @param {ts.CallExpression} call */
function nameOfCall({ expression }) {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}
