import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import english from '../../locales/en.json' with { type: 'json' };
import { keysIn } from '../../src/i18n/keys.ts';

/** Groups whose keys are codes of a policy or of the receiver: any may come. */
const codes = /^(basis|mechanism|provision|storage|role|rights\.status|rights\.reason)\./;

/** Texts that stand in the sources, and all that a template can become. */
function textsInSources(): ReadonlySet<string> {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(globSync('src/**/*.ts'), options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const note = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.add(node.text);
    if (ts.isTemplateExpression(node)) {
      const type = checker.getTypeAtLocation(node);
      for (const one of type.isUnion() ? type.types : [type]) if (one.isStringLiteral()) found.add(one.value);
    }
    ts.forEachChild(node, note);
  };
  for (const file of program.getSourceFiles()) if (/\/src\//.test(file.fileName) && !file.isDeclarationFile) note(file);
  return found;
}

describe('The words of the locales', () => {
  it('are each shown somewhere', () => {
    const said = textsInSources();
    const unused = [...keysIn(english)].filter((key) => !codes.test(key) && !said.has(key));
    assert.deepEqual(unused, [], 'nothing shows these: delete them in locales/*.json and run `npm run locales`');
  });
});
