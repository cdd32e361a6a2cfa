// A rule on the desk: its table, to read or to change.
import DmnModeler from 'dmn-js/lib/Modeler';
import DmnViewer from 'dmn-js/lib/NavigatedViewer';
import { canvas, failed, isDraft, keeper, marks, outline, text } from './desk.js';

function cell(id) {
  const named = CSS.escape(id);
  return canvas.querySelector(`.rule-index[data-row-id="${named}"], [data-element-id="${named}"], [data-col-id="${named}"]`);
}

function lay(found) {
  canvas.querySelectorAll('[data-finding]').forEach((marked) => marked.removeAttribute('data-finding'));
  found.forEach(({ element, sign, words }) => {
    const marked = cell(element);
    if (marked) {
      marked.dataset.finding = [marked.dataset.finding, sign].filter(Boolean).join(' ');
      marked.title = words;
    }
  });
}

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
  canvas.querySelectorAll('.tjs-table-container').forEach((box) => { box.tabIndex = 0; });
  marks(lay);
  outline((id) => {
    const part = cell(id);
    canvas.querySelectorAll('.lit').forEach((lit) => lit.classList.remove('lit'));
    part?.classList.add('lit');
    part?.scrollIntoView({ block: 'center', inline: 'nearest' });
    return Boolean(part);
  });
}

open().catch(failed);
