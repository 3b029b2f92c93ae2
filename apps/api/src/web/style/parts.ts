/** Figures, tables, charts, forms, the life of a model. */
export const parts = `
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(14.5rem,1fr));gap:.8rem;margin:0 0 1.1rem}
.tiles>div{background:var(--card);border:1px solid var(--line);border-radius:.7rem;padding:.8rem 1rem;display:flex;flex-direction:column}
.tiles dt{color:var(--soft);font-size:.92rem;order:2}
.tiles dd{margin:0;font-size:1.9rem;font-weight:700;line-height:1.15;font-variant-numeric:tabular-nums}
.tiles dd small{font-size:1rem;white-space:nowrap;font-weight:500;color:var(--soft)}
.tiles .main{border-top:4px solid var(--good)}
.tiles .due{border-top:4px solid var(--late)}
.scroll{overflow-x:auto;margin:0 -.3rem;padding:.3rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);font-size:.92rem;padding:0 0 .4rem}
th,td{overflow-wrap:break-word;padding:.45rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{font-size:.88rem;color:var(--soft);font-weight:600;vertical-align:bottom}
tbody th{font-weight:500;min-width:9rem}
.n{text-align:right}
td.n,.number{white-space:nowrap}
tfoot th,tfoot td{font-weight:700;border-bottom:0;border-top:2px solid var(--ink)}
.wide{min-width:46rem}
td ul,td p{margin:0}
@media (min-width:45rem){.even{table-layout:fixed}.even th:first-child{width:34%}}
figure{margin:0}
figcaption{margin:0 0 .8rem}
svg{display:block;overflow:visible}
svg text{font:12px system-ui,"Segoe UI",Roboto,sans-serif;fill:var(--soft)}
svg .strong{fill:var(--ink);font-weight:600}
.good{fill:var(--good)}.late{fill:var(--late)}.owed{fill:var(--owed)}.base{stroke:var(--soft)}.mark{stroke:var(--link);stroke-width:2;stroke-dasharray:5 4}
.bars{list-style:none;margin:0;padding:0;display:grid;gap:.85rem}
.bars li>div{display:flex;gap:1rem;justify-content:space-between;align-items:baseline;margin:0 0 .2rem}
.bars b{font-variant-numeric:tabular-nums;white-space:nowrap}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;margin:.2rem 0 0;padding:0;font-size:.9rem;color:var(--soft)}
.key svg{display:inline-block;vertical-align:-1px;margin-right:.4rem}
details{margin:.8rem 0 0}
details.card{margin:0 0 1.1rem;padding:.45rem 1.1rem}
details.card form{margin:.5rem 0}
summary{cursor:pointer;color:var(--link);padding:.25rem 0}
form{display:flex;flex-wrap:wrap;gap:.7rem .9rem;align-items:end;margin:0}
form>*{min-width:0}
label{display:block;font-size:.9rem;color:var(--soft)}
input,select,textarea,button{font:inherit;color:var(--ink);background:var(--card);border:1px solid #8a8378;border-radius:.4rem;padding:.45rem .6rem;max-width:100%}
textarea{width:100%;min-height:11rem}
.whole{flex-basis:100%}
button{background:var(--brand);color:#fff;border-color:var(--brand);font-weight:600;cursor:pointer;padding:.45rem 1.1rem}
.pages{display:flex;flex-wrap:wrap;gap:1.2rem;align-items:baseline;margin:1rem 0 0}
.tag{display:inline-block;border:1px solid currentColor;border-radius:1rem;padding:0 .55rem;font-size:.85rem;white-space:nowrap}
.ok{color:var(--good)}.bad{color:var(--late)}
.life{list-style:none;margin:0;padding:0 0 0 1.1rem;border-left:3px solid var(--line)}
.life>li{position:relative;padding:0 0 1.2rem}
.life>li::before{content:"";position:absolute;left:-1.62rem;top:.42rem;width:.75rem;height:.75rem;border-radius:50%;background:var(--good);border:2px solid var(--card)}
.life h3{margin:0}
.facts{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.15rem .9rem;margin:.3rem 0 0}
.facts dt{color:var(--soft)}
.facts dd{margin:0}
.verdict{border-left:6px solid var(--owed);padding:.2rem 0 .2rem 1rem;font-size:1.15rem;font-weight:600}
.verdict.ok,.verdict.bad{border-color:currentColor}
.plain{list-style:none;margin:0;padding:0}
.plain li{padding:.2rem 0}
.names{columns:18rem;column-gap:2rem;margin:.3rem 0 0;padding-left:1.3rem}
.names li{break-inside:avoid;padding:.08rem 0}
@media (max-width:30rem){.facts{grid-template-columns:1fr}.facts dd{margin:0 0 .4rem}.card{padding:.85rem}.tongue{margin-left:0}.tiles{grid-template-columns:1fr 1fr}.tiles dd{font-size:1.5rem}.tiles dd small{font-size:.85rem}.tiles>div{padding:.6rem .7rem}}
@media (forced-colors:active){.good{fill:Highlight}.late{fill:Mark}.owed{fill:GrayText}}
`
