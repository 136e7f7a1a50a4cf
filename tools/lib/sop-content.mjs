import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** Closed lists that only grow; what a machine names of them is checked elsewhere. */
const growing = /\/kernel\/(effects|roles|words|published-version|migration)[.]ts$/;
/** Not behaviour: words may be mended, and counsel may confirm, while procedures run. */
const silent = new Set(['words', 'confirmedBy', 'confirmedOn']);
const languages = ['ar', 'en'];

/**
 * @typedef {{ declarations: Map<string, ts.Statement>, imports: Map<string, { from: string, name: string }>, stars: string[] }} Module
 * @typedef {{ hash: string, files: Record<string, string> }} Content
 */

const digest = (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** @returns {Module} the top level of a file as JavaScript: types, comments and formatting are gone */
function moduleOf(/** @type {string} */ path) {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  const source = ts.createSourceFile(path, outputText, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  /** @type {Module} */
  const found = { declarations: new Map(), imports: new Map(), stars: [] };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) addImport(found, statement);
    else if (ts.isExportDeclaration(statement)) addReExport(found, statement);
    else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) {
        for (const one of namesIn(name)) found.declarations.set(one, statement);
      }
    } else if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) {
      found.declarations.set(statement.name.text, statement);
    }
  }
  return found;
}

/** @returns {string[]} */
const namesIn = (/** @type {ts.BindingName} */ name) =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((one) => (ts.isBindingElement(one) ? namesIn(one.name) : []));

function addImport(/** @type {Module} */ found, /** @type {ts.ImportDeclaration} */ { importClause, moduleSpecifier }) {
  const from = /** @type {ts.StringLiteral} */ (moduleSpecifier).text;
  const bindings = importClause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings)) return;
  for (const { name, propertyName } of bindings.elements) {
    found.imports.set(name.text, { from, name: (propertyName ?? name).text });
  }
}

function addReExport(
  /** @type {Module} */ found,
  /** @type {ts.ExportDeclaration} */ { exportClause, moduleSpecifier },
) {
  if (moduleSpecifier === undefined) return;
  const from = /** @type {ts.StringLiteral} */ (moduleSpecifier).text;
  if (exportClause === undefined) found.stars.push(from);
  else if (ts.isNamedExports(exportClause)) {
    for (const { name, propertyName } of exportClause.elements) {
      found.imports.set(name.text, { from, name: (propertyName ?? name).text });
    }
  }
}

/** A text in every language, or a property that is no behaviour. */
function isSilent(/** @type {ts.Node} */ node) {
  if (ts.isPropertyAssignment(node)) return silent.has(node.name.getText());
  if (!ts.isObjectLiteralExpression(node)) return false;
  const keys = node.properties.map(({ name }) => name?.getText() ?? '').sort();
  return keys.join() === languages.join();
}

/** What counts of a declaration: its tokens without words, and the names that it uses. */
function readDeclaration(/** @type {ts.Statement} */ statement) {
  /** @type {string[]} */
  const tokens = [];
  const names = new Set();
  const visit = (/** @type {ts.Node} */ node) => {
    if (isSilent(node)) return;
    if (node.getChildCount() === 0) tokens.push(node.getText());
    const isKey =
      (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
      (ts.isPropertyAssignment(node.parent) && node.parent.name === node);
    if (ts.isIdentifier(node) && !isKey) names.add(node.text);
    for (const child of node.getChildren()) visit(child);
  };
  for (const child of statement.getChildren()) visit(child);
  return { text: tokens.join(' '), names };
}

/**
 * Everything that gives an exported SOP its behaviour, followed from declaration to declaration through its files.
 * @param {string} root the repository's folder, for the names of files
 * @param {string} file of the SOP
 * @param {string} name of the export
 * @returns {Content}
 */
export function contentOf(root, file, name) {
  /** @type {Map<string, Module>} */
  const modules = new Map();
  /** @type {Map<string, Set<string>>} */
  const used = new Map();
  const moduleAt = (/** @type {string} */ path) => {
    const known = modules.get(path) ?? moduleOf(path);
    modules.set(path, known);
    return known;
  };
  const pathOf = (/** @type {string} */ from, /** @type {string} */ specifier) =>
    specifier.startsWith('.') ? resolve(dirname(from), specifier.replace(/[.]js$/, '.ts')) : undefined;
  const seen = new Set();
  const follow = (/** @type {string} */ path, /** @type {string} */ wanted) => {
    if (growing.test(path) || seen.has(`${path} ${wanted}`) || !existsSync(path)) return;
    seen.add(`${path} ${wanted}`);
    const { declarations, imports, stars } = moduleAt(path);
    const declaration = declarations.get(wanted);
    const imported = imports.get(wanted);
    if (declaration !== undefined) {
      const { text, names } = readDeclaration(declaration);
      used.set(path, (used.get(path) ?? new Set()).add(text));
      for (const one of names) follow(path, one);
    } else if (imported !== undefined) {
      const next = pathOf(path, imported.from);
      if (next !== undefined) follow(next, imported.name);
    } else {
      for (const star of stars.map((one) => pathOf(path, one))) if (star !== undefined) follow(star, wanted);
    }
  };
  follow(file, name);
  const files = Object.fromEntries(
    [...used]
      .map(([path, texts]) => [relative(root, path).split('\\').join('/'), digest([...texts].sort().join('\n'))])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
  return { hash: digest(JSON.stringify(files)), files };
}

/**
 * The SOP versions of the registry with their content, by `id@version`.
 * @param {string} root the repository's folder
 * @returns {Record<string, Content>}
 */
export function sopContents(root) {
  const index = join(root, 'sop-machines/index.ts');
  /** @type {Record<string, Content>} */
  const contents = {};
  for (const { from, name } of moduleOf(index).imports.values()) {
    if (!from.endsWith('.sop.js')) continue;
    const file = resolve(dirname(index), from.replace(/[.]js$/, '.ts'));
    const text = moduleOf(file).declarations.get(name)?.getText() ?? '';
    const id = /\bid: '([^']+)'/.exec(text)?.[1];
    const version = /\bversion: '([^']+)'/.exec(text)?.[1];
    if (id === undefined || version === undefined)
      throw new Error(`${file}: 'id' and 'version' of ${name} must be plain texts.`);
    contents[`${id}@${version}`] = contentOf(root, file, name);
  }
  return contents;
}

/**
 * What has changed of published versions, as sentences with the way out; empty when all are as they were.
 * @param {Record<string, Content & { withdrawnOn?: string }>} published
 * @param {Record<string, Content>} now
 */
export function changesOf(published, now) {
  const wayOut =
    'Give it back its text; or make a new version: copy what changes into a file of its own, raise the version, add a plan ' +
    'to `migrations` in sop-machines/index.ts, and keep the old version in the registry while procedures run on it.';
  return Object.entries(published).flatMap(([key, { hash, files, withdrawnOn }]) => {
    const content = now[key];
    if (withdrawnOn !== undefined)
      return content === undefined ? [] : [`${key} was withdrawn on ${withdrawnOn}, but the registry has it.`];
    if (content === undefined)
      return [`${key} is published, but the registry has it no more. Put it back, or withdraw it first.`];
    if (content.hash === hash) return [];
    const names = [...new Set([...Object.keys(files), ...Object.keys(content.files)])].filter(
      (file) => files[file] !== content.files[file],
    );
    return names.map((file) => `${key} is published and frozen, but ${file} has changed. ${wayOut}`);
  });
}
