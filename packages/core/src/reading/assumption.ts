import type { Unit } from "../figure/index.ts";
import type { Period } from "../period/index.ts";
import type { Flag, Polarity } from "../register/index.ts";
import type { Address } from "../workbook/index.ts";
import type { RegisterAssumption } from "./of-registers.ts";
import type { TargetAssumption } from "./of-targets.ts";

/** What was taken for granted, and what that rests on, with the KPIs it is about by code and title where their codes alone say little. */
export type Assumption = Unnamed & { readonly named?: readonly string[] };

type Unnamed =
  | {
      readonly kind: "current period";
      readonly period: Period;
      readonly from: "file name" | "sheet name" | "title";
      readonly text: string;
    }
  /** By what a person said, which may be of an earlier time than the figures; `against` is a name that says another, else empty. */
  | { readonly kind: "current period as answered"; readonly period: Period; readonly against: string }
  | {
      /** Quarters or months that name no year were taken to be of this one. */
      readonly kind: "year";
      readonly at: Address;
      readonly year: string;
      readonly from: "file name" | "sheet name" | "title";
      readonly text: string;
    }
  | {
      /** `undated area`: one that names whose figures it holds, and no period. */
      readonly kind: "relative heading" | "undated area";
      readonly at: Address;
      readonly heading: string;
      readonly period: Period;
    }
  | {
      readonly kind: "last year is the whole year";
      readonly period: Period;
      readonly grown: number;
      readonly of: number;
    }
  | {
      readonly kind: "unit";
      readonly unit: Unit;
      readonly kpis: readonly string[];
      readonly from: "title" | "unit column" | "cell format" | "target" | "parts" | "nothing";
    }
  | {
      readonly kind: "polarity";
      readonly polarity: Polarity;
      readonly kpis: readonly string[];
      readonly from: "target" | "title" | "published status" | "register";
    }
  | { readonly kind: "polarity disputed"; readonly kpis: readonly string[] }
  | { readonly kind: "polarity unknown"; readonly kpis: readonly string[] }
  | { readonly kind: "status lost"; readonly at: Address; readonly heading: string }
  | { readonly kind: "status letters"; readonly count: number; readonly first: Address }
  | { readonly kind: "percent cells times 100"; readonly count: number; readonly first: Address }
  | {
      readonly kind: "area";
      readonly area: string;
      /** The whole that the area is one of several parts of, where the workbook names one. */
      readonly partOf?: string;
      /** Set where it is that whole itself. */
      readonly isWhole?: true;
    }
  /** Rows among areas that sum them up and name nobody; they are no comparators. */
  | { readonly kind: "sums of areas"; readonly names: readonly string[]; readonly sheet: string }
  | { readonly kind: "area spelling"; readonly found: string; readonly taken: string }
  | {
      readonly kind: "quarters";
      /** How many more labels of the same form there are. */
      readonly more: number;
      readonly basis: "calendar" | "financial";
      readonly label: string;
      readonly period: Period;
    }
  | {
      /** `bare year`: 2024 alone, which is the calendar year. */
      readonly kind: "years" | "bare year";
      /** How many more labels of the same form there are. */
      readonly more: number;
      readonly label: string;
      readonly period: Period;
    }
  /** A line over figures says that each is of the months, or the year so far, that end with what heads it. */
  | {
      readonly kind: "spans above";
      readonly text: string;
      readonly at: Address;
      readonly kpis: readonly string[];
    }
  /** A line on their sheet says that figures are provisional, estimated or a forecast: they bear that mark. */
  | {
      readonly kind: "marked by a line";
      readonly flag: Flag;
      readonly text: string;
      readonly at: Address;
      readonly kpis: readonly string[];
    }
  | {
      /** Figures kept in thousands (3) or millions (6), read in full. */
      readonly kind: "scale";
      readonly power: number;
      readonly kpis: readonly string[];
    }
  | { readonly kind: "decimal comma"; readonly at: Address; readonly text: string }
  | { readonly kind: "month first"; readonly more: number; readonly label: string; readonly period: Period }
  | { readonly kind: "frequency"; readonly frequency: string; readonly kpis: readonly string[] }
  | { readonly kind: "duplicate columns agree"; readonly at: Address; readonly heading: string }
  | { readonly kind: "supporting columns"; readonly columns: number; readonly names: readonly string[] }
  | { readonly kind: "idle column"; readonly at: Address; readonly heading: string }
  | {
      /** One name stands for several KPIs in other units; each was named with its own. */
      readonly kind: "told apart by unit";
      readonly at: Address;
      readonly name: string;
      readonly kpis: readonly string[];
    }
  | TargetAssumption
  | RegisterAssumption
  | { readonly kind: "filled down"; readonly at: Address; readonly heading: string };
