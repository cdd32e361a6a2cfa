// What every page shares: htmx, the keys, dialogs, the toast.
import 'htmx.org';
import { csrf } from './csrf.js';
import { words } from './words.js';

document.addEventListener('htmx:configRequest', ({ detail }) => {
  Object.assign(detail.headers, csrf());
  // what narrows nothing does not stand in the address
  if (detail.verb === 'get') {
    Object.entries(detail.parameters).filter(([, value]) => value === '').forEach(([name]) => delete detail.parameters[name]);
  }
});

/** A refusal tells its reason where the list stood; the old list stays. */
document.addEventListener('htmx:responseError', () => toast('Failed'));
document.addEventListener('htmx:sendError', () => toast('NoAnswer'));
document.addEventListener('htmx:beforeRequest', ({ detail }) => detail.target.setAttribute('aria-busy', 'true'));
document.addEventListener('htmx:afterRequest', ({ detail }) => detail.target.removeAttribute('aria-busy'));

function toast(what) {
  const box = document.getElementById('toast');
  box.querySelector('p').textContent = words(box, what);
  box.hidden = false;
}

const isTyping = (target) => target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');

function step(by) {
  const links = [...document.querySelectorAll('a[data-step]')];
  const next = links.indexOf(document.activeElement) + by;
  links[Math.max(0, Math.min(next, links.length - 1))]?.focus();
}

const keys = {
  '/': () => document.getElementById('find')?.focus(),
  '?': () => document.getElementById('keys')?.showModal(),
  j: () => step(1),
  k: () => step(-1),
  c: () => document.activeElement.closest('tr')?.querySelector('[data-claim]')?.click(),
  'g t': () => location.assign('/tasks'),
  'g c': () => location.assign('/caseload'),
};

let before = '';
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) {
    return;
  }
  const action = keys[`${before} ${event.key}`] ?? keys[event.key];
  before = event.key;
  if (action) {
    event.preventDefault();
    action();
  }
});

document.addEventListener('click', ({ target }) => {
  const opener = target.closest('[data-opens]');
  if (opener) {
    document.getElementById(opener.dataset.opens).showModal();
  }
  if (target.closest('[data-prints]')) {
    print();
  }
  if (target.closest('[data-closes]')) {
    const box = target.closest('dialog, .toast');
    box.close ? box.close() : box.setAttribute('hidden', '');
  }
  document.querySelectorAll('details.me[open]').forEach((menu) => {
    menu.open = menu.contains(target);
  });
});

document.addEventListener('keydown', ({ key }) => {
  const menu = document.querySelector('details.me[open]');
  if (key === 'Escape' && menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// A form is sent once, however often its button is pressed.
document.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (event.target.method === 'post' && button) {
    setTimeout(() => { button.disabled = true; });
  }
});
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
