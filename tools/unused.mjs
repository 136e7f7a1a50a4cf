// Finds exports that nobody imports and packages that nobody needs. Part of `npm run check`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './lib/run.mjs';

/** What the outside uses: entries of processes, of tests and of the documented interfaces. */
const entries = [
  /[.]spec[.]tsx?$/,
  /[.]gen[.]ts$/,
  /^bench\//,
  /^test\/support\//,
  /^src\/(main|worker|migrate|describe-api)[.]ts$/,
  /^src\/demo\/(seed|first-administrator|resume-clock)[.]ts$/,
  /^workflows\/engine\/conformance\/reporter[.]mjs$/,
  /^src\/database\/data-source[.]ts$/,
  /^workflows\/(index|engine\/index|shell\/(index|client))[.]ts$/,
  /^test\/machines\/fixtures\/[a-z-]+[.]workflows[.]ts$/,
  // The bundler is given these by name.
  /[.]interceptors[.]ts$/,
  /^sop-machines\/index[.]ts$/,
  /^web\/src\/main[.]tsx$/,
  /^web\/vite[.]config[.]ts$/,
];
const isEntry = (/** @type {string} */ file) => entries.some((entry) => entry.test(file));

function programOf(/** @type {string} */ config) {
  const file = join(root, config);
  const read = ts.readConfigFile(file, ts.sys.readFile);
  const parsed = ts.parseJsonConfigFileContent(read.config, ts.sys, join(file, '..'));
  return ts.createProgram(parsed.fileNames, { ...parsed.options, noEmit: true });
}

const nameOf = (/** @type {ts.Node} */ node) => relative(root, node.getSourceFile().fileName).split('\\').join('/');
const isOurs = (/** @type {ts.SourceFile} */ file) =>
  !file.isDeclarationFile && !/\/(node_modules|dist)\//.test(file.fileName);
const keyOf = (/** @type {ts.Declaration} */ declaration) => `${nameOf(declaration)}:${declaration.getStart()}`;

const isType = (/** @type {ts.Declaration} */ declaration) =>
  ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration);

/** Declarations that are exported (by place) and those that are used from another file. */
function survey(
  /** @type {ts.Program} */ program,
  /** @type {Map<string, string>} */ exported,
  /** @type {Set<string>} */ used,
) {
  const checker = program.getTypeChecker();
  const resolve = (/** @type {ts.Symbol} */ symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  // `const { launch } = await import(…)`: the name is a property of the module.
  const importedProperty = (/** @type {ts.Identifier} */ node) => {
    if (!ts.isBindingElement(node.parent) || !ts.isObjectBindingPattern(node.parent.parent)) return undefined;
    return checker.getTypeAtLocation(node.parent.parent).getProperty(node.text);
  };

  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isIdentifier(node)) {
      const found = importedProperty(node) ?? checker.getSymbolAtLocation(node);
      // A re-export names a thing without using it, unless an entry shows it to the outside.
      const isReExport = ts.isExportSpecifier(node.parent) && !isEntry(nameOf(node));
      for (const declaration of (found && !isReExport && resolve(found).declarations) || []) {
        const isElsewhere = declaration.getSourceFile() !== node.getSourceFile();
        // A type may be exported for the signature of its own file; a value may not.
        const isTypeInUse = isType(declaration) && declaration.name !== node;
        if (isElsewhere || isTypeInUse) used.add(keyOf(declaration));
      }
    }
    ts.forEachChild(node, visit);
  };

  for (const file of program.getSourceFiles().filter(isOurs)) {
    visit(file);
    const module = checker.getSymbolAtLocation(file);
    if (module === undefined || isEntry(nameOf(file))) continue;
    for (const symbol of checker.getExportsOfModule(module)) {
      for (const declaration of resolve(symbol).declarations ?? []) {
        // A typedef is exported whether one wants it or not.
        const isOwn = declaration.getSourceFile() === file && !ts.isJSDocTypedefTag(declaration);
        if (isOwn) exported.set(keyOf(declaration), symbol.getName());
      }
    }
  }
}

/** Names of packages imported by a text, also dynamically and in configuration. */
function* packagesIn(/** @type {string} */ text) {
  for (const [, name] of text.matchAll(
    /(?:from|import|require|resolve)\s*\(?\s*['"]((?:@[\w.-]+\/)?[\w.-]+)[^'"]*['"]/g,
  ))
    yield name;
}

const manifest = (/** @type {string} */ path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
/** A workspace's own node_modules come first. */
const installed = (/** @type {string} */ name) => {
  const place = ['web/node_modules', 'node_modules'].find((folder) =>
    existsSync(join(root, folder, name, 'package.json')),
  );
  return place === undefined ? {} : manifest(join(place, name, 'package.json'));
};
const textsBelow = (/** @type {string} */ folder, /** @type {RegExp} */ names) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name) && !/node_modules|dist/.test(entry.parentPath))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** @param {{ manifestPath: string, folders: string[], files: string[] }} workspace */
function unneededPackages({ manifestPath, folders, files }) {
  const { dependencies = {}, devDependencies = {}, scripts = {} } = manifest(manifestPath);
  const all = Object.keys({ ...dependencies, ...devDependencies });
  const texts = folders.flatMap((folder) => textsBelow(folder, /[.](m|c)?[jt]sx?$/));
  for (const file of files) texts.push(readFileSync(join(root, file), 'utf8'));
  const needed = new Set(texts.flatMap((text) => [...packagesIn(text)]));
  const mentioned = `${texts.join('\n')}\n${Object.values(scripts).join('\n')}`;
  const isNeeded = (/** @type {string} */ name) => {
    if (
      needed.has(name) ||
      mentioned.includes(`node_modules/${name}/`) ||
      mentioned.includes(`@${name}/`) ||
      mentioned.includes(`'${name}'`)
    )
      return true;
    const binaries = Object.keys(installed(name).bin ?? {});
    return binaries.some((binary) => Object.values(scripts).some((script) => script.split(/\W+/).includes(binary)));
  };
  const isTypesOfNeeded = (/** @type {string} */ name) =>
    name === '@types/node' || (name.startsWith('@types/') && isNeeded(name.replace('@types/', '')));
  const peersOfNeeded = new Set(
    all.filter(isNeeded).flatMap((name) => Object.keys(installed(name).peerDependencies ?? {})),
  );
  return all.filter(
    (name) => !isNeeded(name) && !isTypesOfNeeded(name) && !peersOfNeeded.has(name) && !builtinModules.includes(name),
  );
}

const exported = new Map();
const used = new Set();
for (const config of ['tsconfig.json', 'web/tsconfig.json']) survey(programOf(config), exported, used);
const findings = [...exported]
  .filter(([place]) => !used.has(place))
  .map(([place, name]) => `${place.replace(/:\d+$/, '')}: nobody imports "${name}"; drop the export or the thing`);

const configs = ['jest.config.js', 'eslint.config.mjs', '.dependency-cruiser.cjs'];
const workspaces = [
  {
    manifestPath: 'package.json',
    folders: ['src', 'workflows', 'sop-machines', 'test', 'bench', 'tools'],
    files: configs,
  },
  { manifestPath: 'web/package.json', folders: ['web'], files: [] },
];
for (const workspace of workspaces) {
  for (const name of unneededPackages(workspace))
    findings.push(`${workspace.manifestPath}: nobody needs the package ${name}`);
}

for (const finding of findings.sort()) console.log(finding);
console.log(findings.length === 0 ? 'nothing is unused' : `${findings.length} unused`);
process.exitCode = findings.length === 0 ? 0 : 1;
