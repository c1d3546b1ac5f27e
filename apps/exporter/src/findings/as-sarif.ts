import { type ToldFinding, type Severity, checks } from "@quarterlight/core/checks";
import { addressName } from "@quarterlight/core/workbook";
import { version } from "../edge/version.ts";
import { jsonText } from "../print/json-text.ts";
import type { Checked } from "./checked.ts";

const LEVELS: Record<Severity, string> = { error: "error", warning: "warning", information: "note" };

/** The findings in the Static Analysis Results Interchange Format 2.1.0 (an OASIS standard). */
export function asSarif({ workbook, findings }: Checked): string {
  const rules = checks.map(({ id, title, why }) => ({
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
  }));
  return jsonText({
    version: "2.1.0",
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    runs: [
      {
        tool: { driver: { name: "Quarterlight", version, rules } },
        results: findings.map((finding) => resultOf(finding, encodeURIComponent(workbook))),
      },
    ],
  });
}

function resultOf({ check, severity, message, at, accepted }: ToldFinding, uri: string) {
  return {
    ruleId: check,
    level: LEVELS[severity],
    message: { text: message },
    locations: at.map((address) => ({
      physicalLocation: { artifactLocation: { uri } },
      logicalLocations: [{ fullyQualifiedName: addressName(address), kind: "cell" }],
    })),
    suppressions: accepted ? [{ kind: "inSource", justification: accepted.reason }] : [],
  };
}
