import { type ToldFinding, stops } from "../checks/index.ts";
import type { FactSheet } from "../facts/index.ts";
import type { Kpi } from "../register/index.ts";
import type { NoteWords } from "./care.ts";
import { name } from "./holes.ts";
import { say, withStop } from "./text.ts";

/**
 * What stops a draft from being published, at its foot: of what a person wrote the words that the figures contradict, where
 * this edition prints them, and of anything else the kind alone. No figure is told: the checks see what an edition hides.
 */
export function stoppingNotes(findings: readonly ToldFinding[], kpis: readonly Kpi[]): readonly NoteWords[] {
  const known = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const told = findings.filter(stops).map((finding) => {
    const about = finding.kpis.map((id) => known.get(id)?.title ?? id).join(", ");
    const printed = finding.kpis.flatMap((id) => known.get(id)?.commentary.map(({ text }) => text) ?? []);
    const words = wordsOf(finding, printed.join("\n"));
    const kind = words === undefined ? finding.title : `the figures do not bear out “${words}”`;
    return withStop(about === "" ? kind : `${about}: ${kind}`);
  });
  const texts = [...new Set(told)].map((each) => say`${name(each)}`);
  return texts.length === 0 ? [] : [{ heading: "What stops this draft from being published", texts }];
}

/** The words that a reading of people's words is about, where a text holds them. */
function wordsOf({ isReading, what }: ToldFinding, text: string): string | undefined {
  const words = /“(?<words>[^”]+)”/u.exec(what)?.groups?.["words"];
  return isReading && words !== undefined && text.includes(words) ? words : undefined;
}

/** What an owner wrote of an indicator, with a mark behind it where a draft prints words that the figures contradict. */
export function markedDraft(sheet: FactSheet, findings: readonly ToldFinding[]): FactSheet {
  const stopping = findings.filter(stops);
  const commentary = sheet.commentary.map((said) => {
    const quoted = stopping
      .filter(({ at }) => at.some(({ sheet: on, row }) => on === said.at.sheet && row === said.at.row))
      .flatMap((each) => wordsOf(each, said.text) ?? []);
    if (quoted.length === 0) return said;
    const words = [...new Set(quoted)].map((each) => `“${each}”`).join(", ");
    return { ...said, text: `${said.text.trim()} [Draft: the figures do not bear out ${words}.]` };
  });
  return { ...sheet, commentary };
}
