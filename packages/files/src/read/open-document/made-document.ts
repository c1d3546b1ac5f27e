import { packed } from "../made-workbook.ts";

const spaces =
  'xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n" xmlns:fo="f" xmlns:calcext="c"';

/** The parts of an .ods file that a test writes itself. */
export type MadeDocument = {
  /** What stands within `<office:spreadsheet>`. */
  readonly body: string;
  /** What stands within `<office:automatic-styles>`. */
  readonly styles?: string;
  readonly parts?: Readonly<Record<string, string>>;
};

/** An .ods file written by hand. */
export function madeDocument({ body, styles = "", parts = {} }: MadeDocument): Uint8Array {
  return packed({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "META-INF/manifest.xml": "<manifest:manifest/>",
    "styles.xml": `<office:document-styles ${spaces}><office:styles/></office:document-styles>`,
    "content.xml": `<?xml version="1.0"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  });
}
