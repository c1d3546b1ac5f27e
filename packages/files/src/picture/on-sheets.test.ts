import { expect, test } from "vitest";
import { madeWorkbook, relation, relationsXml } from "../read/made-workbook.ts";
import { picturesOnSheets } from "./index.ts";

const anchor = (row: number, id: string, kind = "twoCellAnchor") =>
  `<xdr:${kind}><xdr:from><xdr:col>3</xdr:col><xdr:row>${row}</xdr:row></xdr:from><xdr:to><xdr:col>4</xdr:col><xdr:row>1</xdr:row></xdr:to><xdr:pic><xdr:blipFill><a:blip r:embed="${id}"/></xdr:blipFill></xdr:pic></xdr:${kind}>`;

const workbook = madeWorkbook({
  sheets: ["<sheetData/>", "<sheetData/>"],
  parts: {
    "xl/worksheets/_rels/sheet2.xml.rels": relationsXml([
      relation("rId1", "drawing", "../drawings/drawing1.xml"),
    ]),
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="d" xmlns:a="a" xmlns:r="r">${anchor(4, "rId1")}${anchor(4, "rId2")}${anchor(6, "rId2", "oneCellAnchor")}${anchor(8, "rId9")}<xdr:absoluteAnchor><xdr:pic><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill></xdr:pic></xdr:absoluteAnchor></xdr:wsDr>`,
    "xl/drawings/_rels/drawing1.xml.rels": relationsXml([
      relation("rId1", "image", "../media/image1.svg"),
      relation("rId2", "image", "../media/image2.svg"),
      relation("rId9", "image", "../media/gone.svg"),
    ]),
    "xl/media/image1.svg": "first",
    "xl/media/image2.svg": "second",
  },
});

test.each([
  ["Sheet 2", 4, "first"],
  ["Sheet 2", 6, "second"],
  ["Sheet 2", 1, undefined],
  ["Sheet 2", 5, undefined],
  ["Sheet 2", 8, undefined],
  ["Sheet 1", 4, undefined],
  ["Sheet 9", 4, undefined],
])("in %s the picture that begins in row %i is %s", (sheet, row, text) => {
  const [bytes] = picturesOnSheets(workbook, [{ sheet, row }]);
  expect(bytes && new TextDecoder().decode(bytes)).toBe(text);
});

test("several places are looked at together, and what is no Excel file has none", () => {
  const places = [6, 4, 5].map((row) => ({ sheet: "Sheet 2", row }));
  expect(picturesOnSheets(workbook, places).map((bytes) => bytes?.length)).toEqual([6, 5, undefined]);
  expect(picturesOnSheets(new TextEncoder().encode("KPI,Value"), places)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
