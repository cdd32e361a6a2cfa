// The list of tasks: what is ticked, and what changes elsewhere while one looks at it.
import { onNews } from './news.js';
import { words } from './words.js';

const PAUSE_MS = 800;
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
onNews(PAUSE_MS, () => {
  const busy = document.hidden || ticked() > 0 || document.querySelector('dialog[open]') !== null;
  if (!busy) {
    list().dispatchEvent(new Event('renew'));
  }
  return !busy;
});
