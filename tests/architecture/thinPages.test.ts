import ts from "typescript";
import { expect, test } from "vitest";
import { sourcesUnder, textOf } from "./readImports";

const LONGEST = 60;

/** Lines of a page's loader and action together. */
function linesOf(file: string, text: string): number {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  return source.statements
    .filter((statement) => ts.isFunctionDeclaration(statement))
    .filter(({ name }) => name?.text === "loader" || name?.text === "action")
    .reduce((sum, declared) => sum + declared.getText().split("\n").length, 0);
}

test(`loader and action of a page have at most ${LONGEST} lines together`, () => {
  const pages = sourcesUnder("app/routes", /\.tsx?$/).map((file) => ({ file, lines: linesOf(file, textOf(file)) }));
  expect(pages.filter(({ lines }) => lines > 0).length).toBeGreaterThan(80);
  expect(pages.filter(({ lines }) => lines > LONGEST)).toEqual([]);
});
