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

const SIGNED_OUT = 401;

/** The whole page asks to sign in and comes back; what was just chosen stands in its address. */
function signInAgain({ elt, pathInfo }) {
  if (elt.closest('[data-hx-push-url=true]')) {
    location.assign(pathInfo.finalRequestPath);
  } else {
    location.reload();
  }
}

/** A refusal tells its reason where the list stood; the old list stays. */
document.addEventListener('htmx:responseError', ({ detail }) => {
  if (detail.xhr.status === SIGNED_OUT) {
    signInAgain(detail);
  } else {
    toast('Failed');
  }
});
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

const line = () => document.activeElement.closest('tr');

function add() {
  document.querySelector('a[data-adds]')?.click();
}

/** A list that was filtered since it came has another address than the one the page knew. */
function fromHere(link) {
  const to = new URL(link.href);
  if (to.searchParams.get('from')?.split('?')[0] === location.pathname) {
    to.searchParams.set('from', location.pathname + location.search);
    link.href = to;
  }
}

const keys = {
  '/': () => document.getElementById('find')?.focus(),
  '?': () => document.getElementById('keys')?.showModal(),
  j: () => step(1),
  k: () => step(-1),
  c: () => (line() ? line().querySelector('[data-claim]')?.click() : add()),
  n: add,
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
  const adds = target.closest('a[data-adds]');
  if (adds) {
    fromHere(adds);
  }
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
const sent = new WeakSet();
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.method !== 'post' || event.defaultPrevented) {
    return;
  }
  if (!navigator.onLine) {
    event.preventDefault();
    toast('NoConnection');
    return;
  }
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  sent.add(form);
  sayWhere(form);
  if (event.submitter) {
    setTimeout(() => { event.submitter.disabled = true; });
  }
});

/** Whoever must sign in first comes back to here. */
function sayWhere(form) {
  const here = form.querySelector('input[name=here]') ?? form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: 'here' }));
  here.value = location.pathname + location.search;
}
addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
