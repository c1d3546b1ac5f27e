import type { Polarity } from "../register/index.ts";

/** What a register of indicators says of one of them. */
export type Indicator = {
  readonly code: string;
  readonly title: string;
  readonly meaning: string;
  readonly group: string;
  readonly source: string;
  readonly polarity?: Polarity;
  /** Whether the register counts it among its key indicators; absent where it does not say. */
  readonly key?: boolean;
};

/** Codes made comparable: spaces, hyphens and case do not tell two apart, so `SW1 Real` is `sw1-real`. */
export function codeKey(code: string): string {
  return code.toLowerCase().replaceAll(/[\s_–-]+/gu, "");
}
