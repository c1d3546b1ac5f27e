import type { Subject } from "../subject.ts";

export const figuresSubject: Subject = {
  sheet: "Figures",
  table: "Figures",
  explains:
    "One row for each KPI and period. Where there is no number, put its marker: [c] suppressed, [x] not available, [z] not applicable, [low] low but not zero, [due] not yet due, [nat] not available nationally.",
  columns: [
    {
      field: "kpi",
      heading: "KPI",
      kind: "id",
      required: true,
      refersTo: "KPIs",
      explains: "The KPI's code.",
      width: 10,
    },
    {
      field: "period",
      heading: "Period",
      kind: "period",
      required: true,
      explains: "2025/26 Q2, Sep 2025 or 2025/26.",
      width: 14,
    },
    {
      field: "value",
      heading: "Value",
      kind: "figure",
      required: true,
      explains: "The figure, or its marker.",
      width: 12,
    },
    {
      field: "numerator",
      heading: "Numerator",
      kind: "figure",
      explains: "How many, for a percentage or a rate.",
      width: 12,
    },
    { field: "denominator", heading: "Denominator", kind: "figure", explains: "Out of how many.", width: 13 },
    {
      field: "flags",
      heading: "Marks",
      kind: "text",
      explains:
        "[p] provisional, [r] revised, [e] estimated, [f] forecast, [b] a break: not comparable with what is before it.",
      width: 10,
    },
    {
      field: "note",
      heading: "Note",
      kind: "text",
      explains: "Anything a reader should know about this figure.",
      width: 48,
    },
  ],
};

export const targetsSubject: Subject = {
  sheet: "Targets",
  table: "Targets",
  explains: "One row for each target and the periods it holds for.",
  columns: [
    {
      field: "kpi",
      heading: "KPI",
      kind: "id",
      required: true,
      refersTo: "KPIs",
      explains: "The KPI's code.",
      width: 10,
    },
    {
      field: "from",
      heading: "From",
      kind: "period",
      required: true,
      explains: "The first period it holds for.",
      width: 14,
    },
    {
      field: "to",
      heading: "To",
      kind: "period",
      explains: "The last period it holds for; blank until another replaces it.",
      width: 14,
    },
    {
      field: "value",
      heading: "Target",
      kind: "number",
      required: true,
      explains: "In the KPI's unit.",
      width: 12,
    },
    {
      field: "rationale",
      heading: "Why this target",
      kind: "long text",
      explains: "Where it comes from and who agreed it.",
      width: 60,
    },
  ],
};

export const comparatorsSubject: Subject = {
  sheet: "Comparators",
  table: "Comparators",
  explains: "What Scotland, your peer group or named partnerships recorded for the same indicator.",
  columns: [
    {
      field: "kpi",
      heading: "KPI",
      kind: "id",
      required: true,
      refersTo: "KPIs",
      explains: "The KPI's code.",
      width: 10,
    },
    {
      field: "area",
      heading: "Area",
      kind: "text",
      required: true,
      explains: "Scotland, the peer group or a partnership.",
      width: 22,
    },
    {
      field: "areaKind",
      heading: "Kind of area",
      kind: "choice",
      required: true,
      choices: ["nation", "peer group", "peer"],
      explains: "What kind of area it is.",
      width: 14,
    },
    {
      field: "period",
      heading: "Period",
      kind: "period",
      required: true,
      explains: "The same kind of period as your own figure.",
      width: 14,
    },
    {
      field: "value",
      heading: "Value",
      kind: "figure",
      required: true,
      explains: "The figure, or its marker.",
      width: 12,
    },
    { field: "source", heading: "Source", kind: "text", explains: "Where it was published.", width: 40 },
    {
      field: "differs",
      heading: "Measured differently",
      kind: "text",
      explains: "How its definition differs from yours; blank where it is the same.",
      width: 40,
    },
  ],
};

export const commentarySubject: Subject = {
  sheet: "Commentary",
  table: "Commentary",
  explains: "What the owner of each KPI says about the period: the reason, and what is being done.",
  columns: [
    {
      field: "kpi",
      heading: "KPI",
      kind: "id",
      required: true,
      refersTo: "KPIs",
      explains: "The KPI's code.",
      width: 10,
    },
    {
      field: "period",
      heading: "Period",
      kind: "period",
      required: true,
      explains: "The period it is about.",
      width: 14,
    },
    {
      field: "text",
      heading: "Commentary",
      kind: "long text",
      required: true,
      explains: "Two plain sentences: why, and what next.",
      width: 90,
    },
    { field: "author", heading: "Written by", kind: "text", explains: "By role.", width: 30 },
  ],
};

export const eventsSubject: Subject = {
  sheet: "Events",
  table: "Events",
  explains:
    "Changes to a service or to a definition that explain a change in the figures. They stay with the point.",
  columns: [
    {
      field: "kpi",
      heading: "KPI",
      kind: "id",
      required: true,
      refersTo: "KPIs",
      explains: "The KPI's code.",
      width: 10,
    },
    {
      field: "period",
      heading: "Period",
      kind: "period",
      required: true,
      explains: "The first period it touches.",
      width: 14,
    },
    {
      field: "kind",
      heading: "Kind",
      kind: "choice",
      required: true,
      choices: ["service change", "definition change"],
      explains: "A change to the service, or to how it is counted.",
      width: 18,
    },
    {
      field: "text",
      heading: "What happened",
      kind: "long text",
      required: true,
      explains: "In one sentence.",
      width: 80,
    },
  ],
};
