// A process on the desk: to read, or to change with the properties and templates of our steps.
import Modeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import Viewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer';
import { canvas, desk, failed, isDraft, keeper, outline, properties, text } from './desk.js';

async function templates() {
  const answer = await fetch(desk.dataset.templates);
  return answer.ok ? answer.json() : [];
}

async function open() {
  const xml = await text();
  canvas.textContent = '';
  const modeler = isDraft
    ? new Modeler({ container: canvas, propertiesPanel: { parent: properties } })
    : new Viewer({ container: canvas });
  if (isDraft) {
    modeler.get('elementTemplatesLoader').setTemplates(await templates());
  }
  await modeler.importXML(xml);
  modeler.get('canvas').zoom('fit-viewport', 'auto');
  if (isDraft) {
    modeler.on('commandStack.changed', keeper(async () => (await modeler.saveXML({ format: true })).xml));
  }
  outline((id) => {
    const element = modeler.get('elementRegistry').get(id);
    if (element) {
      modeler.get('selection')?.select(element);
      modeler.get('canvas').scrollToElement(element);
    }
  });
}

open().catch(failed);
