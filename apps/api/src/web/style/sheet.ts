/** The A4 paper, on the screen as on the printer. */
export const sheet = `
.sheet main{max-width:210mm}
.paper{background:#fff;color:#000;margin:0;padding:20mm 15mm 20mm 30mm;border:1px solid var(--line);box-shadow:0 2px 14px #0002;font:13pt/1.45 "Times New Roman",Tinos,"Liberation Serif",serif}
.paper *{color:inherit}
.paper .head{display:grid;grid-template-columns:1fr 1fr;gap:1rem;text-align:center;margin:0 0 1.2rem}
.paper .head p{margin:0}
.paper .head .rule{font-weight:700;border-bottom:1px solid;display:inline-block}
.paper h1{font-size:15pt;text-align:center;margin:1rem 0 0;letter-spacing:0}
.paper .under{text-align:center;font-weight:700;margin:.1rem 0 1rem}
.paper h2{font-size:13pt;margin:1rem 0 .3rem}
.paper h3{font-size:13pt;font-style:italic;font-weight:400;margin:.45rem 0 .1rem}
.paper p{text-align:justify;text-indent:1.27cm;margin:.35rem 0}
.paper .head p,.paper .under,.paper .date{text-indent:0}
.paper .head p,.paper .under{text-align:center}
.paper .date{text-align:right;font-style:italic}
.paper table{font-size:11.5pt;margin:.5rem 0}
.paper th,.paper td{border:1px solid #000;padding:.15rem .35rem}
.paper thead th{font-size:11pt;text-align:center;vertical-align:middle}
.paper caption{color:#000;font-style:italic;text-align:center}
.paper .proof{font-size:10pt;border-top:1px solid;margin:1.4rem 0 0;padding:.4rem 0 0;text-indent:0;text-align:left}
.paper .wide{min-width:0}
.paper .names{columns:14rem}
.paper tbody th{min-width:6.5rem}
.paper ol{margin:.2rem 0;padding-left:1.27cm}
@media (max-width:50rem){.paper{padding:1.2rem .9rem}.paper .head{grid-template-columns:1fr}}
@page{size:A4;margin:20mm 15mm 20mm 30mm;@bottom-center{content:counter(page) "/" counter(pages);font:11pt "Times New Roman","Liberation Serif",serif}}
@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000}
body{background:#fff;font-size:11pt}
.top,.foot,.skip,form,.pages,.screen,details:not([open]){display:none}
main,.sheet main,.paper{max-width:none;margin:0;padding:0;border:0;box-shadow:none}
.card{border:0;padding:0}
thead{display:table-header-group}
tr,li,figure,.tiles>div{break-inside:avoid}
h2,h3,caption{break-after:avoid}
.scroll{overflow:visible}
a{text-decoration:none;color:inherit}
.wide{min-width:0}
}
`
