import type { Claim } from "../../claims/index.ts";
import type { Period } from "../../period/index.ts";
import type { Span } from "../mark.ts";
import type { Subject } from "../subject.ts";

/** A clause with what is named in it. */
export type Said = {
  readonly subject: Subject;
  readonly text: string;
  readonly start: number;
  /** The sentence up to the clause. */
  readonly earlier: string;
  /** What the text says before its sentence. */
  readonly lead: string;
  readonly periods: readonly Period[];
  /** The report's own, of which the KPI may have no number that is shown. */
  readonly report: Period;
  readonly isPeriodNamed: boolean;
  /** The quarter that the words name, of a KPI that comes by the month. */
  readonly quarter: Period | undefined;
  readonly bases: readonly Period[];
  readonly isBasisNamed: boolean;
  readonly areas: readonly string[];
  /** Every area there is a figure of. */
  readonly figures: readonly { readonly value: number; readonly start: number; readonly end: number }[];
};

export type WordReading = Span & {
  readonly fault: string;
  readonly claims: readonly Claim[];
  readonly negated: boolean;
  /** The figures do not reach as far as the words: these may contradict them, and cannot bear them out. */
  readonly isOpen?: boolean;
  /** The numbers and statuses within say nothing but this: "not above 95% all year". */
  readonly isWhole?: boolean;
};

export type Way = NonNullable<Claim["way"]>;

export const NEGATION =
  /\b(?:not|never|no longer|did not|has not|have not|[a-z]+n['’]t|neither|without|nor|no)\b[^,;.]*$/iu;

export const COUNT_WORD = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";

export const ORDINALS: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  first: 1,
};
