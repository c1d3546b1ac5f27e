/**
 * What stands in the margins of every printed page: whose it is and for whom, that it is a draft, and the page's number.
 * Boxes of the page's own: what is fixed to a page instead is printed over its words.
 */
export function margins({ edition, draft }: { readonly edition: string; readonly draft: string }): string {
  const font = "font: 8pt Figtree, Arial, sans-serif;";
  const box = (at: string, content: string) => `@${at} { content: ${content}; ${font} }`;
  const boxes = [
    box("bottom-left", quoted(edition)),
    box("bottom-right", `counter(page) " / " counter(pages)`),
    ...(draft === "" ? [] : [box("top-right", quoted(draft))]),
  ];
  return `@page { size: A4; margin: 12mm 15mm 15mm; ${boxes.join(" ")} }`;
}

/** Text as a string of CSS that can end neither the string nor the style sheet. */
function quoted(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} .,:;()–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ""} `)}"`;
}

/** On paper: A4, the two pages of the summary, then sections that flow; nothing that needs a press. */
export const print = `
@media print {
  html { font-size: 8.4pt; }
  body { line-height: 1.36; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .page { max-width: none; padding: 0; }
  .skip, details, .back { display: none; }
  .draft { display: none; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 22pt; margin: 3mm 0 4mm; }
  main > .standing, main > nav { margin-top: 4mm; }
  .second { break-before: page; break-after: page; margin-top: 0; }
  .second > * + * { margin-top: 3mm; }
  .second { font-size: .9rem; }
  .part { margin-top: 7mm; }
  .part > * + * { margin-top: 4mm; }
  .second + .part { margin-top: 0; }
  .pair, .spread, .shorts, .voices { grid-template-columns: 1fr 1fr; }
  .with-side { grid-template-columns: 1.5fr 1fr; }
  .kpi.full { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; }
  .kpi.full { align-items: start; break-inside: auto; }
  .kpi.full > * + * { margin-top: 0; }
  .kpi.full > .words { grid-row: span 2; break-inside: avoid; }
  .kpi.full > .source { grid-column: 2; margin-top: 1mm; }
  .kpi.full > .words:only-child, .kpi.full > .words:has(+ .owner) { grid-column: 1 / -1; }
  .kpi.full > .owner { grid-column: 1 / -1; margin-top: 2.5mm; }
  .kpi { padding-top: 3mm; }
  .kpi > * + * { margin-top: 2mm; }
  .pairs li { grid-template-columns: 1fr 1fr; }
  .strip { grid-template-columns: repeat(3, auto); justify-content: start; }
  .standing { padding: 3mm 4mm; }
  .kpi .chart, .spread .chart { max-width: 80%; }
  .card .chart { max-width: 52%; }
  .compare .chart { max-width: none; }
  .kpi.short .figure { display: none; }
  nav ol { columns: 3; }
  nav li { padding: 0; }
  .compare .figure { max-width: 50%; }
  .indicators { font-size: 8.2pt; line-height: 1.25; }
  .indicators th, .indicators td { padding: 1mm 2mm 1mm 0; }
  .indicators small, .indicators thead th, .small, .source, .figure figcaption span { font-size: 7.6pt; }
  .tiny { width: 84px; }
  h2, h3, .band, .verdict, .gloss, caption { break-after: avoid; }
  .kpi.short, .card, .figure, .owner, .story, .story-card, .voice, .standing, tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
