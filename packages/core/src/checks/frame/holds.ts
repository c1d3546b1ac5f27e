import type { Column } from "../../layouts/index.ts";
import type { ColumnReading } from "../../reading/index.ts";
import type { Holds } from "./subjects.ts";

const BY_KIND: Record<Column["kind"], Holds> = {
  id: "ids",
  text: "text",
  "long text": "text",
  number: "numbers",
  figure: "figures",
  period: "periods",
  date: "dates",
  choice: "choices",
  "yes or no": "choices",
  list: "ids",
};

const BY_ROLE: Partial<Record<ColumnReading["became"], Holds>> = {
  code: "ids",
  value: "figures",
  measure: "figures",
  target: "figures",
  "last year": "figures",
  "last quarter": "figures",
  "same quarter last year": "figures",
  "this quarter": "figures",
  "this year": "figures",
  tolerance: "numbers",
  numerator: "figures",
  denominator: "figures",
  "lower limit": "figures",
  "upper limit": "figures",
  period: "periods",
  year: "periods",
  quarter: "periods",
  month: "periods",
  "last update": "dates",
  status: "choices",
  trend: "choices",
  polarity: "choices",
  frequency: "choices",
};

/** What a column's cells should hold, by its definition or by the role it was read as. */
export function holdsOf(definition: Column | undefined, role: ColumnReading["became"]): Holds {
  return definition ? BY_KIND[definition.kind] : (BY_ROLE[role] ?? "text");
}
