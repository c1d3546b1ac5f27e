import type { Column } from "../subject.ts";

/** What keeps an indicator or lets it go: who asks for it, what it repeats or balances, and whether it went. */
export const standingColumns: readonly Column[] = [
  {
    field: "requiredBy",
    heading: "Required by",
    kind: "text",
    explains: "The law, direction or national set that asks for it, such as core suite (NI-12).",
    width: 24,
  },
  {
    field: "sameAs",
    heading: "Same measure as",
    kind: "list",
    refersTo: "KPIs",
    explains: "KPIs that are the same measure under another code, with commas between them.",
    width: 14,
  },
  {
    field: "balances",
    heading: "Balances",
    kind: "id",
    refersTo: "KPIs",
    explains: "The KPI whose wrong effects it would show.",
    width: 12,
  },
  {
    field: "retiredOn",
    heading: "Retired on",
    kind: "date",
    explains: "When it left the reports.",
    width: 13,
  },
  { field: "whyRetired", heading: "Why retired", kind: "text", explains: "In a sentence.", width: 36 },
];
