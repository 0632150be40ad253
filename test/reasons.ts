/** The reasons that the program gives people in English, as its own text writes them: gathered by its syntax, so that a new one is among them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './service.js';

export interface Reason {
  readonly file: string;
  /** What may be said: what is put in stands as one word, or as a number. */
  readonly said: readonly string[];
}

/** Which argument of a call is the reason. */
const givers: Readonly<Record<string, number>> = {
  failure: 2,
  Failed: 1,
  UnreadableList: 1,
  Refusal: 1,
  ModelTrouble: 1,
  abortAfter: 1,
};
const named = /^(?:because|detail|why|reason)$/;
const objecting = 'objection';
const tables = 'sentences';
const mostHoles = 4;

export function reasonsIn(folders: readonly string[]): readonly Reason[] {
  return folders.flatMap(filesIn).flatMap(reasonsOf);
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(?:spec|d)\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function reasonsOf(path: string): readonly Reason[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...givenBy(node));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const written = found.flatMap(textsOf).filter((said) => said.some((text) => /[a-z]+ [a-z]+ ?/i.test(text)));
  return written.map((said) => ({ file: path.slice(root.length + 1), said }));
}

/** The expressions at a node that are reasons. */
function givenBy(node: ts.Node): readonly ts.Expression[] {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return handedTo(node);
  if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) return declared(node);
  return ts.isReturnStatement(node) && functionAround(node).startsWith(objecting) ? present(node.expression) : [];
}

function handedTo(call: ts.CallExpression | ts.NewExpression): readonly ts.Expression[] {
  return present(call.arguments?.[givers[nameOf(call.expression)] ?? Infinity]);
}

function present(value: ts.Expression | undefined): readonly ts.Expression[] {
  return value === undefined ? [] : [value];
}

function declared({ name, initializer }: ts.PropertyAssignment | ts.VariableDeclaration): readonly ts.Expression[] {
  if (named.test(name.getText())) return present(initializer);
  const table = initializer && ts.isAsExpression(initializer) ? initializer.expression : initializer;
  if (name.getText() !== tables || table === undefined || !ts.isObjectLiteralExpression(table)) return [];
  return table.properties.flatMap((property) => (ts.isPropertyAssignment(property) ? [property.initializer] : []));
}

function nameOf(called: ts.Expression): string {
  if (ts.isPropertyAccessExpression(called)) return called.name.text.replace(/^#/, '');
  return ts.isIdentifier(called) ? called.text : '';
}

function functionAround(node: ts.Node): string {
  let around: ts.Node = node;
  while (!ts.isFunctionDeclaration(around) && !ts.isSourceFile(around)) around = around.parent;
  return ts.isFunctionDeclaration(around) ? (around.name?.text ?? '') : '';
}

/** What is written there, each with all the ways in which its holes may be filled. */
function textsOf(value: ts.Expression): readonly (readonly string[])[] {
  if (ts.isStringLiteralLike(value)) return value.text === '' ? [] : [[value.text]];
  return ts.isTemplateExpression(value) ? [filled(value)] : branchesOf(value).flatMap(textsOf);
}

function branchesOf(value: ts.Expression): readonly ts.Expression[] {
  if (ts.isConditionalExpression(value)) return [value.whenTrue, value.whenFalse];
  if (ts.isParenthesizedExpression(value) || ts.isAsExpression(value)) return [value.expression];
  const isEither = ts.isBinaryExpression(value) && value.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
  return isEither ? [value.left, value.right] : [];
}

function filled({ head, templateSpans }: ts.TemplateExpression): readonly string[] {
  let texts = [head.text];
  for (const [place, { literal }] of templateSpans.entries()) {
    const puts = place < mostHoles ? ['7', 'Aqq', '', 's'] : ['Aqq'];
    texts = texts.flatMap((text) => puts.map((put) => text + put + literal.text));
  }
  return texts;
}
