import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { said } from "./said.fixture.ts";

/** A folder of its own with a workbook in it, where the command makes reports and verifies them. */
export class Room {
  readonly place = mkdtempSync(join(tmpdir(), "quarterlight-verify-"));
  readonly workbook = join(this.place, "KPIs.csv");

  constructor() {
    this.keep(this.workbook, 77.6);
  }

  /** A workbook of two indicators, of which the first has this figure now. */
  keep(path: string, figure: number): string {
    const rows = [
      "Code,Title,Unit,Good is,Target,2024/25 Q3,2024/25 Q4,2025/26 Q1,2025/26 Q2",
      `A1,Referrals seen within 72 hours (%),%,higher,80,71.2,74.9,78.4,${figure}`,
      "A2,People waiting for care at home,people,lower,40,61,58,52,47",
    ];
    writeFileSync(path, `${rows.join("\n")}\n`);
    return path;
  }

  /** The workbook as it came to be after the report was made. */
  later(): string {
    return this.keep(join(this.place, "Later.csv"), 81.2);
  }

  async report(formats: string): Promise<void> {
    const period = ["--period", "2025/26 Q2", "--out", this.place];
    const { code, err } = await command("report", this.workbook, "--to", formats, ...period);
    if (code !== 0) throw new Error(err);
  }

  made(ending: string): string {
    const name = readdirSync(this.place).find((each) => each.endsWith(ending) && !each.startsWith("edited"));
    if (name === undefined) throw new Error(`no ${ending} was made`);
    return join(this.place, name);
  }

  leave(): void {
    rmSync(this.place, { recursive: true });
  }
}

export async function command(
  ...line: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { code, out, err } = await said(...line);
  return { code, out: out.replaceAll(/\s+/gu, " "), err };
}
