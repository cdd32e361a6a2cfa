// One task: its form, the answers on their way, and what the server says to them.
import { Form } from '@bpmn-io/form-js-viewer';
import { errorsByField, listErrors } from './answers.js';
import { send } from './csrf.js';
import { keepDraft } from './draft.js';
import { NativeFields } from './fields.jsx';
import { countMinutes } from './minutes.js';
import { OurWords } from './validation.js';
import { words } from './words.js';

const page = document.getElementById('task');
const { url } = page.dataset;
const said = (what, about) => words(page, what, about);
const summary = document.getElementById('task-errors');
const button = document.getElementById('complete');
const standing = document.getElementById('draft-standing');
const { schema, data, typed } = JSON.parse(document.getElementById('task-form').textContent);

// Without the usual delay: a text typed just before another answer would be lost.
const viewer = (container) => new Form({ container, additionalModules: [NativeFields, OurWords], debounce: false });
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

function choice(label, action) {
  const item = document.createElement('li');
  const choose = document.createElement('button');
  choose.type = 'button';
  choose.className = 'button';
  choose.textContent = label;
  choose.addEventListener('click', () => { summary.hidden = true; action(); });
  item.append(choose);
  return item;
}

function showErrors(errors, rest = []) {
  const found = listErrors(form, errors);
  const count = found.length + rest.length;
  say(count === 1 ? said('Look') : said('Looks', count),
    [...found, ...rest].map(linkTo));
}

function reload() {
  draft.end();
  location.reload();
}

/** Either somebody ended the task, or the same person has typed more elsewhere. */
function conflict({ detail, revision }) {
  standing.textContent = said('NotSaved');
  if (revision === undefined) {
    say(said('StillHere', detail));
  } else {
    say(said('WhichCounts', detail), [
      choice(said('ShowThere'), reload),
      choice(said('KeepHere'), () => draft.insist(revision)),
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
    say(said('SignedOut'));
  } else {
    say(said('NotCompleted'));
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
    say(said('NoAnswer'));
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
    tell: (what, about) => { standing.textContent = said(what, about); },
    conflict,
  });
  form.on('changed', draft.changed);
  countMinutes(form);
  button.addEventListener('click', complete);
  button.disabled = false;
}).catch(() => say(said('NotOpened')));
