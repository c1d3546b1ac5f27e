/** On paper: A4, the two pages of the summary, then sections that flow; nothing that needs a press. */
export const print = `
@page { size: A4; margin: 12mm 15mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Figtree, Arial, sans-serif; } }
@media print {
  html { font-size: 8.4pt; }
  body { line-height: 1.36; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .page { max-width: none; padding: 0; }
  .skip, details, .back { display: none; }
  .draft { position: fixed; top: -8mm; right: 0; margin: 0; padding: 0 2mm; }
  .running { display: block; position: fixed; bottom: -11mm; left: 0; margin: 0; font-size: 8pt; color: var(--soft); }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 22pt; margin: 3mm 0 4mm; }
  main > .standing, main > nav { margin-top: 4mm; }
  .second { break-before: page; break-after: page; margin-top: 0; }
  .second > * + * { margin-top: 4mm; }
  .part { margin-top: 7mm; }
  .part > * + * { margin-top: 4mm; }
  .second + .part { margin-top: 0; }
  .pair, .spread, .shorts, .voices { grid-template-columns: 1fr 1fr; }
  .with-side { grid-template-columns: 1.5fr 1fr; }
  .kpi.full { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; }
  .kpi.full > .owner { grid-column: 1 / -1; }
  .kpi.short .figure { display: none; }
  nav ol { columns: 3; }
  nav li { padding: 0; }
  .compare .figure { max-width: 50%; }
  .indicators { font-size: 8.2pt; line-height: 1.25; }
  .indicators th, .indicators td { padding: 1mm 2mm 1mm 0; }
  .indicators small, .indicators thead th, .small, .source, .figure figcaption span { font-size: 7.6pt; }
  .tiny { width: 84px; }
  h2, h3, .band, .verdict, .gloss, caption { break-after: avoid; }
  .kpi, .card, .figure, .story, .story-card, .voice, .standing, tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
