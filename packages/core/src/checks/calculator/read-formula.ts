import { readReference } from "./read-reference.ts";
import type { Token } from "./token.ts";

/** Letters of every language count as letters; the ranges stand for them, because classes of Unicode are slow. */
const PIECES = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:REF!|N\/A|NAME\?|DIV\/0!|NULL!|NUM!|VALUE!|SPILL!|CALC!)/y],
  [
    "reference",
    /(?:'(?:[^']|'')+'!|[A-Z_a-z[\u00aa-\uffff][\w.[\]\u00aa-\uffff]*!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\w(!.\u00aa-\uffff])/y,
  ],
  ["number", /\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+(?:E[+-]?\d+)?/iy],
  ["call", /[A-Z_a-z\u00aa-\uffff][\w.\u00aa-\uffff]*\(/y],
  ["name", /'(?:[^']|'')+'!#?\w*!?|[A-Z_a-z[\\\u00aa-\uffff][\w.[\]@#: \u00aa-\uffff]*!?(?:#REF!)?/y],
  ["operator", /<>|<=|>=|[-+*/^&=<>%:@]/y],
  ["open", /[({]/y],
  ["close", /[)}]/y],
  ["comma", /[,;]/y],
] as const;

/** The pieces of a formula, in order; what it does not understand it passes over. */
export function readFormula(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const found = pieceAt(formula, at);
    at += found?.text.length ?? 1;
    if (found !== undefined) tokens.push(...tokenOf(found.kind, found.text));
  }
  return tokens;
}

const NUMERIC = PIECES.filter(([kind]) => kind === "reference" || kind === "number");
const NAMES = PIECES.filter(([kind]) => kind === "reference" || kind === "call" || kind === "name");
const SIGNS = PIECES.filter(([kind]) => !NAMES.some(([name]) => name === kind));

/** The kinds of piece that may begin with a character: trying all of them would take most of the time. */
function piecesFor(first: string): readonly Piece[] {
  if (/[a-z_$'[]/i.test(first)) return NAMES;
  if (/\d/.test(first)) return NUMERIC;
  return /[\s"#.\-+*/^&=<>%:@(){},;]/.test(first) ? SIGNS : PIECES;
}

type Piece = (typeof PIECES)[number];

type Kind = (typeof PIECES)[number][0];

function pieceAt(formula: string, at: number): { readonly kind: Kind; readonly text: string } | undefined {
  for (const [kind, pattern] of piecesFor(formula.charAt(at))) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined && text !== "") return { kind, text };
  }
  return undefined;
}

function tokenOf(kind: Kind, text: string): readonly Token[] {
  switch (kind) {
    case "space":
      return [];
    case "text":
      return [{ kind, value: text.slice(1, -1).replaceAll('""', '"') }];
    case "error":
      return [{ kind, value: text }];
    case "number":
      return [{ kind, value: Number(text) }];
    case "call":
      return [{ kind, name: text.slice(0, -1).toUpperCase() }, { kind: "open" }];
    case "name":
      return [{ kind, name: text.trim() }];
    case "reference": {
      const reference = readReference(text);
      return reference ? [{ kind, reference }] : [{ kind: "name", name: text }];
    }
    case "operator":
      return [{ kind, sign: text }];
    case "open":
    case "close":
    case "comma":
      return [{ kind }];
  }
}
