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
  return `@page { size: A4; margin: 11mm 15mm 14mm; ${boxes.join(" ")} }`;
}

/** Text as a string of CSS that can end neither the string nor the style sheet. */
function quoted(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} .,:;()–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ""} `)}"`;
}

/**
 * On paper: A4, the summary from its first page on, then sections that flow; nothing that needs a press. What stands beside
 * its chart runs through two columns that end alike, so that neither half of a page stays white.
 */
export const print = `
@media print {
  html { font-size: 8.4pt; }
  body { line-height: 1.27; }
  h3 { line-height: 1.2; margin-bottom: .25rem; }
  p + p { margin-top: .45rem; }
  .points li + li { margin-top: .4rem; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .page { max-width: none; padding: 0; }
  .skip, details, .back { display: none; }
  .draft { display: none; }
  a { color: inherit; text-decoration: none; }
  p, li, blockquote, .owner p { max-width: none; }
  h1 { font-size: 22pt; margin: 3mm 0 4mm; }
  main > .standing, main > nav { margin-top: 4mm; }
  .second { break-before: page; margin-top: 0; }
  .second > * + * { margin-top: 3mm; }
  .second { font-size: .9rem; }
  .part { margin-top: 5mm; }
  .part > * + * { margin-top: 2.6mm; }
  .pair { grid-template-columns: 1fr 1fr; }
  .with-side { grid-template-columns: 1.5fr 1fr; }
  .kpi.full > .beside, .compare, .shorts, .spread, .voices, .next ul { display: block; columns: 2; column-gap: 8mm; }
  .beside > * + *, .compare > * + *, .next li + li { margin-top: 2mm; }
  .compare .pair { display: block; }
  .spread > * + *, .shorts > * + *, .voices > * + *, .voices .voice + .voice { margin-top: 3mm; }
  .kpi.full.across > .beside, .kpi.full > .beside:has(> .words:only-child), .spread:has(> :only-child) { columns: auto; }
  .spread > :only-child { max-width: none; }
  .kpi { padding-top: 1.6mm; }
  .verdict { margin-bottom: .2rem; }
  caption { padding: 0; }
  .voice blockquote p { font-size: 1rem; line-height: 1.25; }
  .kpi > * + * { margin-top: 2mm; }
  .pairs { margin: 1.5mm 0 3mm; }
  .pairs li { grid-template-columns: 1fr 1fr; padding: 1.5mm 0; }
  .band { padding: 2mm 4mm; }
  .band .small { margin-top: .2rem; }
  .part > h2 { font-size: 1.5rem; }
  .pull { margin: .5rem 0 .4rem; }
  .story { padding: 2mm 4mm; }
  .strip { grid-template-columns: repeat(3, auto); justify-content: start; }
  .standing { padding: 3mm 4mm; }
  .figure .at-narrow { display: none; }
  .figure .at-paper { display: block; }
  .card .chart { max-width: 70%; }
  .kpi.short .figure { display: none; }
  nav ol { columns: 3; }
  nav li { padding: 0; }
  .indicators { font-size: 8.2pt; line-height: 1.25; }
  .indicators th, .indicators td { padding: .8mm 2mm .8mm 0; }
  .indicators small, .indicators thead th, .small, .source, .figure figcaption span { font-size: 7.6pt; }
  .indicators .number, .indicators [data-head="Change"] { white-space: nowrap; }
  .tiny { width: 72px; }
  h2, h3, .band, .verdict, .gloss, caption { break-after: avoid; }
  .band, .with-side, .compare, .kpi.short, .card, .figure, .owner, .story, .story-card, .voice, .standing, .notes .spread > *, .spread p, .pairs li, tr { break-inside: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
}
`;
