import { parseSync } from "vite";

/**
 * One change of what a source file does: the expression from `start` to `end` becomes `to`. `at`, `from` and `into` are
 * what a person is shown of it.
 * @typedef {{ start: number, end: number, to: string, at: number, from: string, into: string }} Mutation
 */

const OPERATORS = new Map([
  ["<", "<="],
  ["<=", "<"],
  [">", ">="],
  [">=", ">"],
  ["===", "!=="],
  ["!==", "==="],
  ["+", "-"],
  ["-", "+"],
  ["*", "/"],
  ["/", "*"],
  ["&&", "||"],
  ["||", "&&"],
]);

/** What describes the code and is no part of what it does, and what its tests are made from. */
const DESCRIBES = new Set(["examples", "means", "when"]);

/**
 * Every one-place change of a source file that changes what it does, in its order.
 * @returns {readonly Mutation[]}
 */
export function mutationsOf(path, text) {
  const found = [];
  walk(working(parseSync(path, text).program.body), undefined, (node, parent) => {
    found.push(...changesOf(node, parent, text));
  });
  return found;
}

/** The statements of a file without those that only what describes the code rests on, such as what its examples are made of. */
function working(body) {
  const parts = body.map((statement) => {
    const used = new Set();
    walk(statement, undefined, (node) => {
      if (node.type === "Identifier") used.add(node.name);
    });
    const named = namesOf(statement);
    return { statement, named, used, isLive: named === undefined };
  });
  let grown = true;
  while (grown) {
    const live = parts.filter(({ isLive }) => isLive);
    const more = parts.filter(
      ({ isLive, named }) => !isLive && live.some(({ used }) => named.some((name) => used.has(name))),
    );
    for (const part of more) part.isLive = true;
    grown = more.length > 0;
  }
  return parts.flatMap(({ statement, isLive }) => (isLive ? [statement] : []));
}

/** What a statement of a file declares for that file alone; nothing where it does something, or others may use it. */
function namesOf({ type, id, declarations = [] }) {
  if (type === "FunctionDeclaration") return [id.name];
  const named = declarations.every((each) => each.id.type === "Identifier");
  return type === "VariableDeclaration" && named ? declarations.map((each) => each.id.name) : undefined;
}

function changesOf(node, parent, text) {
  const { start, end } = node;
  const whole = (to) => [{ start, end, to, at: start, from: text.slice(start, end), into: to }];
  const within = (from, until, into) => {
    const to = text.slice(start, from) + into + text.slice(until, end);
    return [{ start, end, to, at: from, from: text.slice(from, until), into }];
  };
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression": {
      const to = OPERATORS.get(node.operator);
      if (to === undefined) return [];
      const at = text.indexOf(node.operator, node.left.end);
      return within(at, at + node.operator.length, to);
    }
    case "ConditionalExpression":
    case "IfStatement": {
      const { start: from, end: until } = node.test;
      const into = `!(${text.slice(from, until)})`;
      return [{ start: from, end: until, to: into, at: from, from: text.slice(from, until), into }];
    }
    case "UnaryExpression":
      return node.operator === "!" ? within(start, start + 1, "!!") : [];
    case "Literal":
      if (typeof node.value === "number") return whole(String(node.value + 1));
      if (typeof node.value === "boolean") return whole(String(!node.value));
      return typeof node.value === "string" && node.value !== "" ? whole('"other"') : [];
    case "TemplateLiteral": {
      // What stands before the backtick belongs to it: `say` makes runs of the words.
      const outer = parent?.type === "TaggedTemplateExpression" ? parent : node;
      return node.quasis
        .filter(({ value }) => /[a-z]/i.test(value.raw))
        .map(({ start: from, value: { raw } }) => {
          const at = text.indexOf(raw, from);
          const to = `${text.slice(outer.start, at)}other ${text.slice(at + raw.length, outer.end)}`;
          return { start: outer.start, end: outer.end, to, at, from: raw, into: "other " };
        });
    }
    default:
      return [];
  }
}

const TYPES = /^TS(?!Satisfies|NonNull|As)/;

function walk(node, parent, visit) {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, parent, visit);
    return;
  }
  if (typeof node !== "object" || node === null || typeof node.type !== "string") return;
  if (node.type === "ImportDeclaration" || node.type === "ExportAllDeclaration" || TYPES.test(node.type))
    return;
  if (node.type === "Property" && DESCRIBES.has(node.key?.name)) return;
  visit(node, parent);
  for (const [key, child] of Object.entries(node)) {
    const isName = key === "key" || (key === "source" && node.type === "ExportNamedDeclaration");
    if (key !== "typeAnnotation" && key !== "typeArguments" && !isName) walk(child, node, visit);
  }
}

/**
 * The file with all of these changes in it, each asleep: `globalThis.mutated(n)` says whether the one with number `n`
 * is awake.
 * @param {string} text
 * @param {readonly (Mutation & { number: number })[]} mutations
 */
export function withSwitches(text, mutations) {
  const spans = new Map();
  for (const mutation of mutations) {
    const key = `${mutation.start}-${mutation.end}`;
    const known = spans.get(key) ?? { start: mutation.start, end: mutation.end, choices: [] };
    known.choices.push(mutation);
    spans.set(key, known);
  }
  const outerFirst = [...spans.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
  return written(text, 0, text.length, outerFirst);
}

/** The text from one place to another, with the spans that lie in it switched, the inner ones within the outer. */
function written(text, from, to, spans) {
  let out = "";
  let at = from;
  let next = 0;
  while (next < spans.length) {
    const span = spans[next];
    const inner = [];
    next += 1;
    while (next < spans.length && spans[next].end <= span.end) {
      inner.push(spans[next]);
      next += 1;
    }
    const choices = span.choices.map((each) => `globalThis.mutated(${each.number})?(${each.to}):`).join("");
    out += `${text.slice(at, span.start)}(${choices}(${written(text, span.start, span.end, inner)}))`;
    at = span.end;
  }
  return out + text.slice(at, to);
}
