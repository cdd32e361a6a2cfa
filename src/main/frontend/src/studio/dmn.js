// A rule on the desk: its table, to read or to change.
import DmnModeler from 'dmn-js/lib/Modeler';
import DmnViewer from 'dmn-js/lib/NavigatedViewer';
import { canvas, failed, isDraft, keeper, outline, text } from './desk.js';

async function open() {
  const xml = await text();
  canvas.textContent = '';
  const modeler = isDraft ? new DmnModeler({ container: canvas }) : new DmnViewer({ container: canvas });
  await modeler.importXML(xml);
  const table = modeler.getViews().find((view) => view.type === 'decisionTable');
  if (table) {
    await modeler.open(table);
  }
  if (isDraft) {
    const changed = keeper(async () => (await modeler.saveXML({ format: true })).xml);
    const watch = () => modeler.getActiveViewer()?.on('commandStack.changed', changed);
    watch();
    modeler.on('views.changed', watch);
  }
  canvas.querySelectorAll('.tjs-table-container').forEach((table) => { table.tabIndex = 0; });
  outline((id) => {
    canvas.querySelector(`[data-element-id="${CSS.escape(id)}"], [data-col-id="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
  });
}

open().catch(failed);
