import { strFromU8, strToU8 } from "fflate";

type Parts = Readonly<Record<string, Uint8Array>>;

const STYLES = "xl/styles.xml";

/**
 * The parts of a workbook with the titles of its sheets told to be headings: the cells A1 of those sheets, counted from
 * one, take Excel's own style Heading 1, so that reading aids list them. How they look stays.
 */
export function withHeadings(parts: Parts, sheets: readonly number[]): Parts {
  const styles = parts[STYLES];
  const used = sheets.flatMap((sheet) => styleOfTitle(parts[`xl/worksheets/sheet${sheet}.xml`]) ?? []);
  const [first] = used;
  if (styles === undefined || first === undefined) return parts;
  return { ...parts, [STYLES]: strToU8(tagged(strFromU8(styles), first, new Set(used))) };
}

function styleOfTitle(sheet: Uint8Array | undefined): number | undefined {
  const style = sheet && /<c r="A1" s="(\d+)"/.exec(strFromU8(sheet))?.[1];
  return style === undefined ? undefined : Number(style);
}

function tagged(styles: string, first: number, used: ReadonlySet<number>): string {
  let at = -1;
  const font = /fontId="\d+"/.exec(formatsIn(styles)[first] ?? "")?.[0] ?? 'fontId="0"';
  return styles
    .replace(/<cellXfs\b.*?<\/cellXfs>/s, (formats) =>
      formats.replaceAll(/<xf\b[^>]*>/g, (format) => {
        at += 1;
        return used.has(at) ? format.replace('xfId="0"', 'xfId="1"') : format;
      }),
    )
    .replace(
      /<cellStyleXfs count="1">(.*?)<\/cellStyleXfs>/s,
      `<cellStyleXfs count="2">$1<xf numFmtId="0" ${font} fillId="0" borderId="0" applyFont="1"/></cellStyleXfs>`,
    )
    .replace(
      /<cellStyles count="1">(.*?)<\/cellStyles>/s,
      '<cellStyles count="2">$1<cellStyle name="Heading 1" xfId="1" builtinId="16"/></cellStyles>',
    );
}

function formatsIn(styles: string): readonly string[] {
  return [...(/<cellXfs\b.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf\b[^>]*>/g)].map(
    ([xf]) => xf,
  );
}
