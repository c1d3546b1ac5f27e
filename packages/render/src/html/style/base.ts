import { chartStyle, palette } from "../../chart/index.ts";

/** Colours, type and the page. */
export const base = `
${chartStyle}
:root {
  --ink: ${palette.ink};
  --soft: ${palette.soft};
  --figure: ${palette.figure};
  --voice: ${palette.voice};
  --tint: ${palette.voiceTint};
  --aim: ${palette.aim};
  --good: ${palette.good};
  --bad: ${palette.bad};
  --rule: ${palette.rule};
  --wash: color-mix(in srgb, ${palette.figure} 8%, white);
  --measure: 62ch;
  --gap: 1.5rem;
  color-scheme: light;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: #fff;
  color: var(--ink);
  font: 1.0625rem/1.5 Figtree, Arial, sans-serif;
  font-variant-numeric: lining-nums;
  overflow-wrap: break-word;
}
.page { max-width: 68rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 2.5rem) 3rem; }
p, ul, ol, blockquote, figure { margin: 0; padding: 0; }
p, li, blockquote { max-width: var(--measure); text-wrap: pretty; }
p + p { margin-top: .6rem; }
h2 { font-size: 1.35rem; line-height: 1.2; font-weight: 700; color: var(--figure); margin: 0 0 .6rem; text-wrap: balance; }
h3 { font-size: 1.12rem; line-height: 1.28; font-weight: 700; margin: 0 0 .4rem; text-wrap: balance; }
b { font-weight: 600; }
a { color: var(--figure); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--figure); outline-offset: 3px; }
.small, small { font-size: .9rem; line-height: 1.42; color: var(--soft); }
.small b { color: var(--ink); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .75rem 1rem; outline: 3px solid var(--figure); z-index: 1; }
.sign { display: inline-block; width: 1.1em; height: 1.1em; flex: none; vertical-align: -.18em; }
.sign svg { display: block; width: 100%; height: 100%; }
.verb { display: inline-flex; gap: .4em; align-items: flex-start; line-height: 1.3; }
.verb .sign { margin-top: .06em; }
.met, .better { color: var(--good); }
.close { color: var(--aim); }
.missed:not(table), .worse { color: var(--bad); }
.with-side, .pair { display: grid; gap: var(--gap) 2rem; }
.pair > *, .with-side > * { min-width: 0; }
.points { list-style: none; }
.points li { padding-left: 1.5rem; position: relative; }
.points li + li { margin-top: .65rem; }
ul.points li::before { content: ""; position: absolute; left: 0; top: .5em; width: .5rem; height: .5rem; background: var(--figure); }
ol.points { counter-reset: point; }
ol.points li::before { counter-increment: point; content: counter(point); position: absolute; left: 0; color: var(--figure); font-weight: 700; }
@media (min-width: 48rem) {
  .pair { grid-template-columns: 1fr 1fr; }
  .with-side { grid-template-columns: 1.55fr 1fr; }
  .pair > :only-child { grid-column: 1 / -1; }
}
`;
