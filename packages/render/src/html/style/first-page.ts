/** The masthead, the summary and the contents. */
export const firstPage = `
header:not(.band) { display: flex; flex-wrap: wrap; gap: .15rem 1.75rem; font-size: .9375rem; color: var(--soft); padding-bottom: .8rem; border-bottom: 3px solid var(--figure); }
header:not(.band) strong { color: var(--ink); font-weight: 600; flex: 1 1 auto; }
.draft { position: sticky; top: 0; z-index: 1; margin: 1.1rem 0 0; max-width: none; padding: .5rem .8rem; background: var(--aim); color: #fff; font-weight: 700; }
.notice { font-size: .9375rem; margin: .8rem 0 0; color: var(--soft); max-width: none; }
h1 { font-size: clamp(1.8rem, 4.6vw, 2.7rem); line-height: 1.15; letter-spacing: -.012em; font-weight: 700; color: var(--figure); margin: 1.1rem 0 1.3rem; max-width: 24em; text-wrap: balance; }
main > .standing, main > nav, .second, .second > * + * { margin-top: 1.75rem; }
.points + .small { margin-top: .8rem; }
.story-card { position: relative; align-self: start; background: var(--tint); border-top: 4px solid var(--voice); padding: 1rem 1.1rem 1.1rem; }
.story-card h2 { font-size: 1.2rem; margin-bottom: .5rem; }
.story-card a { color: var(--ink); }
.story-card a::after, .card h3 a::after { content: ""; position: absolute; inset: 0; }
.story-card:focus-within, .card:focus-within { outline: 3px solid var(--figure); outline-offset: 2px; }
.standing { background: var(--wash); padding: 1.1rem 1.25rem 1.2rem; }
.strip { list-style: none; display: grid; gap: 1rem 2rem; margin-bottom: .9rem; }
.strip li { max-width: none; }
.strip strong { font-size: 1.7rem; line-height: 1; }
.strip .word { font-weight: 600; }
.strip .small { display: block; }
.strip .signs { display: flex; flex-wrap: wrap; gap: 3px; margin-bottom: .3rem; font-size: 1.15em; }
.standing p { max-width: none; }
.standing .pair { gap: .6rem 2rem; }
.standing .pair + p { margin-top: .8rem; }
.nav-title { font-weight: 700; color: var(--figure); margin: 0 0 .4rem; }
nav { border-top: 1px solid var(--rule); padding-top: .9rem; scroll-margin-top: 1rem; }
nav ol { list-style: none; columns: 3 15rem; column-gap: 2rem; }
nav li { padding: .2rem 0; break-inside: avoid; }
.card { position: relative; border-top: 4px solid var(--figure); padding-top: .8rem; }
.card h3 a { color: var(--ink); }
.pair + p { margin-top: .8rem; }
.second h3:not(:first-child), .second section + section { margin-top: 1rem; }
.second div > h3 { margin-top: .7rem; }
.second .card h3 { margin-top: 0; }
.foot { border-top: 1px solid var(--rule); padding-top: .7rem; max-width: none; }
@media (min-width: 48rem) {
  .strip { grid-template-columns: repeat(auto-fit, minmax(11rem, auto)); justify-content: start; }
}
`;
