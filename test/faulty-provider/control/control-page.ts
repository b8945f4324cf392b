import { POSITIONS, type DescribedPosition, type SwitchState } from './switch.js';

const STYLE = `
:root { color-scheme: light dark; --paper: #faf8f4; --ink: #211e1a; --muted: #6a6257; --line: #e4ded4; --accent: #12584b; --on-accent: #fff; --chosen: #e3efeb; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #161412; --ink: #f1ece4; --muted: #aca398; --line: #35312b; --accent: #7cc9b4; --on-accent: #0a2a23; --chosen: #1d352f; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 6rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 0.25rem; }
p { color: var(--muted); margin: 0 0 1.5rem; max-width: 46rem; }
fieldset { border: 0; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 0.5rem; }
legend { font-weight: 600; padding: 0; margin-bottom: 0.5rem; }
label { display: flex; gap: 0.6rem; align-items: baseline; min-height: 2.75rem; padding: 0.5rem 0.75rem; border: 1px solid var(--line); border-radius: 8px; cursor: pointer; }
label:has(:checked) { border-color: var(--accent); background: var(--chosen); }
label:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; }
input { accent-color: var(--accent); outline: none; }
small { display: block; color: var(--muted); }
footer { position: fixed; inset: auto 0 0; padding: 0.75rem 1.25rem; background: var(--paper); border-top: 1px solid var(--line); }
footer div { max-width: 57.5rem; margin: 0 auto; display: flex; gap: 1rem; align-items: center; flex-wrap: wrap; }
button { font: inherit; min-height: 2.75rem; padding: 0 1.25rem; border: 0; border-radius: 8px; background: var(--accent); color: var(--on-accent); cursor: pointer; }
button:focus-visible, a:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
a { color: var(--accent); }
`;

/** The page on which a person switches a faulty provider: a form, without script. */
export function controlPage({ behaviour, counted }: SwitchState): string {
  const options = POSITIONS.map((position) => option(position, position.name === behaviour));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Faulty provider: ${behaviour}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Faulty provider</h1>
<p>The first provider of the plan. What is chosen here happens to every request from now on, while listings flow; numbers are rows of the failover table.</p>
<form method="post" action="/" id="switch">
<fieldset>
<legend>It answers with</legend>
${options.join('\n')}
</fieldset>
</form>
</main>
<footer><div>
<button form="switch">Switch</button>
<span role="status">Now: <strong>${behaviour}</strong> · ${counted.received} requests received, ${counted.distinct} different ids</span>
<a href="/">Count again</a>
</div></footer>
</body>
</html>
`;
}

/** Names and words are the catalogue's own: nothing in them needs escaping. */
function option({ name, rows, what }: DescribedPosition, isChosen: boolean): string {
  const row = rows.length === 0 ? '' : `row ${rows.join(', ')} · `;
  return `<label><input type="radio" name="behaviour" value="${name}"${isChosen ? ' checked' : ''}><span>${name}<small>${row}${what}</small></span></label>`;
}
