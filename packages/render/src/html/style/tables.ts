/** Tables, and the figures behind a chart. */
export const tables = `
details { font-size: .9375rem; margin: .6rem 0 0; }
summary { cursor: pointer; color: var(--figure); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; padding: .3rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0 .8rem; min-width: min(100%, 16rem); font-size: .9375rem; line-height: 1.35; }
caption { text-align: left; font-weight: 600; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem 1.4rem .45rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { font-weight: 700; vertical-align: bottom; border-bottom: 2px solid var(--ink); }
.number { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
th:last-child, td:last-child { padding-right: 0; }
.cell-status { white-space: nowrap; }
.annex h3 { margin: 2.25rem 0 .25rem; }
.annex table { width: 100%; font-size: .875rem; }
.annex tbody th { font-weight: 600; min-width: 13rem; }
.annex td { min-width: 4.5rem; }
`;
