import ts from 'typescript';

/** The two labs of a rule's example, as a reader is shown them. */
export interface RuleExampleText {
  readonly bad: string;
  readonly good: string;
}

/** What a reader takes for granted: the page says that names come from the library. */
const UNSAID = ['uc-lab-constructs', './rule-example', './small-contact-center'];

/** What else a user of the library has. */
const KNOWN = /^(cdktf|@cdktf\/provider-aws\/lib\/[a-z0-9-]+)$/;

/**
 * The bodies of `bad` and `good` in the source of an example, each after the imports and the declarations beside it that it
 * needs. `file` is its name in errors.
 */
export function ruleExampleText(file: string, source: string): RuleExampleText {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  for (const from of parsed.statements.filter(ts.isImportDeclaration).map(moduleOf))
    if (!UNSAID.includes(from) && !KNOWN.test(from)) throw new Error(`${file} imports ${from}, which no reader has.`);
  const textOf = (name: keyof RuleExampleText) => {
    const body = bodyOf(parsed, name);
    const needed = [...statementsFor(body, parsed).map((statement) => statement.getText()), dedented(body)];
    return needed.join('\n').trim();
  };
  return { bad: textOf('bad'), good: textOf('good') };
}

/** The body of an exported function of a stack. */
function bodyOf(parsed: ts.SourceFile, name: string): ts.Block {
  const [initializer] = parsed.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap((one) => (one.name.getText() === name ? (one.initializer ?? []) : []));
  if (initializer === undefined || !ts.isArrowFunction(initializer) || !ts.isBlock(initializer.body))
    throw new Error(`${parsed.fileName} has no function ${name} with a body in braces.`);
  if (initializer.parameters.some((parameter) => parameter.getText() !== 'stack'))
    throw new Error(`${name} of ${parsed.fileName} calls its stack by another name than the page does.`);
  return initializer.body;
}

/** The statements of a file whose names are used in a function, directly or by each other. */
function statementsFor(body: ts.Block, { statements }: ts.SourceFile): ts.Statement[] {
  const used = identifiersIn(body);
  return [...statements]
    .reverse()
    .filter((statement) => {
      const isNeeded = declaredBy(statement).some((name) => used.has(name)) && !isUnsaid(statement);
      if (isNeeded) for (const name of identifiersIn(statement)) used.add(name);
      return isNeeded;
    })
    .reverse();
}

function declaredBy(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (ts.isImportDeclaration(statement)) return [...identifiersIn(statement)];
  return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [];
}

function isUnsaid(statement: ts.Statement): boolean {
  return ts.isImportDeclaration(statement) && UNSAID.includes(moduleOf(statement));
}

function moduleOf({ moduleSpecifier }: ts.ImportDeclaration): string {
  return ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : moduleSpecifier.getText();
}

function identifiersIn(node: ts.Node): Set<string> {
  const names = new Set<string>();
  const visit = (one: ts.Node) => {
    if (ts.isIdentifier(one)) names.add(one.text);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return names;
}

/** What is between the braces of a body, comments included, without its indentation. */
function dedented(body: ts.Block): string {
  const lines = body.getText().slice(1, -1).split('\n');
  const indentation = (line: string) => line.length - line.trimStart().length;
  const least = Math.min(...lines.filter((line) => line.trim() !== '').map(indentation));
  return lines.map((line) => line.slice(least)).join('\n');
}
