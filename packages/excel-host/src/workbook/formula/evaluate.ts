import { isCellError } from "@quarterlight/core/workbook";
import type { Content } from "../content.ts";
import { functions } from "./functions.ts";
import { combine } from "./operators.ts";
import { tokensOf, type Token } from "./token.ts";

/** A formula that this calculator does not understand: its cell keeps what it last showed. */
export class NotUnderstood extends Error {}

/** What a reference gives: the contents of its cells, row by row. */
export type Lookup = (address: string) => readonly (readonly Content[])[];

/** Weakest first: what binds more tightly is worked out first. */
const STRENGTHS: readonly (readonly string[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/**
 * The result of a formula (without its equals sign): arithmetic, comparison, joining of text and the few
 * functions of `functions.ts`. Throws `NotUnderstood` for anything else.
 */
export function evaluate(formula: string, lookup: Lookup): Content {
  const tokens = tokensOf(formula);
  if (tokens === null) throw new NotUnderstood(formula);
  const reader = new Reader(tokens, lookup);
  const result = reader.expression(0);
  if (!reader.isAtEnd) throw new NotUnderstood(formula);
  return typeof result === "number" && !Number.isFinite(result) ? { error: "#NUM!" } : result;
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #lookup: Lookup;
  #at = 0;

  constructor(tokens: readonly Token[], lookup: Lookup) {
    this.#tokens = tokens;
    this.#lookup = lookup;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  expression(strength: number): Content {
    const signs = STRENGTHS[strength];
    if (signs === undefined) return this.#percentage();
    let left = this.expression(strength + 1);
    for (let sign = this.#takeSign(signs); sign !== null; sign = this.#takeSign(signs)) {
      left = combine(sign, left, this.expression(strength + 1));
    }
    return left;
  }

  #percentage(): Content {
    let value = this.#single();
    while (this.#takeSign(["%"]) !== null) value = combine("/", value, 100);
    return value;
  }

  #single(): Content {
    const sign = this.#takeSign(["-", "+", "("]);
    if (sign === "-") return combine("-", 0, this.#single());
    if (sign === "+") return this.#single();
    if (sign === "(") {
      const inner = this.expression(0);
      this.#expect(")");
      return inner;
    }
    const token = this.#tokens[this.#at];
    if (token === undefined || token.kind === "sign") throw new NotUnderstood();
    this.#at += 1;
    if (token.kind === "function") return this.#call(token.name);
    return token.kind === "reference" ? this.#cell(token.address) : token.value;
  }

  /** A reference in a sum must be one cell; an empty one counts as nothing. */
  #cell(address: string): Content {
    const [row, ...more] = this.#lookup(address);
    const [content, ...others] = row ?? [];
    return more.length > 0 || others.length > 0 || content === undefined ? { error: "#VALUE!" } : content;
  }

  #call(name: string): Content {
    const act = functions[name];
    if (act === undefined) throw new NotUnderstood(name);
    this.#expect("(");
    const given: (readonly Content[])[] = [];
    while (this.#takeSign([")"]) === null) {
      if (given.length > 0) this.#expect(",");
      given.push(this.#argument());
    }
    const fault = given.flat().find(isCellError);
    return fault !== undefined && name !== "IFERROR" ? fault : act(given);
  }

  /** A reference alone is all its cells; anything else is one value. */
  #argument(): readonly Content[] {
    const token = this.#tokens[this.#at];
    const next = this.#tokens[this.#at + 1];
    const isAlone = next?.kind === "sign" && (next.sign === "," || next.sign === ")");
    if (token?.kind !== "reference" || !isAlone) return [this.expression(0)];
    this.#at += 1;
    return this.#lookup(token.address).flat();
  }

  #takeSign(signs: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || !signs.includes(token.sign)) return null;
    this.#at += 1;
    return token.sign;
  }

  #expect(sign: string): void {
    if (this.#takeSign([sign]) === null) throw new NotUnderstood();
  }
}
