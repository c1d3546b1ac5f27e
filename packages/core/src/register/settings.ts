import type { Period } from "../period/index.ts";
import type { Address } from "../workbook/index.ts";
import type { Audience } from "./people.ts";

/** What holds for the whole workbook. Everything has a default, so that a bare table of KPIs still reads. */
export type Settings = {
  /** The body that publishes the report; empty where the workbook does not say. */
  readonly partnership: string;
  /** Whose figures these are, where the workbook holds several areas or names one; else empty. */
  readonly area: string;
  /** A sentence that must stand in the report, such as that the partnership is invented. */
  readonly notice: string;
  readonly audience: Audience;
  /** The period to report on, where the workbook says. */
  readonly period?: Period;
  /** The report's date, ISO; empty where not given. Consent is judged on this date. */
  readonly date: string;
  /** The id of the rule set by which change is judged; empty for the default. */
  readonly ruleSet: string;
  /** Counts of people from 1 up to this number are not printed. */
  readonly smallNumber: number;
  /** Whether a count of nobody is hidden as a small one is; shown where the workbook does not say. */
  readonly zeros?: "shown" | "hidden";
  /** Whether small counts are kept from people who are counted in one of them and so know it; not, where the workbook does not say. */
  readonly insiders?: "guarded" | "not guarded";
  /** How readers can ask for another format or get in touch. */
  readonly contact: string;
  /** What the partnership says is its own and public: values, each of which alone is let through. */
  readonly declared: Declared;
  /** Words that readers may not know, each with what it means; they come before the house's own. */
  readonly explained: readonly Explained[];
  /** How many days an owner has to answer when asked for words. */
  readonly daysToAnswer: number;
  /** Groups of people whom the partnership means to hear from; none where it says none. */
  readonly groupsToHear: readonly string[];
  /** Whether the board's session is private, so that its edition may show small counts. */
  readonly privateSession: boolean;
  /** Where the file of the partnership's logo lies, from the workbook's own folder. */
  readonly logo?: Typed;
  /** What the logo is called, for those who cannot see it. */
  readonly logoName?: Typed;
  /** The partnership's own colour, for headings and bands. */
  readonly brandColour?: Typed;
  /** Where the Word document lies whose look the Word file takes, from the workbook's own folder; empty for none. */
  readonly wordTemplate: string;
  /** The partnerships of our peer group, by the names that Comparators has them under; empty where nobody says. */
  readonly peers: readonly string[];
  /** Which set of family groups they are: of services for people, or of services for places. */
  readonly peerSet?: PeerSet;
};

/** The two sets of family groups that benchmarking has: a partnership's neighbours differ between them. */
export const PEER_SETS = ["people", "place"] as const;

type PeerSet = (typeof PEER_SETS)[number];

/** What is typed in a cell, and where that is. */
export type Typed = { readonly text: string; readonly at: Address };

/** A word and what it means, as it reads after "means": "telecare", "an alarm that people wear or keep at home". */
export type Explained = { readonly term: string; readonly means: string };

/** The partnership's own public details, and who acts in public for it. */
export type Declared = {
  readonly domains: readonly string[];
  readonly telephones: readonly string[];
  readonly addresses: readonly string[];
  readonly handles: readonly string[];
  /** People in public roles, by their full names. */
  readonly people: readonly string[];
  /** Places and services that are named after people or streets. */
  readonly places: readonly string[];
};

export const NOTHING_DECLARED: Declared = {
  domains: [],
  telephones: [],
  addresses: [],
  handles: [],
  people: [],
  places: [],
};

export const DEFAULT_SETTINGS: Settings = {
  partnership: "",
  area: "",
  notice: "",
  audience: "public",
  date: "",
  ruleSet: "",
  smallNumber: 4,
  contact: "",
  declared: NOTHING_DECLARED,
  explained: [],
  daysToAnswer: 10,
  groupsToHear: [],
  privateSession: false,
  wordTemplate: "",
  peers: [],
};
