// One task: its form, the answers on their way, and what the server says to them.
import { Form } from '@bpmn-io/form-js-viewer';
import { errorsByField, listErrors } from './answers.js';
import { send } from './csrf.js';
import { keepDraft } from './draft.js';
import { NativeFields } from './fields.jsx';
import { countMinutes } from './minutes.js';

const page = document.getElementById('task');
const { url } = page.dataset;
const summary = document.getElementById('task-errors');
const button = document.getElementById('complete');
const standing = document.getElementById('draft-standing');
const { schema, data, typed } = JSON.parse(document.getElementById('task-form').textContent);

// Without the usual delay: a text typed just before another answer would be lost.
const viewer = (container) => new Form({ container, additionalModules: [NativeFields], debounce: false });
const form = viewer(document.getElementById('form'));
let draft;

function say(heading, items = []) {
  summary.querySelector('h3').textContent = heading;
  summary.querySelector('ul').replaceChildren(...items);
  summary.hidden = false;
  summary.focus();
}

function linkTo({ label, message, domId }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${domId}`;
  link.textContent = label ? `${label}${/[?.!]$/.test(label) ? '' : ':'} ${message}` : message;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const field = document.querySelector(`[id="${domId}"], [id^="${domId}-"]:is(input, select, textarea)`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  });
  item.append(link);
  return item;
}

function choice(words, action) {
  const item = document.createElement('li');
  const choose = document.createElement('button');
  choose.type = 'button';
  choose.className = 'button';
  choose.textContent = words;
  choose.addEventListener('click', () => { summary.hidden = true; action(); });
  item.append(choose);
  return item;
}

function showErrors(errors, rest = []) {
  const found = listErrors(form, errors);
  const count = found.length + rest.length;
  say(count === 1 ? 'One answer needs a look' : `${count} answers need a look`,
    [...found, ...rest].map(linkTo));
}

function reload() {
  draft.end();
  location.reload();
}

/** Either somebody ended the task, or the same person has typed more elsewhere. */
function conflict({ detail, revision }) {
  standing.textContent = 'Not saved';
  if (revision === undefined) {
    say(`${detail} What you typed still stands here, for you to read.`);
  } else {
    say(`${detail} Which counts?`, [
      choice('Show what I typed there', reload),
      choice('Keep what stands here', () => draft.insist(revision)),
    ]);
  }
}

async function take(response) {
  if (response.ok) {
    location.assign((await response.json()).next);
    return true;
  }
  const problem = await response.json().catch(() => ({}));
  if (response.status === 422) {
    const { errors, rest } = errorsByField(form, problem.errors ?? []);
    form._setState({ errors });
    showErrors(errors, rest);
  } else if (response.status === 409) {
    conflict(problem);
    return true;
  } else if ([0, 401, 403].includes(response.status)) {
    say('You are signed out. Sign in again in another tab, then come back and complete: your answers are still here.');
  } else {
    say('This could not be completed. Your answers are still here; try again in a moment.');
  }
  return false;
}

async function complete() {
  const result = form.submit();
  if (Object.keys(result.errors).length) {
    showErrors(result.errors);
    return;
  }
  button.setAttribute('aria-busy', 'true');
  button.disabled = true;
  draft.end();
  let over = false;
  try {
    over = await take(await send('POST', `${url}/completion`, { answers: result.data }, { page: url }));
  } catch {
    say('The server does not answer. Your answers are still here; try again in a moment.');
  } finally {
    button.removeAttribute('aria-busy');
    button.disabled = false;
    if (!over) {
      draft.resume();
    }
  }
}

async function beginAnew() {
  draft.end();
  await send('DELETE', `${url}/draft`, {}, { page: url });
  location.reload();
}

/** The answers given last time, in the same form, to read only. */
async function showBefore({ currentTarget: box }) {
  const answers = await (await fetch(`${url}/before`)).json();
  const place = box.querySelector('div');
  place.replaceChildren();
  const before = viewer(place);
  before.setProperty('readOnly', true);
  await before.importSchema(schema, { ...data, ...answers });
}

/** The drawing is large, so its script comes when somebody asks for it. */
function showModel({ currentTarget: box }) {
  const script = document.createElement('script');
  script.src = box.dataset.script;
  document.head.append(script);
}

document.getElementById('before')?.addEventListener('toggle', showBefore, { once: true });
document.getElementById('model')?.addEventListener('toggle', showModel, { once: true });
document.getElementById('begin-anew')?.addEventListener('click', beginAnew);

form.importSchema(schema, { ...data, ...typed.answers }).then(() => {
  draft = keepDraft({
    url,
    revision: typed.revision,
    read: () => form._getSubmitData(),
    tell: (words) => { standing.textContent = words; },
    conflict,
  });
  form.on('changed', draft.changed);
  countMinutes(form);
  button.addEventListener('click', complete);
  button.disabled = false;
}).catch(() => say('This form could not be opened. Tell whoever looks after the models.'));
