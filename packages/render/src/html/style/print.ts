/** On paper: A4, everything shown, blocks kept whole, the annex on its side. */
export const print = `
@page { size: A4; margin: 15mm 16mm; }
@page annex { size: A4 landscape; }
@media print {
  html { font-size: 10.2pt; }
  body { line-height: 1.4; }
  .page { max-width: none; padding: 0; }
  .skip { display: none; }
  .draft { position: fixed; top: -9mm; right: 0; margin: 0; padding: 0 2mm; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .running { display: block; position: fixed; bottom: -11mm; left: 0; margin: 0; font-size: 8pt; color: var(--soft); }
  .part { margin-top: 2.6rem; }
  .spread, .voices { grid-template-columns: 1fr 1fr; gap: 1.75rem 2.25rem; }
  .tall { grid-row: span 2; }
  .whole { grid-column: 1 / -1; }
  .whole .story { columns: 2; break-inside: auto; }
  .story { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .wide { grid-column: 1 / -1; display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.25rem; }
  .others li, .pairs li { grid-template-columns: 1fr 1fr; }
  h2, h3, .name, .summary { break-after: avoid; }
  .point, .story, .voice, figure, tr, .tally li { break-inside: avoid; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .points { columns: 3; }
  .tally { grid-template-columns: repeat(4, 1fr); }
  nav ol { columns: 3; }
  .kpi { break-inside: avoid; }
  .kpi table { font-size: 7.6pt; line-height: 1.25; margin-bottom: 0; }
  .kpi th, .kpi td { padding: 1.2pt 8pt 1.2pt 0; }
  summary { list-style: none; color: var(--soft); text-decoration: none; }
  .scroll { overflow: visible; }
  .annex { page: annex; break-before: page; }
  thead { display: table-header-group; }
}
`;
