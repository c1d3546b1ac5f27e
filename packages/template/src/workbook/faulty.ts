import type { WorkbookPlan } from "@quarterlight/files/write";
import { all } from "../faulty/change.ts";
import { faults } from "../faulty/list.ts";
import { exampleWorkbook } from "./example.ts";

/** The worked example's faulty twin: every fault of the table in `faulty` planted in it. Not fit to publish. */
export function faultyWorkbook(): WorkbookPlan {
  return all(...faults.map(({ change }) => change))(exampleWorkbook());
}
