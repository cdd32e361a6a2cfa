// The desk on which a model lies: what it is, the keeping of every change as it comes, and the way from a word to its part.
import { send } from '../csrf.js';
import { words } from '../words.js';

const PAUSE = 800;

export const desk = document.getElementById('studio');
export const canvas = desk.querySelector('[data-canvas]');
export const properties = desk.querySelector('[data-properties]');
const said = document.getElementById('saved');

export const isDraft = Boolean(desk.dataset.save);

export async function text() {
  return (await fetch(desk.dataset.url)).text();
}

export function failed() {
  canvas.textContent = words(desk, 'Failed');
}

/** Keeps the text that `read` gives a moment after the last change; one saving at a time, each naming the last version. */
export function keeper(read) {
  let version = Number(desk.dataset.version);
  let timer;
  let queue = Promise.resolve();
  let unsaved = false;

  async function save() {
    said.textContent = words(desk, 'Saving');
    const answer = await send('PUT', desk.dataset.save, { version, content: await read() }, { page: window.location.href });
    if (!answer.ok) {
      const problem = await answer.json().catch(() => ({}));
      throw new Error(problem.detail || answer.statusText);
    }
    ({ version } = await answer.json());
    unsaved = false;
    said.textContent = words(desk, 'Saved');
    // what the checks find is asked for again
    document.body.dispatchEvent(new CustomEvent('saved'));
  }

  window.addEventListener('beforeunload', (leaving) => {
    if (unsaved) {
      leaving.preventDefault();
    }
  });

  return function changed() {
    if (!isDraft) {
      return;
    }
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      queue = queue.then(save).catch((trouble) => {
        said.setAttribute('role', 'alert');
        said.textContent = trouble.message;
      });
    }, PAUSE);
  };
}

/** Lists beside and below the drawing lead to its parts, for whoever does not point; so does the address. */
export function outline(show) {
  function lead(id) {
    if (show(id)) {
      canvas.scrollIntoView({ block: 'nearest' });
      return true;
    }
    return false;
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-element]');
    if (link && lead(link.dataset.element)) {
      event.preventDefault();
    }
  });
  const at = new URLSearchParams(window.location.search).get('at');
  if (at) {
    lead(at);
  }
}

/** Lays what the checks found on the parts it is about, now and after every saving. */
export function marks(draw) {
  function lay() {
    draw([...document.querySelectorAll('[data-mark]')].map(({ dataset }) => ({
      element: dataset.mark,
      weight: dataset.weight,
      words: dataset.words,
      sign: `${dataset.weight === 'error' ? '!' : '?'} ${dataset.number}`,
    })));
  }
  lay();
  document.body.addEventListener('htmx:afterSettle', lay);
}
