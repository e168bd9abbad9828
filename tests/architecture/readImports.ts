import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

export const ROOT = path.resolve(import.meta.dirname, "..", "..");

/** One import of a file: what it names, and whether only its types are used. */
export interface Import {
  /** Path from the root without ending, such as "app/domain/ids"; or a package, such as "pg". */
  to: string;
  inside: boolean;
  typeOnly: boolean;
  /** What is taken by name; empty for whole modules. */
  names: string[];
}

const ALIASES: Record<string, string> = { "~": "app", "~db": "db", "~search": "search" };

/** Every import, re-export and dynamic import of one source text. `file` is its path from the root. */
export function readImports(file: string, text: string): Import[] {
  const source = ts.createSourceFile(
    file,
    upToLastImport(text),
    ts.ScriptTarget.Latest,
    false,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const name = specifierOf(node);
    if (name !== undefined) found.push({ ...target(file, name), typeOnly: isTypeOnly(node), names: namesOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What stands after the last import need not be parsed: nine tenths of all text. */
function upToLastImport(text: string): string {
  const last = ts.preProcessFile(text, true, true).importedFiles.at(-1);
  const end = last ? text.indexOf("\n", last.end) : 0;
  return end < 0 ? text : text.slice(0, end);
}

function specifierOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return (node.moduleSpecifier as ts.StringLiteral).text;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [named] = node.arguments;
    return named && ts.isStringLiteralLike(named) ? named.text : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return node.argument.literal.text;
  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.isTypeOnly ?? false;
  return ts.isExportDeclaration(node) ? node.isTypeOnly : ts.isImportTypeNode(node);
}

function namesOf(node: ts.Node): string[] {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
  if (!bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

function target(file: string, name: string): { to: string; inside: boolean } {
  const alias = name.split("/")[0] ?? "";
  if (ALIASES[alias]) return { to: name.replace(alias, ALIASES[alias]), inside: true };
  if (!name.startsWith(".")) return { to: name, inside: false };
  const to = path.posix.join(path.posix.dirname(file), name);
  return { to: to.replace(/\.(m?js|tsx?)$/, ""), inside: true };
}

const READ = new Map<string, Import[]>();

/** The imports of a file of the project, read once a run; a folder's `index` is named by its file. */
export function importsOf(file: string): Import[] {
  const read = READ.get(file) ?? readImports(file, textOf(file)).map(toFile);
  READ.set(file, read);
  return read;
}

function toFile(wanted: Import): Import {
  const isFolder = wanted.inside && fs.statSync(path.join(ROOT, wanted.to), { throwIfNoEntry: false })?.isDirectory();
  return isFolder && !hasSource(wanted.to) ? { ...wanted, to: `${wanted.to}/index` } : wanted;
}

function hasSource(stem: string): boolean {
  return [".ts", ".tsx", ".mjs"].some((ending) => fs.existsSync(path.join(ROOT, stem + ending)));
}

/** A file's path without its ending, as imports name it. */
export function stemOf(file: string): string {
  return file.replace(/\.(d\.mts|mjs|tsx?)$/, "");
}

/** Sources under a folder, as paths from the root with "/". */
export function sourcesUnder(folder: string, endings = /\.(ts|tsx|mjs)$/): string[] {
  const start = path.join(ROOT, folder);
  if (!fs.existsSync(start)) return [];
  return fs
    .readdirSync(start, { recursive: true, encoding: "utf8" })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/")))
    .filter((file) => endings.test(file));
}

export function textOf(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), "utf8");
}
