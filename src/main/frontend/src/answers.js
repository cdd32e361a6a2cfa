// Between form-js, which knows fields by id and row, and the server, which knows answers by path.

const domId = (form, id, rows) => ['fjs-form', form._id, id].join('-') + rows.map((row) => `_${row}`).join('');

const path = (steps) => steps.map((step, i) => (typeof step === 'number' ? `[${step}]` : i ? `.${step}` : step)).join('');

const field = (form, id) => form.get('formFieldRegistry').get(id);

const label = (form, id) => field(form, id).dateLabel || field(form, id).label || '';

/** Every field in error with its label and where it is, in the order of the page. */
export function listErrors(form, errors) {
  const found = [];
  const walk = (id, rows, entry) => {
    if (Array.isArray(entry) && typeof entry[0] === 'string') {
      found.push({ label: label(form, id), message: entry[0], domId: domId(form, id, rows) });
    } else {
      Object.entries(entry ?? {}).filter(([, each]) => each).forEach(([row, each]) => walk(id, [...rows, row], each));
    }
  };
  Object.entries(errors).forEach(([id, entry]) => walk(id, [], entry));
  const place = (each) => document.querySelector(`[id^="${each.domId}"]`);
  return found.sort((a, b) => (place(a)?.compareDocumentPosition(place(b) ?? a) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

function put(errors, id, rows, messages) {
  let at = errors;
  [id, ...rows].forEach((key, i, keys) => {
    at[key] = i === keys.length - 1 ? messages : at[key] ?? {};
    at = at[key];
  });
}

/** The server's [{field: "goals[0].target", message}] as form-js keeps them; what fits no field is the rest. */
export function errorsByField(form, problems) {
  const errors = {};
  const rest = [];
  const instances = form.get('formFieldInstanceRegistry').getAllKeyed();
  problems.forEach((problem) => {
    const instance = instances.find(({ valuePath }) => path(valuePath) === problem.field);
    if (instance) {
      put(errors, instance.id, Object.values(instance.indexes ?? {}), [problem.message]);
    } else {
      rest.push({ label: '', message: problem.message, domId: 'form' });
    }
  });
  return { errors, rest };
}
