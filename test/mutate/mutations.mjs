import { parseSync } from "vite";

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

/** Every one-place change of a source file that changes what it does: `{ start, end, from, to }`, in its order. */
export function mutationsOf(path, text) {
  const found = [];
  walk(parseSync(path, text).program, (node) => {
    const change = changeOf(node, text);
    if (change !== undefined) found.push({ ...change, from: text.slice(change.start, change.end) });
  });
  return found;
}

function changeOf(node, text) {
  const { start, end } = node;
  switch (node.type) {
    case "BinaryExpression":
    case "LogicalExpression": {
      const to = OPERATORS.get(node.operator);
      if (to === undefined) return undefined;
      const at = text.indexOf(node.operator, node.left.end);
      return { start: at, end: at + node.operator.length, to };
    }
    case "ConditionalExpression":
    case "IfStatement":
      return {
        start: node.test.start,
        end: node.test.end,
        to: `!(${text.slice(node.test.start, node.test.end)})`,
      };
    case "UnaryExpression":
      return node.operator === "!" ? { start, end: start + 1, to: "!!" } : undefined;
    case "Literal":
      if (typeof node.value === "number") return { start, end, to: String(node.value + 1) };
      if (typeof node.value === "boolean") return { start, end, to: String(!node.value) };
      return typeof node.value === "string" && node.value !== "" ? { start, end, to: '"other"' } : undefined;
    case "TemplateElement":
      return /[a-z]/i.test(node.value.raw)
        ? { start, end: start + node.value.raw.length, to: "other " }
        : undefined;
    default:
      return undefined;
  }
}

function walk(node, visit) {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, visit);
    return;
  }
  if (typeof node !== "object" || node === null || typeof node.type !== "string") return;
  if (/^(Import|Export(All|Named)Declaration$.*source|TS(?!Satisfies|NonNull|As))/.test(node.type)) return;
  if (node.type === "Property" && DESCRIBES.has(node.key?.name)) return;
  visit(node);
  for (const [key, child] of Object.entries(node)) {
    if (key !== "typeAnnotation" && key !== "typeArguments" && key !== "key") walk(child, visit);
  }
}
