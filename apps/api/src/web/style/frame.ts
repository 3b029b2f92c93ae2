/** Colours of both lights, type, the frame around every page. */
export const frame = `
:root{color-scheme:light dark;--paper:#faf8f4;--card:#fff;--ink:#1f1c18;--soft:#5d574e;--line:#e0dacf;--brand:#8c1c1c;--link:#8c1c1c;--good:#1a6b50;--late:#b45309;--owed:#c9c2b5;--tint:#f6ece6;--focus:#1d4ed8}
@media (prefers-color-scheme:dark){:root{--paper:#161412;--card:#201d1a;--ink:#f2eee7;--soft:#bbb3a7;--line:#3b362f;--brand:#6d1515;--link:#f3aca3;--good:#5bc39a;--late:#f2a950;--owed:#5b544b;--tint:#33231f;--focus:#9dbcff}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
main:focus{outline:0}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.1rem);margin:.2rem 0 .4rem;letter-spacing:-.01em}
h2{font-size:1.2rem;margin:0 0 .6rem}
h3{font-size:1.02rem;margin:1.2rem 0 .3rem}
p{margin:.4rem 0}
.skip{position:absolute;left:.5rem;top:-4rem;background:var(--card);padding:.6rem 1rem;z-index:9}
.skip:focus{top:.5rem}
.top{background:var(--brand);color:#fff;border-bottom:3px solid #e3b34c}
.top>div{max-width:72rem;margin:auto;padding:.55rem 1rem;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;align-items:center}
.top a{color:#fff;text-decoration:none;padding:.3rem .1rem;border-bottom:2px solid transparent}
.top a:hover,.top [aria-current]{border-color:#f4cf7a}
.top :focus-visible{outline-color:#fff}
.top nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;list-style:none;margin:0;padding:0}
.brand{font-weight:700;font-size:1.2rem;letter-spacing:.02em}
.tongue{margin-left:auto;display:flex;gap:.2rem 1.2rem;align-items:center}
.tongue button{background:none;border-color:#fff;padding:.15rem .7rem;font-weight:400}
main{max-width:72rem;margin:auto;padding:1.1rem 1rem 2.5rem}
.foot{border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
.foot>div{max-width:72rem;margin:auto;padding:1rem}
.lead{color:var(--soft);margin:0 0 1rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:1.1rem;margin:0 0 1.1rem;min-width:0}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:0 1.1rem;align-items:start}
.note{border-left:4px solid var(--late);background:var(--tint);padding:.6rem .9rem;border-radius:.3rem;margin:.8rem 0}
.soft{color:var(--soft)}
.small{font-size:.9rem}
.seen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
code,pre,textarea{font-family:ui-monospace,Consolas,"Liberation Mono",monospace;font-size:.9em}
pre{white-space:pre-wrap;background:var(--paper);border:1px solid var(--line);border-radius:.4rem;padding:.7rem;margin:.5rem 0}
`
