// Makes the variables of a bundle constants again. The bundler declares all that stands at the top of a module with
// `var`; the engine keeps a constant's value in what it compiles, but has to look up a variable's at every use.
import ts from 'typescript';

/** The code with `const` for each `var` at its top level to which nothing is assigned elsewhere. */
export function withConstants(code) {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const assigned = namesAssigned(file);
  const parts = [];
  let from = 0;
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || statement.declarationList.flags & ts.NodeFlags.BlockScoped) continue;
    if (!statement.declarationList.declarations.every((declaration) => isConstant(declaration, assigned))) continue;
    const start = statement.declarationList.getStart(file);
    parts.push(code.slice(from, start), 'const');
    from = start + 'var'.length;
  }
  return parts.join('') + code.slice(from);
}

function isConstant({ name, initializer }, assigned) {
  return initializer !== undefined && ts.isIdentifier(name) && !assigned.has(name.text);
}

/** All names to which something is assigned anywhere in the file, of whatever scope they are. */
function namesAssigned(file) {
  const names = new Set();
  const addAll = (target) => {
    if (ts.isIdentifier(target)) names.add(target.text);
    else ts.forEachChild(target, addAll);
  };
  const visit = (node) => {
    if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) addAll(node.left);
    else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
      if (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
        addAll(node.operand);
    } else if (ts.isForInStatement(node) || ts.isForOfStatement(node)) {
      if (!ts.isVariableDeclarationList(node.initializer)) addAll(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function isAssignment(kind) {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
