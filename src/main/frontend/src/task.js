// One task: its form, the answers on their way, and what the server says to them.
import { Form } from '@bpmn-io/form-js-viewer';
import { csrf } from './csrf.js';
import { errorsByField, listErrors } from './answers.js';
import { NativeFields } from './fields.jsx';

const page = document.getElementById('task');
const summary = document.getElementById('task-errors');
const button = document.getElementById('complete');
const { schema, data } = JSON.parse(document.getElementById('task-form').textContent);
// Without the usual delay: a text typed just before another answer would be lost.
const form = new Form({ container: document.getElementById('form'), additionalModules: [NativeFields], debounce: false });

let untouched;
let done = false;
const typed = () => JSON.stringify(form._getState().data);
const remember = () => { untouched ??= typed(); };

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

function showErrors(errors, rest = []) {
  const found = listErrors(form, errors);
  const count = found.length + rest.length;
  say(count === 1 ? 'One answer needs a look' : `${count} answers need a look`,
    [...found, ...rest].map(linkTo));
}

async function send(answers, headers) {
  return fetch(`${page.dataset.url}/completion`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
    body: JSON.stringify({ answers }),
  });
}

/** The session may have been renewed in another tab: its new token is on this task's page. */
async function renewed() {
  const html = await (await fetch(page.dataset.url)).text();
  return csrf(new DOMParser().parseFromString(html, 'text/html'));
}

async function take(response) {
  if (response.ok) {
    done = true;
    location.assign((await response.json()).next);
    return;
  }
  const problem = await response.json().catch(() => ({}));
  if (response.status === 422) {
    const { errors, rest } = errorsByField(form, problem.errors ?? []);
    form._setState({ errors });
    showErrors(errors, rest);
  } else if (response.status === 409) {
    say(`${problem.detail} Your answers were not saved.`);
  } else if ([0, 401, 403].includes(response.status)) {
    say('You are signed out. Sign in again in another tab, then come back and complete: your answers are still here.');
  } else {
    say('This could not be saved. Your answers are still here; try again in a moment.');
  }
}

async function complete() {
  remember();
  const result = form.submit();
  if (Object.keys(result.errors).length) {
    showErrors(result.errors);
    return;
  }
  button.setAttribute('aria-busy', 'true');
  button.disabled = true;
  try {
    let response = await send(result.data, csrf());
    if (response.status === 403) {
      response = await send(result.data, await renewed());
    }
    await take(response);
  } catch {
    say('The server does not answer. Your answers are still here; try again in a moment.');
  } finally {
    button.removeAttribute('aria-busy');
    button.disabled = false;
  }
}

form.importSchema(schema, data).then(() => {
  ['pointerdown', 'keydown'].forEach((type) => addEventListener(type, remember, { capture: true }));
  button.addEventListener('click', complete);
  button.disabled = false;
}).catch(() => say('This form could not be opened. Tell whoever looks after the models.'));

addEventListener('beforeunload', (event) => {
  if (!done && untouched !== undefined && typed() !== untouched) {
    event.preventDefault();
  }
});
