import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { said as heard } from "./said.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "quarterlight-themes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const LIST = join(folder, "Feedback.csv");
writeFileSync(
  LIST,
  `Feedback,Period,Source,What they said,Who said it,Tone,Theme,What we did,KPIs,Outcomes,Consent,Person,From,Locality,Coded by,Coded again
F1,2025/26 Q2,Letter,Ten weeks for a rail,A daughter,poor,Waiting,,,,,p1,family,North,,Waiting
F2,2025/26 Q2,Complaint,Still no date,A daughter,poor,Waiting; Being told,,,,,p1,family,North,,
F3,2025/26 Q2,Forum,It is two buses and a hill,A man,poor,,,,,,p2,person,South,,
F4,2025/26 Q1,Forum,I waited,A man,mixed,Waiting,,,,,p3,person,South,,
`,
);

const said = (...line: readonly string[]) =>
  heard("themes", LIST, "--period", "2025/26 Q2", "--date", "2025-11-14", ...line);

test("people by theme beside the quarter before, what a second person coded, and what has no theme", async () => {
  const { out, code } = await said();
  expect(code).toBe(0);
  expect(out).toContain("Heard from 2 people; 1 in 2025/26 Q1.");
  expect(out).toMatch(/Waiting +1 +1 +2 +0 \/ 0 \/ 2/u);
  expect(out).toContain("Waiting: both 1, first only 0, second only 0.");
  expect(out).toContain("F3 (Feedback!A4): nothing known");
  expect(out).not.toContain("%");
});

test("nothing leaves for Community Planning without public consent", async () => {
  const { out } = await said("--extract", "cpp", "--json");
  expect(JSON.parse(out)).toMatchObject({ ok: true, themes: [] });
});
