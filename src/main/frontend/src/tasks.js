// The list of tasks: what is ticked, and what changes elsewhere while one looks at it.
import { words } from './words.js';

const QUIET_MS = 800;
const list = () => document.getElementById('list');
const ticked = () => list().querySelectorAll('input[name=task]:checked').length;

function count() {
  const sum = list().querySelector('[data-says-ticked]');
  if (sum) {
    sum.textContent = words(sum, 'Ticked', ticked());
  }
}

document.addEventListener('change', ({ target }) => target.name === 'task' && count());

document.addEventListener('keydown', (event) => {
  const box = document.activeElement?.closest('tr')?.querySelector('input[name=task]');
  if (event.key === 'x' && box && document.activeElement.matches('a[data-step]')) {
    box.click();
  }
});

/** What one is just doing stays: a list with ticks, or behind an open dialog, is renewed later. */
function renew() {
  if (document.hidden || ticked() > 0 || document.querySelector('dialog[open]')) {
    waiting = true;
    return;
  }
  waiting = false;
  list().dispatchEvent(new Event('renew'));
}

let waiting = false;
let timer;
const soon = () => {
  clearTimeout(timer);
  timer = setTimeout(renew, QUIET_MS);
};

const news = new EventSource('/tasks/news');
news.addEventListener('tasks', soon);
document.addEventListener('visibilitychange', () => waiting && soon());
document.addEventListener('change', () => waiting && soon());
addEventListener('pagehide', () => news.close());
