// The desk on which a model lies: what it is, and the keeping of every change as it comes.
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

/** The list beside the drawing leads to its elements, for whoever does not point. */
export function outline(show) {
  document.querySelectorAll('[data-element]').forEach((button) => {
    button.addEventListener('click', () => show(button.dataset.element));
  });
}
