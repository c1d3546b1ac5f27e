import type { ToldFinding } from "@quarterlight/core/checks";
import type { Ask } from "../../work/answers/ask.ts";
import { findingKey } from "../../work/finding-key.ts";

/** What the draft of a KPI's class is known by. */
export function decisionKey(kpi: string): string {
  return `decision ${kpi}`;
}

/** What the draft of letting a finding stand is known by. */
export function acceptanceKey(finding: ToldFinding): string {
  return `acceptance ${findingKey(finding)}`;
}

/** What the draft of an answer is known by. */
export function answerKey(ask: Ask): string {
  return `answer ${ask.key}`;
}

/** What the draft of a commentary is known by: the cell that it stands in. */
export function commentaryKey(cell: string): string {
  return `commentary ${cell}`;
}
