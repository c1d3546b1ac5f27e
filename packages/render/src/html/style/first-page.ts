/** The masthead, the headline, the quarter at a glance and the contents. */
export const firstPage = `
header { display: flex; flex-wrap: wrap; gap: .15rem 1.75rem; font-size: .9375rem; color: var(--soft); padding-bottom: .9rem; border-bottom: 1px solid var(--rule); }
header strong { color: var(--ink); font-weight: 600; flex: 1 1 auto; }
.running { display: none; }
.draft { position: sticky; top: 0; z-index: 1; margin: 1.1rem 0 0; padding: .5rem .8rem; background: var(--aim); color: #fff; font-weight: 700; }
.notice { font-size: .9375rem; margin: 1.1rem 0 0; padding-left: .8rem; border-left: 4px solid var(--aim); color: var(--ink); }
h1 { font-size: clamp(2.1rem, 5.6vw, 3.6rem); line-height: 1.04; letter-spacing: -.024em; font-weight: 800; color: var(--figure); margin: clamp(1.75rem, 5vw, 3rem) 0 1.1rem; max-width: 21em; text-wrap: balance; }
.standfirst { font-size: clamp(1.15rem, 2.2vw, 1.42rem); line-height: 1.42; max-width: 50rem; margin: 0 0 .45rem; }
.glance { margin-top: clamp(2.25rem, 5vw, 3.5rem); }
.glance h2 { margin-bottom: 1.25rem; }
.points { columns: 3 16rem; column-gap: 2.25rem; }
.point { break-inside: avoid; margin-bottom: 1.75rem; border-top: 3px solid var(--figure); padding-top: .8rem; }
.point.good { border-color: var(--good); }
.point.watch { border-color: var(--aim); }
.point.missed { border-color: var(--bad); }
.point.people { border-color: var(--voice); }
.point h3 { color: var(--ink); display: flex; gap: .5rem; align-items: baseline; font-size: 1.1875rem; }
.point h3 .sign { transform: translateY(.1em); }
.point p { color: var(--ink); margin: 0; }
.tally-title { margin: 1.25rem 0 .8rem; font-size: 1.0625rem; }
.tally { list-style: none; margin: 0; padding: 0; display: grid; gap: 1.25rem 2.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); }
.tally li { display: grid; grid-template-columns: auto 1fr; column-gap: .75rem; align-items: center; align-content: start; }
.tally .count { font-size: 2.6rem; line-height: 1; font-weight: 800; letter-spacing: -.02em; }
.tally .small { grid-column: 1 / -1; margin-top: .3rem; line-height: 1.4; }
nav { margin-top: clamp(2.25rem, 5vw, 3.25rem); padding: 1.25rem 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
.nav-title { font-weight: 700; margin: 0 0 .5rem; }
nav ol { list-style: none; margin: 0; padding: 0; columns: 17rem; column-gap: 2.25rem; }
nav li { break-inside: avoid; padding: .22rem 0; }
nav a { text-decoration-thickness: 1px; text-underline-offset: .2em; }
`;
