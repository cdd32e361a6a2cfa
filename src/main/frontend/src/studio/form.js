// A form on the desk: its parts, to read or to change, and beside them what people will see.
import { FormEditor } from '@bpmn-io/form-js-editor';
import { Form } from '@bpmn-io/form-js-viewer';
import { NativeFields } from '../fields.jsx';
import { OurWords } from '../validation.js';
import { canvas, desk, failed, isDraft, keeper, marks, outline, properties, text } from './desk.js';

const viewer = (container) => new Form({ container, additionalModules: [NativeFields, OurWords], debounce: false });

/** Only what we can show and check may be chosen; what stands in the form already is shown all the same. */
function OurParts(formFields) {
  const known = desk.dataset.parts.split(' ');
  const all = formFields._formFields;
  const get = formFields.get.bind(formFields);
  const others = Object.fromEntries(Object.entries(all).filter(([type]) => type !== 'default' && !known.includes(type)));
  Object.keys(others).forEach((type) => delete all[type]);
  formFields.get = (type) => get(type) ?? others[type];
}
OurParts.$inject = ['formFields'];

const element = (id) => canvas.querySelector(`[data-id="${CSS.escape(id)}"]`);

function lay(found) {
  canvas.querySelectorAll('[data-finding]').forEach((marked) => marked.removeAttribute('data-finding'));
  found.forEach(({ element: id, sign, words }) => {
    const marked = element(id);
    if (marked) {
      marked.dataset.finding = [marked.dataset.finding, sign].filter(Boolean).join(' ');
      marked.title = words;
    }
  });
}

async function edit(schema) {
  const editor = new FormEditor({ container: canvas, propertiesPanel: { parent: properties },
    additionalModules: [{ __init__: ['ourParts'], ourParts: ['type', OurParts] }] });
  const preview = viewer(document.querySelector('[data-preview]'));
  const show = () => preview.importSchema(editor.saveSchema());
  await editor.importSchema(schema);
  await show();
  const changed = keeper(async () => `${JSON.stringify(editor.saveSchema(), null, 2)}\n`);
  editor.on('commandStack.changed', () => { changed(); show(); });
  marks(lay);
  outline((id) => {
    const field = editor.get('formFieldRegistry').get(id);
    if (field) {
      editor.get('selection').set(field);
      element(id)?.scrollIntoView({ block: 'center' });
    }
    return Boolean(field);
  });
}

async function open() {
  const schema = JSON.parse(await text());
  canvas.textContent = '';
  if (isDraft) {
    await edit(schema);
  } else {
    const form = new Form({ container: canvas });
    await form.importSchema(schema);
    form.setProperty('readOnly', true);
  }
}

open().catch(failed);
