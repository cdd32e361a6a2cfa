// A form on the desk: its parts, to read or to change.
import { FormEditor } from '@bpmn-io/form-js-editor';
import { Form } from '@bpmn-io/form-js-viewer';
import { canvas, failed, isDraft, keeper, outline, properties, text } from './desk.js';

async function open() {
  const schema = JSON.parse(await text());
  canvas.textContent = '';
  if (isDraft) {
    const editor = new FormEditor({ container: canvas, propertiesPanel: { parent: properties } });
    await editor.importSchema(schema);
    editor.on('commandStack.changed', keeper(async () => `${JSON.stringify(editor.saveSchema(), null, 2)}\n`));
    outline((id) => {
      const field = editor.get('formFieldRegistry').get(id);
      if (field) {
        editor.get('selection').set(field);
      }
    });
  } else {
    const form = new Form({ container: canvas });
    await form.importSchema(schema);
    form.setProperty('readOnly', true);
  }
}

open().catch(failed);
