import type { Period } from "../period/index.ts";
import type { Caveat, MissingState } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";
import type { RegisterQuestion } from "./of-registers.ts";

/** What only a person can settle, with the KPIs it is about by code and title where their codes alone say little. */
export type Question = Unnamed & { readonly named?: readonly string[] };

type Unnamed =
  | {
      readonly asks: "current period";
      readonly at: Address;
      /** The part of a year that ends after every month and quarter, where that is why it is asked. */
      readonly later?: Period;
      /** A part of a year that names none, where that is why it is asked. */
      readonly part?: string;
    }
  | { readonly asks: "area"; readonly choices: readonly string[]; readonly sheet: string }
  | {
      /** Whether names that stand beside each other, and may be places or parts of what is ours, are areas. */
      readonly asks: "whose";
      readonly sheet: string;
      readonly names: readonly string[];
      /** The cells that name the KPIs whose figures rest on it. */
      readonly cells: readonly Address[];
    }
  | {
      readonly asks: "quarters";
      readonly at: Address;
      readonly label: string;
      readonly choices: readonly Period[];
    }
  | {
      readonly asks: "marker";
      readonly marker: string;
      readonly count: number;
      readonly taken: MissingState | "zero";
      readonly first: Address;
      /** Every cell in which it stands, where it was taken as zero: nothing in the figure tells that it was a marker. */
      readonly cells?: readonly Address[];
    }
  | {
      readonly asks: "dates";
      readonly at: Address;
      readonly label: string;
      readonly choices: readonly Period[];
    }
  | {
      /** Of every figure typed as text, or of one KPI's, which its neighbours contradict. */
      readonly asks: "decimal mark";
      readonly kpi?: string;
      readonly at: Address;
      readonly text: string;
    }
  | {
      /** Whether figures are of the months that head them, of the quarters that hold these, or of longer spans that end with them. */
      readonly asks: "months or quarters";
      readonly kpis: readonly string[];
      readonly at: Address;
      /** The period that heads the first of them. */
      readonly month: Period;
      /** Words over them or in their title that may say so, where that is why it is asked: of longer spans, or of the year so far. */
      readonly line?: {
        readonly text: string;
        readonly at: Address;
        /** How many months each figure may be of. */
        readonly months?: number;
        readonly isToDate?: true;
      };
      /** The KPI whose own title that line is, where it is one's. */
      readonly of?: string;
    }
  | {
      /** In which scale a KPI is kept: 0.85 or 85; pounds or hundreds of pounds. */
      readonly asks: "percent scale" | "money scale";
      readonly kpi: string;
      readonly at: Address;
      /** What stands there, and what it does not fit; alone where every figure is between 0 and 1, or below nought between −1 and 1. */
      readonly shown: string;
      readonly other?: { readonly at: Address; readonly shown: string };
      /** The answer that its cells contradict, where one does. */
      readonly not?: "as they are" | "fractions";
      /** Set where an amount seems to be in full, and something says that it is in thousands or millions. */
      readonly mayBeInFull?: true;
    }
  | {
      /** Whether figures may be taken as they stand, though a line on their sheet says something against it. */
      readonly asks: "caveat";
      readonly kpis: readonly string[];
      readonly at: Address;
      readonly text: string;
      readonly says: Caveat;
    }
  | { readonly asks: "value column"; readonly sheet: string; readonly choices: readonly string[] }
  | {
      readonly asks: "last year";
      readonly at: Address;
      /** Set where it stands beside “this year”, so that both rest on the answer. */
      readonly isBesideThis?: true;
    }
  | {
      /** Whether `FY25` is the year that begins or the one that ends in 2025; where it stands first, and on which sheets. */
      readonly asks: "one year";
      readonly at: Address;
      readonly label: string;
      /** The name of a sheet or of the file in which it stands, where no cell says it. */
      readonly name?: string;
      readonly sheets: readonly string[];
    }
  | RegisterQuestion
  | {
      /** Rows or columns with figures that are hidden or filtered out, counted from zero; none where the sheet is hidden whole. */
      readonly asks: "hidden";
      readonly sheet: string;
      readonly isWhole: boolean;
      /** Set where words stand there, and no figure. */
      readonly isOfWords?: true;
      readonly rows: readonly number[];
      readonly columns: readonly number[];
    };
