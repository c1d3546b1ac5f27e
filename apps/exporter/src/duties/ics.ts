import type { ReportingLine } from "@quarterlight/core/register";
import { addressName } from "@quarterlight/core/workbook";

/**
 * A calendar in iCalendar's form (RFC 5545): a whole day for each duty with a date. Days that are not written down are
 * not made up, so nothing repeats. The stamp is the day the register was looked at, so that the same workbook gives
 * the same bytes.
 */
export function icsText({
  lines,
  asOf,
}: {
  readonly lines: readonly ReportingLine[];
  readonly asOf: string;
}): string {
  const events = lines.filter(({ nextDue }) => nextDue !== "").flatMap((line) => eventOf(line, asOf));
  const all = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Quarterlight//Who reports what//EN",
    ...events,
    "END:VCALENDAR",
  ];
  return all.flatMap(folded).join("\r\n").concat("\r\n");
}

function eventOf(
  { what, reportsTo, preparedBy, lead, form, nextDue, at }: ReportingLine,
  asOf: string,
): readonly string[] {
  const said = [
    ["Prepared by", preparedBy],
    ["Signed off by", lead],
    ["Form", form],
  ].flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`]));
  return [
    "BEGIN:VEVENT",
    `UID:${idOf(addressName(at), nextDue)}`,
    `DTSTAMP:${plain(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(nextDue)}`,
    `SUMMARY:${escaped(reportsTo === "" ? what : `${what}: to ${reportsTo}`)}`,
    ...(said.length === 0 ? [] : [`DESCRIPTION:${escaped(said.join("\n"))}`]),
    "END:VEVENT",
  ];
}

function idOf(cell: string, due: string): string {
  return `${
    cell
      .toLowerCase()
      .match(/[a-z0-9]+/gu)
      ?.join("-") ?? ""
  }-${plain(due)}@quarterlight`;
}

function plain(iso: string): string {
  return iso.replaceAll("-", "");
}

function escaped(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", String.raw`\;`)
    .replaceAll(",", String.raw`\,`)
    .replaceAll(/\r?\n/gu, String.raw`\n`);
}

/** Lines of at most 75 bytes; what goes on begins with a space. No character is cut in two. */
function folded(line: string): readonly string[] {
  const lines: string[] = [];
  let held = "";
  for (const character of line) {
    if (Buffer.byteLength(held + character) > 75) {
      lines.push(held);
      held = " ";
    }
    held += character;
  }
  return [...lines, held];
}
