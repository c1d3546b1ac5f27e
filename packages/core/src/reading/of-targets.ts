import type { Period } from "../period/index.ts";
import type { Address } from "../workbook/index.ts";

/** What is taken for granted of targets, and of how close to them counts as close. */
export type TargetAssumption =
  | { readonly kind: "target of 0 means none"; readonly kpis: readonly string[] }
  | {
      readonly kind: "target from the latest period";
      readonly at: Address;
      readonly heading: string;
      readonly period: Period;
    }
  | {
      /** A target for no stated period, at `at`, beside another one for that very period. */
      readonly kind: "own target holds";
      readonly kpi: string;
      readonly at: Address;
      readonly own: Address;
      readonly period: Period;
    }
  /** A word or a mark where a target would stand, such as TBC; `more` counts the other cells of that kind. */
  | { readonly kind: "no target"; readonly text: string; readonly at: Address; readonly more: number }
  /**
   * “None” where a tolerance would stand, read as 0; one below nought, read without its sign; per cent beside a share that are
   * read as so much of its target. `more` counts the other cells of that kind.
   */
  | {
      readonly kind: "tolerance of none" | "tolerance below nought" | "tolerance of the target";
      readonly text: string;
      readonly at: Address;
      readonly more: number;
    }
  | {
      /** A tolerance beside a target, at `own`, and another one of its indicator, at `at`. */
      readonly kind: "own tolerance holds";
      readonly kpi: string;
      readonly at: Address;
      readonly own: Address;
      readonly more: number;
    };
