/** A package that failed gives its error and nothing else. */
type Oracle<Result> = Result | { readonly error: string };

export type Expected = {
  readonly nhsrplotthedots?: Oracle<PtdResult>;
  readonly mdcspc_7?: Oracle<MdcResult>;
  readonly mdcspc_6?: Oracle<MdcResult>;
  readonly his_runchart?: Oracle<HisResult>;
  readonly phs_published_flags?: Oracle<PhsResult>;
  readonly qicharts2_run?: Oracle<{ readonly parts: readonly RunsPart[] }>;
};

/** One for each point: 1 flagged, 0 not, null where the package could not say. Our own fixtures write "0110". */
export type FlagList = readonly (0 | 1 | null)[] | string;

export type PtdResult = {
  readonly points: Readonly<
    Record<"rule_outside" | "rule_trend7" | "rule_2of3" | "rule_shift7", FlagList>
  > & {
    readonly special_cause_type: readonly string[];
  };
  readonly segments: readonly {
    readonly mean: number;
    readonly lpl: number | null;
    readonly upl: number | null;
  }[];
  readonly summary: {
    readonly variation_type: string;
    readonly assurance_type: string | null;
    readonly special_cause_improvement: readonly number[];
    readonly special_cause_concern: readonly number[];
  };
};

export type MdcResult = Readonly<
  Record<"rule_trend" | "rule_shift" | "rule_2of3" | "rule_astronomical", FlagList>
> & {
  readonly low_data: boolean;
  readonly phases: readonly XmrPhase[];
  readonly last: {
    readonly variation: string;
    readonly side: string;
    readonly rule: string;
    readonly assurance: string;
  };
};

type HisResult = {
  readonly median: number | null;
  readonly shift: FlagList;
  readonly trends: readonly (readonly number[])[];
};

type PhsResult = {
  readonly median: number | null;
  readonly shift: FlagList;
  readonly trend: FlagList;
};

/** A phase of an XmR chart as mdcspc reports it. */
type XmrPhase = {
  readonly n: number;
  readonly mean: number | null;
  readonly lcl: number | null;
  readonly ucl: number | null;
};

/** A part of a run chart as qicharts2 reports it. */
type RunsPart = {
  readonly n_useful: number;
  readonly cl: number | null;
  readonly longest_run: number | null;
  readonly longest_run_max: number | null;
  readonly n_crossings: number | null;
  readonly n_crossings_min: number | null;
  readonly runs_signal: boolean;
};
