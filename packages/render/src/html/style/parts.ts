/** Sections: people first, then targets, then what is watched. */
export const parts = `
.part { margin-top: 3rem; }
.part > * + * { margin-top: var(--gap); }
.part > h2, .band h2 { scroll-margin-top: 1.5rem; }
.part > h2 { font-size: 1.7rem; }
.band { background: var(--figure); color: #fff; padding: 1.15rem 1.25rem; }
.band h2 { color: #fff; font-size: 1.7rem; margin: 0; }
.band p { max-width: none; margin: .2rem 0 0; }
.band .small { color: #fff; margin-top: .5rem; }
.aim { font-size: 1.1rem; }
.story { background: var(--tint); border-top: 4px solid var(--voice); padding: 1rem 1.25rem 1.2rem; }
.story h3 { font-size: 1.25rem; }
.logo { height: 3rem; width: auto; max-width: 14rem; align-self: center; }
.picture { display: block; width: 100%; height: auto; max-height: 22rem; object-fit: cover; }
.pictured-by { margin: 0 0 .8rem; }
.pictured-by figcaption { padding-top: .3rem; }
@media (min-width: 48rem) { .story.pictured { display: flow-root; } .story .pictured-by { float: left; width: 32%; margin: .2rem 1.4rem .4rem 0; } }
.label { color: var(--voice); font-weight: 600; font-size: .9rem; margin: 0 0 .15rem; }
.pull { color: var(--voice); font-weight: 700; font-size: 1.2rem; line-height: 1.3; margin: .9rem 0 .6rem; text-wrap: balance; }
.voices { display: grid; align-items: start; gap: 1.5rem 2rem; }
.aside { align-self: start; }
.voice { border-left: 4px solid var(--voice); padding-left: .9rem; }
.voice + .voice { margin-top: 1.2rem; }
.voices .voice + .voice { margin-top: 0; }
.voice blockquote p { color: var(--voice); font-weight: 600; font-size: 1.08rem; line-height: 1.36; }
.voice .small, .voice .answer { margin-top: .25rem; }
.heard > h2, .voices-title { color: var(--voice); }
.kpi { border-top: 1px solid var(--rule); padding-top: 1.1rem; scroll-margin-top: 1rem; }
.kpi > * + *, .beside > * + * { margin-top: .9rem; }
.verdict { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-bottom: .4rem; font-weight: 600; font-size: .9375rem; }
.gloss { color: var(--soft); }
.source { font-size: .875rem; line-height: 1.4; color: var(--soft); }
.owner { border-left: 4px solid var(--rule); padding-left: .9rem; }
.words > .owner { margin-top: .8rem; }
.owner p { max-width: 80ch; }
.owner figcaption { font-size: .875rem; color: var(--soft); margin-top: .25rem; }
.shorts { display: grid; gap: 1.5rem 2rem; align-items: start; }
.figure figcaption { line-height: 1.35; margin-bottom: .4rem; }
.figure figcaption b, .figure figcaption span { display: block; text-wrap: balance; }
.figure figcaption span { font-size: .875rem; color: var(--soft); }
.chart svg { display: block; width: 100%; height: auto; overflow: visible; }
.figure .at-wide, .figure .at-paper { display: none; }
.successes .pair p + p { margin-top: 0; }
.watched > * + * { margin-top: .7rem; }
.compare .pair { margin-top: .9rem; }
.compare .figure { max-width: 34rem; }
.spread { display: grid; gap: 1.25rem 2rem; align-items: start; }
.pairs { list-style: none; margin: .5rem 0 1.5rem; }
.pairs li { border-top: 1px solid var(--rule); padding: .7rem 0; display: grid; gap: .3rem 2rem; max-width: none; }
.pairs p { margin: 0; }
.said { color: var(--voice); }
.next ul { list-style: none; display: grid; gap: 1.25rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); }
.next li { display: grid; gap: .15rem; align-content: start; }
@media screen and (min-width: 62rem), screen and (min-width: 30rem) and (max-width: 47.99rem) {
  .figure .at-wide { display: block; }
  .figure .at-narrow { display: none; }
}
.back { font-size: .9375rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .9375rem; }
@media (min-width: 48rem) {
  .spread, .shorts, .voices { grid-template-columns: 1fr 1fr; }
  .voices > :only-child, .spread > :only-child { grid-column: 1 / -1; max-width: 46rem; }
  .beside { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; align-items: start; }
  .beside > * + * { margin-top: 0; }
  .beside > .words { grid-row: span 2; }
  .beside > .source { grid-column: 2; margin-top: .5rem; }
  .beside > .words:only-child { grid-column: 1 / -1; }
  .pairs li { grid-template-columns: 1fr 1fr; }
}
`;
