/** Tables: of indicators, which a phone shows as cards, and of the figures behind a chart. */
export const tables = `
details { font-size: .9375rem; margin: .4rem 0 0; }
summary { cursor: pointer; color: var(--figure); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; padding: .3rem 0; }
table { border-collapse: collapse; font-size: .9375rem; line-height: 1.35; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .7rem .4rem 0; border-top: 1px solid var(--rule); font-weight: 400; }
thead th { border-top: 0; font-size: .8125rem; color: var(--soft); font-weight: 600; vertical-align: bottom; }
.number { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
th:last-child, td:last-child { padding-right: 0; }
.figures { margin: .4rem 0; }
.figures th, .figures td { padding: .15rem 1.4rem .15rem 0; border: 0; }
.indicators { width: 100%; }
.indicators tbody th { font-weight: 600; }
.indicators small { font-weight: 400; font-size: .8125rem; }
.indicators td:is([data-head="Now"]) { font-weight: 700; }
.origins dt { font-weight: 600; margin: .5rem 0 0; }
.origins dd { margin: .1rem 0 0; overflow-wrap: anywhere; }
.tiny { display: block; width: 104px; }
.tiny svg { display: block; width: 100%; height: auto; }
@media screen and (max-width: 47.99rem) {
  .indicators, .indicators tbody, .indicators tr, .indicators th, .indicators td, .indicators caption { display: block; }
  .indicators thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .indicators tbody tr { display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 1rem; padding: .8rem 0; border-top: 1px solid var(--rule); }
  .indicators th, .indicators td, .indicators td.number { border: 0; padding: 0; text-align: left; }
  .indicators tbody th { grid-column: 1 / -1; font-size: 1.0625rem; }
  .indicators td { order: 3; }
  .indicators td::before { content: attr(data-head); display: block; font-size: .8125rem; font-weight: 400; color: var(--soft); }
  .indicators td.empty { display: none; }
  .indicators td[data-head="Now"] { font-size: 1.2rem; line-height: 1.2; order: 1; }
  .indicators td.status { order: 1; }
  .indicators td:is([data-head="Change"], [data-head="Target"]) { order: 2; }
  .indicators td.trend { order: 4; grid-column: 1 / -1; }
  .indicators td[data-head^="What we will do"] { grid-column: 1 / -1; }
  .tiny { width: 156px; }
}
`;
