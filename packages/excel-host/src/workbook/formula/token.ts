/** A piece of a formula. A reference is a cell or a block, with or without its sheet. */
export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "reference"; readonly address: string }
  | { readonly kind: "sign"; readonly sign: string };

const PIECES: readonly (readonly [RegExp, (text: string) => Token | null])[] = [
  [/\s+/y, () => null],
  [/\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\.\d+/y, (text) => ({ kind: "number", value: Number(text) })],
  [/"(?:[^"]|"")*"/y, (text) => ({ kind: "text", value: text.slice(1, -1).replaceAll('""', '"') })],
  [/[A-Za-z][A-Za-z.]*(?=\()/y, (text) => ({ kind: "function", name: text.toUpperCase() })],
  [
    /(?:(?:'(?:[^']|'')+'|[A-Za-z_][\w.]*)!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\w(])/y,
    (text) => ({ kind: "reference", address: text }),
  ],
  [/<=|>=|<>|[-+*/^&=<>(),%]/y, (text) => ({ kind: "sign", sign: text })],
];

/** The pieces of a formula in order, or null where it holds something this calculator does not know. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const piece = pieceAt(formula, at);
    if (piece === null) return null;
    if (piece.token !== null) tokens.push(piece.token);
    at = piece.end;
  }
  return tokens;
}

function pieceAt(formula: string, at: number): { token: Token | null; end: number } | null {
  for (const [pattern, make] of PIECES) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { token: make(text), end: at + text.length };
  }
  return null;
}
