/** The small faults that a program can be given, one place at a time. */
import ts from 'typescript';

const swaps = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
]);

const calls = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
]);

const isCondition = (node, parent) =>
  ((ts.isIfStatement(parent) || ts.isWhileStatement(parent)) && parent.expression === node) ||
  (ts.isConditionalExpression(parent) && parent.condition === node);

/** A text that a program works with: no sentence for people, and no name of a module, a field or a type. */
const isValue = (node, parent) =>
  !/\S\s\S/.test(node.text) &&
  !ts.isImportDeclaration(parent) &&
  !ts.isExportDeclaration(parent) &&
  !ts.isLiteralTypeNode(parent) &&
  !(ts.isPropertyAssignment(parent) && parent.name === node) &&
  !(ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword);

const isUndefined = (node) => ts.isIdentifier(node) && node.text === 'undefined';

/** What may stand in the place of a node: the ways in which somebody could have written it wrongly. */
function* replacements(node, parent, source) {
  const text = node.getText(source);
  if (isCondition(node, parent)) yield* ['true', 'false'];
  if (ts.isBinaryExpression(node)) {
    const sign = node.operatorToken.getText(source);
    const other = swaps.get(sign);
    const [left, right] = [node.left, node.right].map((side) => side.getText(source));
    // Signs of equal rank stand in brackets, so that only this place changes.
    if (other) yield `((${left}) ${other} (${right}))`;
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) yield 'false';
  if (node.kind === ts.SyntaxKind.FalseKeyword) yield 'true';
  if (ts.isPrefixUnaryExpression(node) && text.startsWith('!')) yield `(${node.operand.getText(source)})`;
  if (ts.isStringLiteral(node) && isValue(node, parent)) yield node.text === '' ? "'mutant'" : "''";
  if (ts.isNumericLiteral(node) && !ts.isLiteralTypeNode(parent)) yield `(${text} + 1)`;
  if (ts.isReturnStatement(node) && node.expression && !isUndefined(node.expression)) yield 'return undefined;';
  if (ts.isArrowFunction(parent) && parent.body === node && !ts.isBlock(node) && !isUndefined(node))
    yield '(undefined)';
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) yield ';';
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) yield '[]';
  if (ts.isPropertyAccessExpression(parent) && parent.name === node && calls.has(text)) yield calls.get(text);
}

const isType = (node) => ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** @returns every fault that can be made in a source file: where, instead of what, and the whole changed text */
export function mutationsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found = [];
  const visit = (node) => {
    if (isType(node)) return;
    for (const after of replacements(node, node.parent ?? source, source)) {
      const [start, end] = [node.getStart(source), node.getEnd()];
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      found.push({
        file,
        line,
        lineText: lines[line - 1],
        before: text.slice(start, end),
        after,
        text: text.slice(0, start) + after + text.slice(end),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
