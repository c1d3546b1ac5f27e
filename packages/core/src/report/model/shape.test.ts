import { expect, test } from "vitest";
import { z } from "zod";
import { Report } from "./report.ts";

/** Each part of the report in a line, with what it may hold: what every format draws, and what a test is to notice. */
function linesOf(schema: z.core.JSONSchema.BaseSchema): readonly string[] {
  const { $defs = {}, ...whole } = schema;
  return Object.entries({ report: whole, ...$defs }).flatMap(([name, part]) => linesIn(part, name));
}

function linesIn(part: unknown, path: string): readonly string[] {
  if (typeof part !== "object" || part === null || Object.keys(part).length === 0 || isFlat(part))
    return [`${path}: ${JSON.stringify(part)}`];
  return Object.entries(part).flatMap(([key, inner]) =>
    ALIKE.has(key) || path.endsWith(" role")
      ? []
      : linesIn(inner, key === "properties" ? path : `${path} ${key}`),
  );
}

/** What every part says alike; the roles of facts are on their own page. */
const ALIKE: ReadonlySet<string> = new Set(["$schema", "additionalProperties", "readOnly", "type"]);

function isFlat(part: object): boolean {
  return (
    Object.values(part).every((inner) => typeof inner !== "object" || Array.isArray(inner)) &&
    JSON.stringify(part).length < 200
  );
}

test("what a report may hold is what every format was made for", async () => {
  const told = z.toJSONSchema(Report, { reused: "ref" });
  await expect(`${linesOf(told).join("\n")}\n`).toMatchFileSnapshot("shape.golden.txt");
});
