import ts from "typescript";

/** What a query does. A question answered by yes or no begins with a word of PREDICATES. */
export const QUERY_VERBS = new Set([
  "find", // one row or value, perhaps none
  "list", // many rows
  "count",
  "insert",
  "set", // changes columns of rows
  "delete",
  "lock", // reads rows and holds them to the end of the transaction
  "check", // only whether the database answers
]);

/** What a function that reads or writes something does, outside the queries. The closed list: a new verb is argued for here. */
export const VERBS = new Set([
  ...QUERY_VERBS,
  // reading
  "read", // understands what was typed, sent or stored as text
  "parse",
  "load", // reads what a page, a letter or a calculation needs, by several queries
  "fetch", // from another server
  "resolve", // names to entries
  "require", // a guard: what must be there, else the request ends
  "verify",
  // writing
  "add",
  "create",
  "update",
  "save",
  "remove",
  "copy",
  "merge",
  "record", // a fact or a step already decided
  "apply", // a step decided and made
  "write", // a file, a document, a row of one
  "send", // a letter
  "resend",
  "notify", // letters to several people about one event
  "import",
  "export",
  "anonymise",
  // what people do in the product
  "accept",
  "answer",
  "archive",
  "close",
  "complete",
  "confirm",
  "invite",
  "link",
  "move", // a step of a life, by its table
  "open",
  "overrule",
  "pause",
  "promote",
  "propose",
  "rate",
  "register",
  "report",
  "request",
  "reschedule",
  "review",
  "revoke",
  "start",
  "submit",
  "unsubscribe",
  "withdraw",
  // what the calendar does
  "run", // jobs, commands, checks, searches
  "enforce",
  "expire",
  // the search
  "expand",
  "index",
  "push", // changes to another engine
  "rank",
  "rebuild",
  "relax",
  "replace",
  "suggest",
  "upsert",
  // the machine
  "acquire",
  "build",
  "fill", // the first data
  "hash",
  "install",
  "migrate",
  "prepare",
  "print", // a sheet of paper
  "restore",
  "seed",
  "stop",
]);

/** Frames around a piece of work that is handed over: `inUnit`, `withLock`, `tryWithLock`, `guarded`. */
export const FRAMES = new Set(["in", "with", "try", "guarded"]);

/** Questions answered by true or false. */
export const PREDICATES = new Set(["is", "has", "can", "may"]);

/** Words that say nothing, or something else, to whoever does not know this product. */
export const FORBIDDEN = new Set(
  "anew ask borrow bring chase drop forget give hold keep kept learn made make put said say seal settle take tell told turn unsent weigh widen wish".split(
    " ",
  ),
);

/** A function declared at the top of a file. */
export interface Declared {
  name: string;
  exported: boolean;
  /** Reads or writes something: it is awaited, or is handed the database, a transaction, a connection or the context. */
  reachesOut: boolean;
  /** Is handed the database or a transaction first. */
  queries: boolean;
}

const HANDLES = new Set(["db", "trx", "pool", "client", "connection", "context"]);

/** The functions at the top of a source text, declared or held by a constant. */
export function functionsIn(file: string, text: string): Declared[] {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false, kind);
  const declared = (
    name: ts.Identifier,
    body: ts.FunctionDeclaration | ts.ArrowFunction,
    statement: ts.Node,
  ): Declared => {
    const first = body.parameters[0]?.name.getText(source) ?? "";
    const awaited = has(body, ts.SyntaxKind.AsyncKeyword) || (body.type?.getText(source) ?? "").startsWith("Promise<");
    return {
      name: name.text,
      exported: has(statement, ts.SyntaxKind.ExportKeyword),
      reachesOut: awaited || HANDLES.has(first),
      queries: ["db", "trx", "pool"].includes(first),
    };
  };
  return source.statements.flatMap((statement) => {
    if (ts.isFunctionDeclaration(statement))
      return statement.name ? [declared(statement.name, statement, statement)] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) && initializer && ts.isArrowFunction(initializer)
        ? [declared(name, initializer, statement)]
        : [],
    );
  });
}

function has(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);
}

/** "listCards" → "list". */
export function firstWord(name: string): string {
  return /^[a-z0-9]+/.exec(name)?.[0] ?? "";
}
