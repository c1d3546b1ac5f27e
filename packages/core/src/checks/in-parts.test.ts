import { expect, test } from "vitest";
import { IN_PARTS } from "../read/in-parts.fixture.ts";
import { read } from "../read/index.ts";
import { OF_PARTS } from "../read/of-parts.fixture.ts";
import { workbookOf } from "../read/properties/written.fixture.ts";
import { check } from "./index.ts";

test.each([...IN_PARTS, ...OF_PARTS])(
  "$what stops no report for a part that it has no place for",
  ({ grid, kpis, left = [] }) => {
    const workbook = workbookOf({ Card: grid });
    const input = { workbook, ...read(workbook, { mapping: { version: 1 } }) };
    const errors = check(input).filter(({ severity }) => severity === "error");
    expect(errors.map((each) => each.check)).not.toContain("A03");
    expect(kpis.length > 0 && left.length === 0 ? errors : []).toEqual([]);
  },
);
