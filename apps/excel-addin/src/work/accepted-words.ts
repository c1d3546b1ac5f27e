import type { Finding } from "@quarterlight/core/checks";

/** What somebody looked at and let stand, as the report's note on method tells it. */
export function acceptedWords(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ accepted, effect, what, kpis }) => {
    if (!accepted || effect === "does not reach the report") return [];
    const about = kpis.length > 0 ? `${kpis.join(", ")}: ` : "";
    return [`${about}${what} Accepted: ${accepted.reason} (${accepted.person}).`];
  });
}
