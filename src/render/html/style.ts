/**
 * The page's style. System faces only; serif for the words of articles, sans serif for ours. Colours are declared once
 * for light and once for dark, and meet WCAG 2.2 AA in both. Sizes follow the viewport between 360 and 1440 pixels.
 */
export const style = `
:root{
--paper:#fbfaf6;--card:#ffffff;--ink:#1b2025;--soft:#565f69;--line:#dcd8cd;--faint:#efece3;
--link:#1a5668;--agreed:#21634a;--disputed:#9c3317;--single:#6d5b16;--mark:#fbe7b2;--target:#fff3cd;
--agreed-tint:#e7f1ea;--disputed-tint:#f9e9e2;--single-tint:#f4efda;--grey:#656c74;--a:#8a3a12;--b:#1d5c87;--c:#6a3d8a;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Book Antiqua",Charter,"Noto Serif","Liberation Serif",Georgia,serif;
--gap:clamp(1rem,.7rem + 1.2vw,1.75rem);color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{
--paper:#15181b;--card:#1c2024;--ink:#e9e5db;--soft:#a9b0b7;--line:#343a40;--faint:#23282d;
--link:#8cc7d8;--agreed:#8ccfae;--disputed:#f0a58a;--single:#dcc67a;--mark:#584714;--target:#453a14;
--agreed-tint:#1c2f27;--disputed-tint:#3a241c;--single-tint:#312c18;--grey:#959ca4;--a:#f0a585;--b:#8fc3ea;--c:#cfa8ea}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-behavior:smooth;scroll-padding-top:4rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:anywhere}
bdi{unicode-bidi:isolate}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.18em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible,select:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
main:focus{outline:none}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.6rem 1rem;z-index:9}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.meta{color:var(--soft);font:.84rem/1.45 var(--sans)}
.none{color:var(--soft);font-style:italic}
.words,blockquote,.summary,.text,.says{font-family:var(--serif)}
a.words{color:inherit;text-decoration:underline;text-decoration-color:var(--line)}
a.words:hover{text-decoration-color:currentColor}
.outlet{font-family:var(--sans);font-weight:500;font-size:.88em;text-decoration:none;white-space:normal}
.outlet:hover{text-decoration:underline}
.meta .outlet{font-size:1em}

.masthead{padding:var(--gap) var(--gap) calc(var(--gap)*.8);border-bottom:1px solid var(--line);max-width:100rem;margin:auto}
.brand{font:700 .82rem/1 var(--sans);letter-spacing:.13em;text-transform:uppercase;color:var(--link);margin-bottom:1.4rem}
.brand span{font-weight:400;letter-spacing:.02em;text-transform:none;color:var(--soft);margin-left:.6em}
h1{font:700 clamp(1.65rem,1.1rem + 2.6vw,3.1rem)/1.12 var(--serif);letter-spacing:-.012em;max-width:26em;text-wrap:balance;display:-webkit-box;-webkit-line-clamp:5;-webkit-box-orient:vertical;overflow:hidden}
.masthead .meta{margin-top:.7rem}
.tally{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.9rem 1rem;margin-top:1.5rem}
.count{border-top:3px solid var(--line);padding-top:.4rem;display:flex;flex-direction:column-reverse;justify-content:flex-end}
.count dt{color:var(--soft);font-size:.84rem}
.count dd{font:600 clamp(1.5rem,1.2rem + 1vw,2.1rem)/1.1 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.count a{color:inherit;text-decoration:none}
.count a:hover{text-decoration:underline}
.count-agreed{border-color:var(--agreed)}.count-disputed{border-color:var(--disputed)}.count-single{border-color:var(--single)}
@media (min-width:44rem){.tally{grid-template-columns:repeat(6,minmax(0,1fr));max-width:52rem}}

.frame{max-width:100rem;margin:auto}
.contents{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--line);padding:0 var(--gap);overflow-x:auto;scrollbar-width:thin}
.contents ul{display:flex;gap:1.1rem;white-space:nowrap}
.contents a{display:block;padding:.7rem 0;font-size:.88rem;color:var(--soft);text-decoration:none}
.contents a:hover{color:var(--ink)}
.contents .total{font-size:.78rem;font-variant-numeric:tabular-nums}
main{padding:0 var(--gap) 5rem;min-width:0}
@media (min-width:72rem){
.frame{display:grid;grid-template-columns:13.5rem minmax(0,1fr);gap:1.5rem}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;border:0;overflow:auto;padding:2.3rem 0 2rem var(--gap)}
.contents ul{display:block}
.contents a{padding:.34rem 0;display:flex;justify-content:space-between;border-bottom:1px solid var(--faint);white-space:normal}
html{scroll-padding-top:1.2rem}}
main>section{padding-top:2.9rem}
h2{font:700 clamp(1.35rem,1.15rem + .9vw,1.9rem)/1.2 var(--serif);letter-spacing:-.008em;border-top:3px solid var(--ink);padding-top:.65rem}
h3{font:600 1.04rem/1.35 var(--sans);margin:1.6rem 0 .6rem}
h4{font:600 .86rem/1.35 var(--sans);margin:1rem 0 .35rem}
.lead{color:var(--soft);max-width:46rem;margin:.35rem 0 1.3rem;font-size:.96rem}
.sign{display:inline-block;min-width:1.5em;padding:0 .32em;border-radius:.7em;background:var(--faint);color:var(--soft);font:600 .76rem/1.5 var(--sans);text-align:center;font-variant-numeric:tabular-nums;text-decoration:none;vertical-align:.08em}
.tag{display:inline-block;font:600 .74rem/1.5 var(--sans);padding:0 .5em;border:1px solid currentColor;border-radius:.3em;color:var(--soft);white-space:nowrap}
.tag-contradiction,.tag-differ,.tag-distortion,.tag-denied{color:var(--disputed)}
.tag-agree{color:var(--agreed)}
.tag-update,.tag-planned,.tag-ongoing{color:var(--link)}
.tag-attribution,.tag-vaguer,.tag-degree,.tag-rounding,.tag-alleged,.tag-drift{color:var(--single)}
.columns{display:grid;gap:1.1rem 2.2rem;grid-template-columns:minmax(0,1fr)}
@media (min-width:58rem){.columns{grid-template-columns:repeat(2,minmax(0,1fr))}}
.plain>li{padding:.5rem 0;border-bottom:1px solid var(--faint)}
.plain>li:last-child{border-bottom:0}
details summary{cursor:pointer;color:var(--link);font:.88rem/1.5 var(--sans);padding:.2rem 0}
.more{margin-top:.6rem}
.rest{display:inline}
.rest summary{display:inline;padding:0;font-size:inherit;font-family:var(--sans);white-space:nowrap}
.rest[open] summary{margin-inline-end:.3em}
.article{content-visibility:auto;contain-intrinsic-height:auto 60rem}
.wide{overflow-x:auto;max-width:100%;position:relative;scrollbar-width:thin}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:start;vertical-align:top;padding:.42rem .8rem .42rem 0;border-bottom:1px solid var(--faint)}
thead th{font:600 .78rem/1.4 var(--sans);color:var(--soft);border-bottom:1px solid var(--line)}

.happened{display:grid;gap:1.6rem 3rem;margin-top:1rem}
@media (min-width:64rem){.happened:has(.fivews){grid-template-columns:minmax(0,1.9fr) minmax(0,1fr)}}
.summary{max-width:46rem}
.summary>li{padding:.62rem 0;border-bottom:1px solid var(--faint)}
.summary>li>p:first-child{font-size:1.1rem;line-height:1.5}
.summary>li:first-child>p:first-child{font-size:clamp(1.22rem,1.05rem + .7vw,1.5rem);line-height:1.38}
.summary .origins{color:var(--soft)}
.fivews{background:var(--faint);padding:1rem 1.2rem;border-radius:.4rem;align-self:start}
.fivews>div{padding:.4rem 0}
.fivews dt{font:600 .78rem/1.4 var(--sans);color:var(--soft);text-transform:uppercase;letter-spacing:.06em}
.fivews dd{font-family:var(--serif)}

.matrix{width:auto;border-spacing:0;border-collapse:separate;font-size:.88rem}
.matrix thead td{border:0}
.matrix .bracket{text-align:center;padding:0 .2rem .15rem;color:var(--soft);border-bottom:0}
.matrix .bracket abbr{display:block;text-decoration:none;border-bottom:2px solid var(--soft);margin:0 .3rem}
.matrix .column,.overlap .column{padding:.3rem 0;vertical-align:bottom;min-width:2.3rem}
.matrix .column a,.overlap .column a{writing-mode:vertical-rl;transform:rotate(180deg);color:var(--ink);text-decoration:none;font-weight:500;max-height:9rem;display:block;margin:auto;line-height:1.15;white-space:normal}
.matrix .column a:hover,.overlap .column a:hover{text-decoration:underline}
.matrix .corner{vertical-align:bottom}
.matrix th[scope=row],.matrix .corner{position:sticky;left:0;background:var(--paper);z-index:1;font-weight:400;width:38rem;min-width:10.5rem;max-width:min(40rem,46vw);padding-inline-end:1rem}
.matrix th[scope=row] a{color:inherit;text-decoration:none;font-family:var(--serif);display:block}
.matrix th[scope=row] a:hover{text-decoration:underline}
.matrix tbody td{text-align:center;padding:0;vertical-align:middle;border-inline-start:1px solid var(--faint)}
@media (max-width:30rem){.matrix .column{min-width:1.7rem}.matrix th[scope=row],.matrix .corner{min-width:9rem;padding-inline-end:.4rem}}
.matrix tbody tr:hover td,.matrix tbody tr:hover th{background:var(--faint)}
.overlap{width:auto;font-size:.84rem;border-collapse:separate;border-spacing:2px;margin-bottom:1.4rem}
.overlap caption{text-align:start;font:600 .86rem var(--sans);padding-bottom:.3rem}
.overlap thead td,.overlap th{border:0}
.overlap th[scope=row]{font-weight:500;padding-inline-end:.8rem;max-width:46vw}
.overlap td{text-align:center;min-width:2.2rem;padding:.3rem;border:0;font-variant-numeric:tabular-nums;background:var(--faint)}
.overlap .self,.overlap thead td{background:none}
.overlap tbody td{vertical-align:middle}
.overlap .shade-0{color:var(--soft)}
.overlap .shade-2{background:color-mix(in srgb,var(--link) 10%,var(--card))}
.overlap .shade-3{background:color-mix(in srgb,var(--link) 17%,var(--card))}
.overlap .shade-4{background:color-mix(in srgb,var(--link) 24%,var(--card))}
.overlap .shade-5{background:color-mix(in srgb,var(--link) 32%,var(--card));font-weight:600}
.cell{display:grid;place-items:center;min-width:2.2rem;min-height:2rem;text-decoration:none;font:700 .84rem/1 var(--sans);color:var(--ink)}
.dot{width:.72rem;height:.72rem;border-radius:50%;background:var(--agreed);display:block}
.row-single .dot{background:var(--single)}.row-disputed .dot{background:var(--disputed)}
.row-disputed .sign{color:var(--disputed);background:var(--disputed-tint)}
.row-agreed .sign,.is-agreed .sign{color:var(--agreed);background:var(--agreed-tint)}
.is-disputed .sign{color:var(--disputed);background:var(--disputed-tint)}
#single .sign,.row-single .sign{color:var(--single);background:var(--single-tint)}
#lineage .sign,.article h3 .sign{color:var(--ink);background:var(--faint)}
.side-A{color:var(--a)}.side-B{color:var(--b)}.side-C{color:var(--c)}
.cell.side-A,.cell.side-B,.cell.side-C{font-size:.95rem}

.filter{margin-top:2.6rem;font-size:.92rem}
.filter input,.choose select{font:inherit;padding:.4rem .6rem;border:1px solid var(--soft);border-radius:.3rem;background:var(--card);color:var(--ink);max-width:100%}
.filter+section{padding-top:1.4rem}
.statements{display:grid;gap:0 2.2rem}
@media (min-width:58rem){#agreed .statements{grid-template-columns:repeat(2,minmax(0,1fr))}}
.statement{padding:1rem 0 .8rem;border-bottom:1px solid var(--line)}
.statement .says{font-size:1.12rem;line-height:1.45}
.statement .meta strong{color:var(--ink)}
.wordings ul{padding:.2rem 0 .4rem}
.wordings li{padding:.3rem 0;line-height:1.45}
.wordings .words,.position .words{font-size:.98rem}
.dispute{margin:.7rem 0 .3rem}
.nature{font-size:.84rem;color:var(--soft)}
.positions{display:grid;gap:.7rem;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));margin-top:.5rem}
.position{border-inline-start:4px solid var(--line);padding:.1rem 0 .2rem .9rem;color:var(--ink)}
.position.side-A{border-color:var(--a)}.position.side-B{border-color:var(--b)}.position.side-C{border-color:var(--c)}
.position .value{font:700 1.05rem/1.35 var(--sans)}
.position li{padding:.25rem 0;line-height:1.45}
#disputed .statement{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:1rem clamp(.8rem,2vw,1.4rem);margin-bottom:1rem}
.group h3{margin-top:.4rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
.group{min-width:0}

.number{break-inside:avoid;margin-bottom:1.2rem}
@media (min-width:76rem){.ledger{columns:2;column-gap:2.2rem}}
.number{min-width:0;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.2rem clamp(.8rem,2vw,1.3rem) .9rem}
.number h3{font-family:var(--serif);margin:.7rem 0 .4rem}
.spread{display:block;margin:.2rem 0 .6rem;font:600 .84rem var(--sans);overflow:visible}
.spread text,.arcs text{fill:var(--ink)}
.axis{stroke:var(--line);stroke-width:2}
.figure{fill:var(--link);stroke:var(--link);stroke-width:1.6}
.figure.open{fill:var(--card)}
.figure-differ{fill:var(--disputed);stroke:var(--disputed)}
.figure-update{fill:var(--agreed);stroke:var(--agreed)}
.figure-vaguer{stroke:var(--single);fill:var(--single)}
.figure.open.figure-differ,.figure.open.figure-vaguer,.figure.open.figure-update{fill:var(--card)}
ul.figures>li{padding:.45rem 0;border-top:1px solid var(--faint)}
.figures .value{font-weight:700;font-variant-numeric:tabular-nums}
.given{font-size:.9rem;line-height:1.5}
.relation-differ .value{color:var(--disputed)}
.figures.plain .words{font-size:1.02rem}

.utterance{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.3rem clamp(.8rem,2vw,1.5rem) 1rem;margin-bottom:1.1rem}
.speaker{font-family:var(--sans)}
.reference{padding-bottom:.7rem}
.reference blockquote{font-size:clamp(1.12rem,1rem + .7vw,1.42rem);line-height:1.4;border-inline-start:4px solid var(--link);padding-inline-start:1rem}
.rendering{border-top:1px solid var(--faint);padding:.7rem 0 .5rem 1.2rem}
.rendering blockquote{font-size:1.05rem}
blockquote a.words{text-decoration-color:transparent}
mark{color:var(--ink)}
mark.changed{background:var(--mark);padding:0 .08em;border-radius:.15em;text-decoration:underline;text-decoration-style:wavy;text-decoration-color:var(--single);text-decoration-thickness:1px}
.missing{font-family:var(--serif);font-size:.94rem;margin-top:.2rem}
del{color:var(--soft);text-decoration-color:var(--disputed)}

.timeline{border-inline-start:2px solid var(--line);margin-inline-start:.45rem}
.day{padding:0 0 .8rem 1.2rem}
.date{font:700 .95rem/1.4 var(--sans)}
.event{position:relative;padding:.35rem 0}
.event .mark{position:absolute;inset-inline-start:-1.68rem;top:.72rem;background:var(--paper)}
.mark circle{fill:var(--link);stroke:var(--link);stroke-width:2}
.event-planned .mark circle,.event-ongoing .mark circle{fill:var(--paper)}
.event-alleged .mark circle,.event-denied .mark circle{fill:var(--paper);stroke-dasharray:2 2.2}
.event .words{font-size:1.04rem}
.otherwise{font-size:.9rem;color:var(--disputed)}
@media (min-width:58rem){.day{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1.5rem;padding-inline-start:1.5rem}.date{padding-top:.4rem}.event .mark{inset-inline-start:-14.4rem}
.timeline{margin-inline-start:.2rem}}

.arcs{display:block;margin:.6rem 0 1.2rem;font:.9rem var(--sans);max-width:46rem}
.arc{fill:none;stroke:var(--link)}
.direction-likely{stroke-dasharray:7 3}
.direction-unknown{stroke:var(--soft);stroke-dasharray:2 4}
#arrow path{fill:var(--link)}
.node{fill:var(--faint);stroke:var(--soft)}
.arcs .node-number{font-weight:700;font-size:.76rem}
.node-name{font-weight:600}
.difference{margin:.4rem 0 .2rem}
.difference li{padding:.1rem 0 .1rem .9rem;border-inline-start:3px solid var(--line)}
.arcs .node-date{fill:var(--soft);font-size:.78rem}
@media (max-width:30rem){.arcs .node-date{display:none}}
.edge{border-top:1px solid var(--line);padding:.2rem 0 .8rem}
.edge h3{margin:.8rem 0 .2rem}
.bar{max-width:24rem;margin:.4rem 0}
.bar-all{fill:var(--faint)}.bar-part{fill:var(--link)}
.beside{table-layout:fixed;font-family:var(--serif);font-size:.98rem;line-height:1.5;margin-top:.4rem}
.beside th{font-family:var(--sans)}
.beside .same td{color:var(--soft)}
.edge,.pair{min-width:0}
.pair summary bdi{font-weight:600}
p.pair{font-size:.88rem;padding:.2rem 0;color:var(--soft)}

.labels ul{padding:0}
.labels li{padding:.12rem 0}
.labels th[scope=row]{width:32%;padding-inline-end:1rem}
.labels .words{font-size:1rem}
.loaded{color:var(--disputed);font-weight:600}
a.words.loaded{color:var(--disputed);text-decoration:underline;text-decoration-style:wavy;text-decoration-color:currentColor}
.when{color:var(--soft)}
.when-cut-from-source,.when-known-before{color:var(--disputed)}

.choose{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.8rem}
.two{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:.8rem;margin:.6rem 0 1.6rem}
.pane{height:min(36rem,78vh);overflow:auto;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:0 clamp(.6rem,1.6vw,1.3rem) 2rem;min-width:0;scrollbar-width:thin}
.pane .block.title{font-size:1.25em}.pane .block.dek{font-size:1.05em}
.pane .text{font-size:clamp(.86rem,.78rem + .4vw,1rem)}
.followed{background:var(--target);box-shadow:0 0 0 4px var(--target)}

.article{background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:clamp(1rem,3vw,2rem);margin-bottom:1.5rem}
.article h3{font:700 1.05rem/1.35 var(--sans);margin:0 0 .5rem}
.facts{display:flex;flex-wrap:wrap;gap:.3rem 1.6rem;color:var(--soft);font-size:.84rem;border-bottom:1px solid var(--line);padding-bottom:.8rem;margin-bottom:1rem}
.facts dt{display:inline;font-weight:600}.facts dt::after{content:":"}
.facts dd{display:inline;margin-inline-start:.4em}
.text{max-width:43rem;font-size:1.05rem;line-height:1.62}
.block{white-space:pre-line;margin:0 0 .85em}
.block.heading{font-weight:700}
.block.quote{border-inline-start:3px solid var(--line);padding-inline-start:1rem}
.block.title{font:700 clamp(1.25rem,1.05rem + 1vw,1.75rem)/1.22 var(--serif);letter-spacing:-.008em}
.block.dek{font-size:1.12rem;color:var(--soft);font-style:italic}
@media (min-width:88rem){.article{display:grid;grid-template-columns:minmax(0,43rem) minmax(12rem,1fr);gap:0 3.5rem}.article>header{grid-column:2;grid-row:1/span 2;border-inline-start:1px solid var(--line);padding-inline-start:1.5rem;align-self:start;position:sticky;top:1.5rem}.article>.text,.article>.back{grid-column:1}.article .facts{display:block;border:0;margin:0;padding:0}.facts>div{padding:.2rem 0}}
.grey{color:var(--grey);font-size:.9rem;line-height:1.5}
.reason{font:.74rem/1.4 var(--sans);border:1px solid var(--line);border-radius:.3em;padding:0 .4em;color:var(--grey)}
.furniture{margin:0 0 1em;padding-inline-start:.8rem;border-inline-start:3px solid var(--faint)}
.furniture summary{color:var(--grey);font-size:.8rem}
.cited.is-agreed{text-decoration:underline;text-decoration-color:var(--agreed);text-decoration-thickness:2px;text-underline-offset:.2em}
.cited.is-disputed{text-decoration:underline;text-decoration-color:var(--disputed);text-decoration-style:double;text-underline-offset:.2em}
.cited.is-single{text-decoration:underline;text-decoration-color:var(--line);text-decoration-thickness:2px;text-underline-offset:.2em}
.back-to{display:inline-block;font:600 .68rem/1.35 var(--sans);padding:0 .35em;margin-inline-start:.2em;border-radius:.7em;background:var(--faint);color:var(--soft);text-decoration:none;vertical-align:.22em;min-width:1.5em;text-align:center}
.back-to.is-agreed{color:var(--agreed);background:var(--agreed-tint)}.back-to.is-disputed{color:var(--disputed);background:var(--disputed-tint)}.back-to.is-single{color:var(--single);background:var(--single-tint)}
.also{display:none}
.cited:target>.also,.cited:focus-within>.also{display:inline}
:target{background:var(--target)}
.cited:target{box-shadow:0 0 0 4px var(--target);-webkit-box-decoration-break:clone;box-decoration-break:clone}
section:target,article.article:target,main:target{background:none}
li:target,.number:target,.utterance:target,.edge:target{box-shadow:-.35rem 0 0 var(--single)}
.back{font-size:.84rem;margin-top:1rem}
.problems b{font-size:.84rem}
#notes>p{max-width:46rem;margin:.6rem 0}

@media print{
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--faint:#f2f2f2;--link:#000;color-scheme:light}
body{font-size:10pt}
.contents,.skip,.filter,#panes,.back,.furniture{display:none}
*{content-visibility:visible!important}
details::details-content{content-visibility:visible;block-size:auto}
.unscripted[hidden]{display:grid!important}
.frame{display:block}
main>section{padding-top:1.4rem}
.statement,.number,.utterance,.event,.edge{break-inside:avoid}
h2,h3{break-after:avoid}
.wide{overflow:visible}
.matrix th[scope=row]{position:static}
a{text-decoration:none;color:inherit}}
`;
