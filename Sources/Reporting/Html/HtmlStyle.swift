/// The fixed parts of the HTML page.
enum HtmlAssets {
    /// The language is switched by two radio buttons alone, where the browser knows `:has`; elsewhere the script does it.
    ///
    /// Colours keep a contrast of at least 4.5 : 1 in both schemes (WCAG 2.2 AA, 1.4.3).
    static let style = """

        :root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#57606a;--edge:#d0d7de;--card:#f6f8fa;--link:#0b57a4;--good:#1a6b3c;
        --critical:#8a0f2b;--major:#b42318;--moderate:#8a5300;--minor:#1f5f8b;--note:#57606a;--on:#fff;--mark:#ffe08a;--marked:#1b1f24}
        @media (prefers-color-scheme:dark){:root{--bg:#14171a;--fg:#e6e8ea;--dim:#a3abb3;--edge:#3d444d;--card:#1d2126;--link:#8cc4ef;--good:#7fd3a0;
        --critical:#ff9db0;--major:#ff9b8a;--moderate:#f0b860;--minor:#8cc4ef;--note:#b3bac1;--on:#14171a}}
        *{box-sizing:border-box}
        body{margin:0 auto;padding:1rem;max-width:64rem;background:var(--bg);color:var(--fg);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
        h1{font-size:1.6rem;line-height:1.25;margin:.4rem 0}h2{font-size:1.25rem;line-height:1.3;margin:1.8rem 0 .4rem}h3{font-size:1rem;margin:0 0 .3rem}
        p{margin:.25rem 0}ul{margin:.25rem 0;padding-left:1.2rem}a{color:var(--link)}summary{cursor:pointer}
        :focus-visible{outline:3px solid var(--link);outline-offset:2px}main:focus{outline:0}
        @supports selector(:has(*)){body:has(#in-id:checked) [lang=en]:not(label),body:has(#in-en:checked) [lang=id]:not(q,label){display:none}}
        @supports not selector(:has(*)){html[lang=id] body [lang=en]:not(label),html[lang=en] body [lang=id]:not(q):not(label){display:none}}
        fieldset{border:0;margin:0;padding:0}
        .skip a:not(:focus),.hint{position:absolute;left:-100vw}
        .dim,small{color:var(--dim)}.unread{color:var(--major);font-weight:bold}
        [hidden]{display:none!important}
        .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:.5rem 2rem;margin:.8rem 0}
        figure{margin:0}figcaption{font-weight:bold}
        svg{width:100%;max-width:28rem;height:auto;display:block}svg text{fill:var(--fg);font:13px system-ui,"Segoe UI",Roboto,"Liberation Sans",sans-serif}
        rect.critical{fill:var(--critical)}rect.major{fill:var(--major)}rect.moderate{fill:var(--moderate)}rect.minor{fill:var(--minor)}rect.note{fill:var(--note)}rect.good{fill:var(--good)}
        nav ul{columns:18rem}
        .legend{display:none;font-size:8pt}.legend span{margin-right:.8rem}
        .scroll{overflow:auto;max-height:80vh;border:1px solid var(--edge);margin:.5rem 0}
        table{border-collapse:separate;border-spacing:0;font-size:.85rem;line-height:1.3}
        caption{text-align:left;font-weight:bold;padding:.4rem}
        th,td{padding:.3rem .5rem;border-right:1px solid var(--edge);border-bottom:1px solid var(--edge);vertical-align:top;text-align:left;overflow-wrap:normal;background:var(--bg)}
        th{background:var(--card)}thead th{position:sticky;top:0;z-index:1}.matrix th:first-child{position:sticky;left:0;z-index:1;min-width:9rem;max-width:14rem}.matrix thead th:first-child{z-index:2}
        .matrix thead th{min-width:7rem;max-width:9rem;vertical-align:bottom}.matrix th.sum{min-width:0}.what{display:block;font-weight:normal}.rule{white-space:nowrap}
        td.sum{text-align:right;font-weight:bold}td.met{color:var(--good)}td.off{color:var(--dim)}td.ask{color:var(--fg);font-style:italic}
        td.critical,td.major,td.moderate,td.minor,td.note{box-shadow:inset .3rem 0 var(--c)}td a{display:block;color:var(--c);padding-left:.2rem}.matrix td{white-space:nowrap}.matrix td b{display:none}
        #filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;padding:.6rem;margin:1rem 0;background:var(--card);border:1px solid var(--edge);border-radius:.4rem}
        #filters label{display:flex;flex-direction:column;font-size:.9rem;color:var(--dim)}#filters p{flex-basis:100%}
        select,input[type=search],button{font:inherit;min-height:2.75rem;max-width:16rem;padding:.2rem .5rem;color:var(--fg);background:var(--bg);border:1px solid var(--dim);border-radius:.3rem}
        article{border:1px solid var(--edge);border-left:.35rem solid var(--c);border-radius:.4rem;padding:.7rem .9rem;margin:.7rem 0}
        article:target,article.here{outline:3px solid var(--link)}
        .critical{--c:var(--critical)}.major{--c:var(--major)}.moderate{--c:var(--moderate)}.minor{--c:var(--minor)}.note{--c:var(--note)}
        .badge{background:var(--c);color:var(--on);border-radius:.3rem;padding:.05rem .45rem}
        q{quotes:none;font-family:ui-monospace,"Liberation Mono",monospace;font-size:.9em;background:var(--card);padding:.1rem .3rem;-webkit-box-decoration-break:clone;box-decoration-break:clone}
        mark{background:var(--mark);color:var(--marked)}.p{list-style:none;padding:0}
        .sign{display:none}
        @media screen and (min-width:48rem){.charts:has(figure:nth-child(3)){grid-template-columns:2fr 3fr}.charts figure:nth-child(3){grid-area:1/2/3/3}.charts figure:nth-child(3) svg{max-width:32rem}.matrix th:first-child{min-width:16rem;max-width:20rem}}
        @media (max-width:30rem){body{padding:.6rem}#filters{display:grid;grid-template-columns:1fr 1fr}#filters p{grid-column:1/-1}#filters label,#filters select,#filters input,#filters button{width:100%;max-width:none;min-width:0}.matrix th:first-child{min-width:6rem;max-width:8.5rem}}
        @page{size:A4;margin:16mm 15mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}@bottom-left{content:"iku";font:9pt sans-serif}}
        @page wide{size:A4 landscape}
        @media print{:root{color-scheme:light;--bg:#fff;--fg:#000;--dim:#444;--edge:#999;--card:#fff;--link:#000;--good:#000;--critical:#8a0f2b;--major:#b42318;--moderate:#8a5300;--minor:#1f5f8b;--note:#57606a;--on:#fff;--mark:#fff;--marked:#000}
        body{max-width:none;padding:0;font-size:9.5pt;line-height:1.35}fieldset,nav,.skip,#filters select,#filters input,button,#filters label{display:none!important}#filters{border:0;padding:0;margin:0}
        a{text-decoration:none}article{break-inside:avoid;margin:.4rem 0;padding:.4rem .6rem}h2{break-after:avoid}.badge{background:none;color:var(--c);border:1px solid var(--c)}
        mark{background:none;text-decoration:underline;font-weight:bold}.charts{grid-template-columns:repeat(auto-fit,minmax(5.5cm,1fr));gap:4mm}.file .s{display:none}rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}figure{break-inside:avoid}
        .legend{display:block}.matrix{page:wide;break-before:page;break-after:page}.scroll{max-height:none;overflow:visible;border:0}.matrix table{font-size:6.5pt;width:100%}.matrix th,.matrix td{padding:.5mm}thead th,.matrix th:first-child{position:static}
        .matrix thead th{min-width:0;max-width:none}.matrix thead th:nth-child(n+3) .rule{writing-mode:vertical-rl;transform:rotate(180deg)}.what,.plain{display:none}.matrix .sum{width:1%}.matrix th:first-child{min-width:30mm}.matrix td b{display:inline}.matrix td b+span{display:none}.matrix tr{break-inside:avoid}
        .traces{break-before:page}.traces table{font-size:8pt}
        .signed{break-before:page}.matrix~main .signed:first-child{break-before:auto}
        .sign{display:block;break-inside:avoid;break-before:avoid;margin:12mm 0 0 60%}.line{height:18mm;border-bottom:1px solid #000}}

        """
}
