// The page is made anew by the server when something changes; what a reader typed, and where they are, stays.
const AGAIN_MS = 5000;
/** Pages that are open at the same time do not all ask in one moment. */
const SPREAD_MS = 2000;
let waiting;

async function load() {
  const answer = await fetch(location.href).catch(() => undefined);
  if (answer === undefined || !answer.ok) return soon(AGAIN_MS);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [before, after] = [document.querySelector('main'), page.querySelector('main')];
  if (before === null || after === null) return;
  if (before.contains(document.activeElement)) return soon(AGAIN_MS);
  before.replaceWith(after);
  document.title = page.title;
}

function soon(ms) {
  clearTimeout(waiting);
  waiting = setTimeout(load, ms + Math.random() * SPREAD_MS);
}

new EventSource('/events').addEventListener('changed', () => soon(0));
