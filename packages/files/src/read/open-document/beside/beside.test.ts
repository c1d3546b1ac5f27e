import { expect, test } from "vitest";
import { readFile } from "../../read-file.ts";
import { madeDocument } from "../made-document.ts";

const cell = '<table:table-cell office:value-type="string"><text:p>One</text:p></table:table-cell>';
const drawn =
  '<table:shapes><draw:frame draw:name="Picture of Bea"><svg:title>T</svg:title><svg:desc>D</svg:desc><draw:text-box><text:p>In <text:span>a box</text:span></text:p></draw:text-box></draw:frame></table:shapes>';
const link =
  '<table:table-cell office:value-type="string"><text:p><text:a xlink:href="mailto:ann@example.net">Ann</text:a></text:p></table:table-cell>';
const lists =
  '<table:content-validations><table:content-validation table:condition="of:cell-content-is-in-list(&quot;Yes&quot;;&quot;Not yet&quot;)"><table:help-message table:title="Who"><text:p>Ask Ann</text:p></table:help-message></table:content-validation></table:content-validations>';
const names =
  '<table:named-expressions><table:named-range table:name="Other_Ann"/></table:named-expressions>';

test("what an .ods file holds beside its cells is read", async () => {
  const bytes = madeDocument({
    body: `${lists}<table:table table:name="A"><table:table-row>${cell}</table:table-row><table:table-row>${cell}${link}</table:table-row></table:table><table:table table:name="B">${drawn}<table:table-row>${cell}</table:table-row></table:table>${names}`,
    parts: {
      "meta.xml":
        '<meta><title>Ann’s list</title><generator>LibreOffice</generator><user-defined meta:name="Client">5518830123</user-defined></meta>',
      "styles.xml": "<styles><master-page><header><p>For Ann</p></header></master-page></styles>",
      "Object 1/content.xml": "<chart><title><p>Falls</p></title><cell><p>12</p></cell></chart>",
    },
  });
  const result = await readFile("made.ods", bytes);
  if (!result.ok) throw new Error("the file was refused");
  const { texts = [], isPartlyRead } = result.workbook.beside ?? {};
  expect(isPartlyRead).toBe(false);
  expect(
    texts.map(
      ({ holder, at, text, heading = "" }) =>
        `${holder} ${at.sheet}${at.row}${at.column} ${heading}: ${text}`,
    ),
  ).toEqual([
    "list of choices A00 : Yes",
    "list of choices A00 : Not yet",
    "list of choices A00 : Who",
    "list of choices A00 : Ask Ann",
    "link A11 : mailto:ann@example.net",
    "picture B00 : Picture of Bea",
    "picture B00 : T",
    "picture B00 : D",
    "picture B00 : In a box",
    "defined name A00 : Other_Ann",
    "header or footer A00 : For Ann",
    "chart A00 : Falls",
    "property A00 title: Ann’s list",
    "property A00 : Client",
    "property A00 Client: 5518830123",
  ]);
});
