/** Sections: a story or a voice beside the figures that belong with it. */
export const parts = `
.part { margin-top: clamp(3.25rem, 8vw, 5.5rem); }
.part > h2 { scroll-margin-top: 1.5rem; }
.summary { font-size: 1.1875rem; line-height: 1.45; color: var(--soft); max-width: 44rem; margin-bottom: 0; }
.spread { display: grid; gap: 2.75rem 3.25rem; margin-top: 1.9rem; align-items: start; }
.spread:empty { display: none; }
.story { background: var(--tint); border-radius: .4rem; padding: clamp(1.25rem, 3vw, 2rem); }
.story h3 { font-size: 1.5rem; font-weight: 800; letter-spacing: -.01em; line-height: 1.2; margin-bottom: .7rem; }
.label { color: var(--voice); font-weight: 700; font-size: .9375rem; margin: 0 0 .3rem; }
blockquote { margin: 0; }
.pull { color: var(--voice); font-weight: 800; font-size: 1.6rem; letter-spacing: -.01em; line-height: 1.22; margin: 1.5rem 0 .9rem; text-wrap: balance; }
.story .small { margin: 0; }
.voices { display: grid; align-items: start; gap: 1.5rem 3.25rem; margin-top: 1.6rem; }
.voice { border-left: 4px solid var(--voice); padding-left: 1.1rem; }
.voice blockquote p { color: var(--voice); font-weight: 600; font-size: 1.1875rem; line-height: 1.4; margin: 0 0 .2rem; text-wrap: pretty; }
.voice .small { margin: 0; }
.answer { margin: .5rem 0 0; }
.told { display: grid; gap: 1.75rem; }
.heard > h2, .voices-title { color: var(--voice); }
.heard > h2 { margin-bottom: 1.5rem; }
.voices-title { margin-top: 2.5rem; }
.name { font-size: .9375rem; font-weight: 600; line-height: 1.35; color: var(--figure); margin: 0 0 .25rem; }
.name span { display: block; font-weight: 400; color: var(--soft); }
.status { display: flex; gap: .5rem; font-size: .9375rem; color: var(--soft); margin: 0 0 .7rem; }
.status .sign { margin-top: .24em; }
.comment { border-left: 3px solid var(--rule); padding-left: .9rem; }
.comment cite { display: block; font-style: normal; font-size: .9375rem; color: var(--soft); }
figure { margin: 1.15rem 0 0; max-width: 31rem; }
figcaption { line-height: 1.35; margin-bottom: .5rem; }
figcaption b, figcaption span { display: block; }
figcaption span { font-size: .9375rem; color: var(--soft); }
.chart svg { display: block; width: 100%; height: auto; overflow: visible; }
figure .at-wide { display: none; }
figure .at-narrow svg { max-width: 24rem; }
.successes { margin-top: 2.75rem; border-top: 3px solid var(--good); padding-top: .9rem; max-width: 44rem; }
.others-title { margin: 2.75rem 0 0; }
.others { list-style: none; margin: .4rem 0 0; padding: 0; }
.others li { border-top: 1px solid var(--rule); padding: .8rem 0 .75rem; display: grid; gap: .1rem 3.25rem; break-inside: avoid; }
.others p { margin: 0; }
.pairs { list-style: none; margin: .5rem 0 2rem; padding: 0; }
.pairs li { border-top: 1px solid var(--rule); padding: .8rem 0; display: grid; gap: .3rem 3.25rem; break-inside: avoid; }
.pairs p { margin: 0; }
.said { color: var(--voice); }
.next { border-top: 4px solid var(--figure); padding-top: 1.5rem; }
.next ul { list-style: none; padding: 0; margin: 1.25rem 0 0; display: grid; gap: 1.75rem 2.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); }
.next li { display: grid; gap: .15rem; align-content: start; }
.next li > b { font-weight: 700; }
.notes .spread { gap: 1.5rem 3.25rem; }
.notes h3 { font-size: 1.0625rem; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: .9375rem; }
@media screen and (min-width: 62rem), screen and (min-width: 30rem) and (max-width: 51.99rem) {
  figure .at-wide { display: block; }
  figure .at-narrow { display: none; }
}
@media (min-width: 52rem) {
  .spread, .voices { grid-template-columns: 1fr 1fr; }
  .tall { grid-row: span 2; }
  .whole { grid-column: 1 / -1; }
  .whole .story { columns: 2; column-gap: 3.25rem; }
  .voices > :only-child { grid-column: 1 / -1; max-width: 46rem; }
  .wide { grid-column: 1 / -1; display: grid; grid-template-columns: 1fr 1fr; gap: 0 3.25rem; align-items: start; }
  .wide figure { margin-top: 0; }
  .others li, .pairs li { grid-template-columns: 1fr 1fr; }
}
`;
