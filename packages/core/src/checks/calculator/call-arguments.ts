import type { Token } from "./token.ts";

/** One call of a function in a formula, with the pieces of each of its arguments. */
export type Call = { readonly name: string; readonly inside: readonly (readonly Token[])[] };

/** Every call of the functions named, wherever in the formula it stands. */
export function callsOf(tokens: readonly Token[], names: ReadonlySet<string>): readonly Call[] {
  return tokens.flatMap((token, index) =>
    token.kind === "call" && names.has(token.name)
      ? [{ name: token.name, inside: argumentsFrom(tokens, index + 2) }]
      : [],
  );
}

function argumentsFrom(tokens: readonly Token[], start: number): readonly (readonly Token[])[] {
  const inside: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(start)) {
    if (token.kind === "close" && depth === 0) break;
    if (token.kind === "open") depth += 1;
    if (token.kind === "close") depth -= 1;
    if (token.kind === "comma" && depth === 0) inside.push([]);
    else inside.at(-1)?.push(token);
  }
  return inside;
}
