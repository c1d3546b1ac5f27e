import { sentences } from "./sentences/index.ts";

/** SENTENCES.md: every sentence the report can say of a KPI, when, and as it reads in its examples. */
export function sentencesPage(): string {
  const parts = sentences.map(
    ({ id, when, examples: { said, unsaid } }) =>
      `## ${id}\n\nSaid when ${when}.\n\n${said.map(({ name, says }) => `- ${name}: “${says}”`).join("\n")}\n\nNot said of: ${unsaid.map(({ name }) => name).join("; ")}.\n`,
  );
  return `${OPENING}\n${parts.join("\n")}`;
}

const OPENING = `# The sentences

Every sentence that the report can say of an indicator, in the order of telling. This page is made from the code by \`sentencesPage()\`; a test keeps it true. Each is written from claims, and each claim is held against the facts before the sentence may stand here. The indicators in the examples are invented.
`;
