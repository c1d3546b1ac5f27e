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
.page { max-width: 68rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem); }
p { margin: 0 0 .7rem; text-wrap: pretty; }
h2 { font-size: clamp(1.6rem, 3vw, 2rem); line-height: 1.15; letter-spacing: -.012em; font-weight: 800; color: var(--figure); margin: 0 0 .75rem; text-wrap: balance; }
h3 { font-size: 1.25rem; line-height: 1.28; font-weight: 700; margin: 0 0 .4rem; text-wrap: balance; }
b { font-weight: 600; }
a { color: var(--figure); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--figure); outline-offset: 3px; }
.small { font-size: .9375rem; color: var(--soft); }
.small b { color: var(--ink); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .75rem 1rem; outline: 3px solid var(--figure); z-index: 1; }
.sign { display: inline-block; width: 1em; height: 1em; flex: none; vertical-align: -.12em; }
.sign svg { display: block; width: 100%; height: 100%; }
.met, .good { color: var(--good); }
.close, .watch { color: var(--aim); }
.missed { color: var(--bad); }
.none { color: var(--soft); }
`;
