import { join, relative } from 'node:path';
import ts from 'typescript';

/**
 * Where each public member of an exported class or interface is: `ConnectionFeatures.ipsec` to the file that declares its
 * owner, relative to the root. Only the library's own files are read, so the compiler answers in a second.
 */
export function publicMembers(root: string): Map<string, string> {
  const program = ts.createProgram(ts.sys.readDirectory(join(root, 'lib'), ['.ts']), {
    noResolve: true,
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
  });
  const checker = program.getTypeChecker();
  const index = program.getSourceFile(join(root, 'lib/index.ts'));
  const module = index && checker.getSymbolAtLocation(index);
  if (module === undefined) throw new Error(`${root} has no lib/index.ts that exports anything`);

  const members = new Map<string, string>();
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.declarations?.find(
      (one) => ts.isClassDeclaration(one) || ts.isInterfaceDeclaration(one),
    );
    if (declaration === undefined) continue;
    const file = relative(root, declaration.getSourceFile().fileName);
    for (const property of checker.getDeclaredTypeOfSymbol(symbol).getProperties())
      if (isPublic(property)) members.set(`${exported.name}.${property.name}`, file);
  }
  return members;
}

function isPublic({ declarations = [] }: ts.Symbol): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return declarations.every((declaration) => (ts.getCombinedModifierFlags(declaration) & hidden) === 0);
}
