import ts from "typescript";

/** Functions that open a transaction for the one that calls them: frames, and no use cases themselves. */
const OPENERS = new Set(["inUnit", "guarded"]);

/**
 * Names of the use cases among a file's exported functions: their first parameter is `context`, and they open the
 * transaction. A function that is given `trx` is a step, which other use cases may share.
 */
export function useCasesIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  return source.statements
    .filter((statement) => ts.isFunctionDeclaration(statement))
    .filter((declared) => isExported(declared) && takesContext(declared) && opensTransaction(declared, source))
    .map((declared) => declared.name?.text ?? "default")
    .filter((name) => !OPENERS.has(name));
}

function isExported(declared: ts.FunctionDeclaration): boolean {
  return declared.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function takesContext({ parameters: [first] }: ts.FunctionDeclaration): boolean {
  return first?.name.getText() === "context";
}

/** By itself, or through a function of the same file. */
function opensTransaction(declared: ts.FunctionDeclaration, source: ts.SourceFile): boolean {
  const local = new Map(
    source.statements.filter((one) => ts.isFunctionDeclaration(one)).map((one) => [one.name?.text ?? "", one] as const),
  );
  const seen = new Set<ts.Node>();
  let opens = false;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      if (OPENERS.has(called)) opens = true;
      const inner = local.get(called);
      if (inner && !seen.has(inner)) {
        seen.add(inner);
        visit(inner);
      }
    }
    if (!opens) ts.forEachChild(node, visit);
  };
  visit(declared);
  return opens;
}
