import { describe, expect, test } from "vitest";
import type { Beside } from "@quarterlight/core/workbook";
import { type MadeParts, madeWorkbook, relation, relationsXml } from "../../made-workbook.ts";
import { readFile } from "../../read-file.ts";

const DRAWING = relation("rId1", "drawing", "../drawings/drawing1.xml");
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const cells = "<sheetData><row><c><v>1</v></c></row></sheetData>";

/** A drawing whose anchor is at C5. */
function drawing(inside: string): Record<string, string> {
  return {
    "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([DRAWING]),
    "xl/drawings/drawing1.xml": `<wsDr xmlns:r="${office}"><twoCellAnchor><from><col>2</col><colOff>7</colOff><row>4</row></from><to><col>9</col><row>9</row></to>${inside}</twoCellAnchor></wsDr>`,
  };
}

function book(parts: Record<string, string>, sheet = cells, properties = ""): MadeParts {
  return { sheets: [sheet], parts, properties };
}

const workbookRelations = (...more: readonly string[]) =>
  relationsXml([relation("rId1", "worksheet", "worksheets/sheet1.xml"), ...more]);

type Row = readonly [title: string, made: MadeParts, texts: readonly string[]];

/** What each part holds, as `holder cell heading: text`. */
const ROWS: readonly Row[] = [
  [
    "a picture's alternative text, title and name, at its anchor",
    book(
      drawing('<pic><nvPicPr><cNvPr id="1" name="Picture 1" descr="A &amp; B" title="T"/></nvPicPr></pic>'),
    ),
    ["picture C5: A & B", "picture C5: T", "picture C5: Picture 1"],
  ],
  [
    "the words of a shape, however they are cut",
    book(
      drawing(
        "<sp><txBody><p><r><t>Ann </t></r><r><t>Other</t></r></p><p><r><t>two</t></r></p></txBody></sp>",
      ),
    ),
    ["picture C5: Ann Other\ntwo"],
  ],
  [
    "a chart's title and the words and long numbers it keeps",
    book({
      ...drawing('<graphicFrame><graphic><chart r:id="rId7"/></graphic></graphicFrame>'),
      "xl/drawings/_rels/drawing1.xml.rels": relationsXml([
        relation("rId7", "chart", "../charts/chart1.xml"),
      ]),
      "xl/charts/chart1.xml":
        "<chartSpace><title><rich><p><r><t>Falls</t></r></p></rich></title><strCache><pt idx='0'><v>North</v></pt></strCache><numCache><pt><v>12</v></pt><pt><v>123456789</v></pt></numCache></chartSpace>",
    }),
    ["chart C5: Falls", "chart C5: North", "chart C5 number: 123456789"],
  ],
  [
    "headers and footers without Excel's codes",
    book(
      {},
      `${cells}<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;14For Ann&amp;RPage &amp;P of &amp;N</oddHeader><oddFooter>&amp;CA &amp;&amp; B</oddFooter></headerFooter>`,
    ),
    ["header or footer A1: For Ann Page  of", "header or footer A1: A & B"],
  ],
  [
    "choices, prompts and messages of data validation",
    book(
      {},
      `${cells}<dataValidations><dataValidation sqref="D4:D9 F2" prompt="Ask Ann" errorTitle="No"><formula1>"Yes,Not yet"</formula1></dataValidation><dataValidation sqref="B2"><formula1>Lists!$A$1</formula1></dataValidation></dataValidations>`,
    ),
    [
      "list of choices D4: Ask Ann",
      "list of choices D4: No",
      "list of choices D4: Yes",
      "list of choices D4: Not yet",
    ],
  ],
  [
    "links with what they show, and where they lead",
    book(
      {
        "xl/worksheets/_rels/sheet1.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/hyperlink" Target="mailto:ann%20other@example.net" TargetMode="External"/></Relationships>',
      },
      `${cells}<hyperlinks><hyperlink ref="B3" tooltip="Write to Ann" display="Ann"/></hyperlinks>`,
    ),
    ["link B3: Ann", "link B3: Write to Ann", "link A1: mailto:ann other@example.net"],
  ],
  [
    "defined names with their remarks and words, and none of Excel's own",
    book(
      {},
      cells,
      '<definedNames><definedName name="Other_Ann" comment="ask her">"Ann"&amp;Sheet1!$A$1</definedName><definedName name="_xlnm.Print_Area">Sheet1!$A$1</definedName></definedNames>',
    ),
    ["defined name A1: Other_Ann", "defined name A1: ask her", "defined name A1: Ann"],
  ],
  [
    "the copy behind a pivot table, by its fields",
    book({
      "xl/_rels/workbook.xml.rels": workbookRelations(
        relation("rId5", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"),
      ),
      "xl/pivotCache/pivotCacheDefinition1.xml":
        '<pivotCacheDefinition><cacheFields><cacheField name="Client"><sharedItems><s v="Ann"/></sharedItems></cacheField><cacheField name="Number"/></cacheFields></pivotCacheDefinition>',
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationsXml([
        relation("rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"),
      ]),
      "xl/pivotCache/pivotCacheRecords1.xml":
        '<pivotCacheRecords><r><x v="0"/><n v="123456789"/></r><r><s v="Bea"/><n v="7"/></r></pivotCacheRecords>',
    }),
    [
      "pivot table A1: Client",
      "pivot table A1 Client: Ann",
      "pivot table A1: Number",
      "pivot table A1 number Number: 123456789",
      "pivot table A1 Client: Bea",
    ],
  ],
  [
    "what is kept of another workbook",
    book({
      "xl/_rels/workbook.xml.rels": workbookRelations(
        relation("rId5", "externalLink", "externalLinks/externalLink1.xml"),
      ),
      "xl/externalLinks/externalLink1.xml":
        '<externalLink><sheetNames><sheetName val="Ann"/></sheetNames><cell r="A1" t="str"><v>Bea</v></cell><cell r="A2"><v>5</v></cell></externalLink>',
    }),
    ["other workbook A1: Ann", "other workbook A1: Bea"],
  ],
  [
    "properties under their names, those that somebody made too",
    book({
      "_rels/.rels": relationsXml([
        relation("rId1", "officeDocument", "xl/workbook.xml"),
        relation("rId2", "core-properties", "docProps/core.xml"),
        relation("rId3", "custom-properties", "docProps/custom.xml"),
        relation("rId4", "extended-properties", "docProps/app.xml"),
      ]),
      "docProps/core.xml": "<cp><title>Ann’s list</title><created>2025-01-01T09:00:00Z</created></cp>",
      "docProps/custom.xml": '<p><property name="Client no"><lpwstr>5518830123</lpwstr></property></p>',
      "docProps/app.xml":
        "<p><Application>Excel</Application><TitlesOfParts><vector><lpstr>Sheet 1</lpstr></vector></TitlesOfParts></p>",
    }),
    ["property A1 title: Ann’s list", "property A1: Client no", "property A1 Client no: 5518830123"],
  ],
];

async function besideOf(made: MadeParts): Promise<Beside> {
  const result = await readFile("made.xlsx", madeWorkbook(made));
  if (!result.ok || result.workbook.beside === undefined) throw new Error("the workbook was refused");
  return result.workbook.beside;
}

function told({ texts }: Beside): readonly string[] {
  return texts.map(({ holder, at, heading, isNumber, text }) => {
    const cell = `${String.fromCharCode(65 + at.column)}${at.row + 1}`;
    return `${[holder, cell, isNumber === true ? "number" : "", heading ?? ""].filter(Boolean).join(" ")}: ${text}`;
  });
}

describe("what a file holds beside its cells is read", () => {
  test.each(ROWS)("%s", async (_, made, texts) => {
    const beside = await besideOf(made);
    expect(told(beside).toSorted()).toEqual(texts.toSorted());
    expect(beside.isPartlyRead).toBe(false);
  });

  test("a note loses the name of its writer, and a thread takes the place of its note", async () => {
    const { comments } = await besideOf(
      book({
        "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([
          relation("rId1", "comments", "../comments1.xml"),
          relation("rId2", "threadedComment", "../threadedComments/threadedComment1.xml"),
        ]),
        "xl/comments1.xml":
          '<comments><authors><author>Ann Other</author><author>tc=1</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>Ann Other:</t></r><r><t>\nask</t></r></text></comment><comment ref="B2" authorId="1"><text><t>[Threaded comment] Comment: is it?</t></text></comment></commentList></comments>',
        "xl/threadedComments/threadedComment1.xml":
          '<ThreadedComments><threadedComment ref="B2"><text>is it?</text></threadedComment><threadedComment ref="B2"><text>yes</text></threadedComment></ThreadedComments>',
      }),
    );
    expect(comments.map(({ text }) => text)).toEqual(["ask", "is it?\nyes"]);
  });

  test("a part that is damaged stops nothing, and is said", async () => {
    const beside = await besideOf(book({ ...drawing("<pic>") }));
    expect(beside.isPartlyRead).toBe(true);
  });
});
