/** Style of the HTML report. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --line: #8884; --good: #1a7f37; --error: #c62828; --warn: #9a6700; --info: #0969da;
}
@media (prefers-color-scheme: dark) {
  :root { --good: #4ac26b; --error: #ff7b72; --warn: #d4a72c; --info: #79c0ff; }
}
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
small, .quiet, footer { color: #777; font-weight: normal; font-size: .85rem; }
.totals { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; margin: 0; padding: 0; }
.totals li { border: 1px solid var(--line); border-radius: .5rem; min-width: 6rem; padding: .5rem 1rem; }
.totals b { display: block; font-size: 1.6rem; }
.error { color: var(--error); } .warn { color: var(--warn); }
.info { color: var(--info); } .good { color: var(--good); }
.bar { background: var(--line); border-radius: .25rem; height: .4rem; overflow: hidden; }
.bar i { background: var(--good); display: block; height: 100%; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
.count { min-width: 6rem; } .count .bar i { background: var(--warn); }
article { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 1rem; padding: .75rem 1rem; }
section { border-top: 1px solid var(--line); margin-top: .6rem; padding-top: .4rem; }
section p { margin: .2rem 0; overflow-wrap: anywhere; }
section span { font-weight: bold; }
.before::before { content: "− "; color: var(--error); } .after::before { content: "+ "; color: var(--good); }
del, ins { text-decoration: none; } del { color: var(--error); } ins { color: var(--good); }
footer { margin-top: 2rem; }
`
