// A process on the desk: to read, or to change with the properties and templates of our steps.
import Modeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import Viewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer';
import { canvas, desk, failed, isDraft, keeper, marks, outline, properties, text } from './desk.js';

const READABLE = 0.8;
/** How wide the tools are that lie over the drawing, in pixels. */
const PALETTE = 140;
const MARGIN = 20;

async function templates() {
  const answer = await fetch(desk.dataset.templates);
  return answer.ok ? answer.json() : [];
}

function chip({ sign, weight, words }) {
  const mark = document.createElement('span');
  mark.className = `studio-mark is-${weight}`;
  mark.textContent = sign;
  mark.title = words;
  return mark;
}

/** One finding beside the other on each part. */
function lay(modeler, found) {
  const overlays = modeler.get('overlays');
  const known = modeler.get('elementRegistry');
  overlays.remove({ type: 'finding' });
  const root = modeler.get('canvas').getRootElement();
  group(found, ({ element }) => element).forEach((these, id) => {
    const element = known.get(id);
    if (element && element !== root) {
      const html = document.createElement('div');
      html.className = 'studio-marks';
      html.append(...these.map(chip));
      overlays.add(id, 'finding', { position: { top: -14, left: -8 }, scale: { min: READABLE }, html });
    }
  });
}

function group(all, by) {
  const groups = new Map();
  all.forEach((one) => groups.set(by(one), [...groups.get(by(one)) ?? [], one]));
  return groups;
}

function load(src) {
  const script = document.createElement('script');
  const loaded = new Promise((resolve) => { script.addEventListener('load', resolve, { once: true }); });
  script.src = src;
  document.head.append(script);
  return loaded;
}

/** Tokens run on a drawing of their own, whose script comes when somebody asks for it. */
function simulates(button, read) {
  const place = desk.querySelector('[data-simulation]');
  let script;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const begins = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(begins));
    desk.classList.toggle('simulates', begins);
    place.hidden = !begins;
    script ??= load(button.dataset.script);
    canvas.hidden = begins;
    if (begins) {
      const xml = await read();
      await script;
      place.dispatchEvent(new CustomEvent('simulate', { detail: xml }));
    }
  });
}

/** The whole drawing, beside the tools that lie on its board. */
function fit(modeler) {
  const board = modeler.get('canvas');
  board.zoom('fit-viewport', 'auto');
  const tools = canvas.querySelector('.djs-palette');
  if (tools) {
    const { inner, outer } = board.viewbox();
    const left = tools.offsetLeft + tools.offsetWidth + MARGIN;
    const scale = Math.min(1, (outer.width - left - MARGIN) / inner.width, (outer.height - 2 * MARGIN) / inner.height);
    const [width, height] = [outer.width / scale, outer.height / scale];
    board.viewbox({ x: inner.x - left / scale, y: inner.y - (height - inner.height) / 2, width, height });
  }
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
  fit(modeler);
  const read = async () => (await modeler.saveXML({ format: true })).xml;
  if (isDraft) {
    modeler.on('commandStack.changed', keeper(read));
  }
  marks((found) => lay(modeler, found));
  simulates(document.querySelector('[data-simulates]'), read);
  outline((id) => {
    const element = modeler.get('elementRegistry').get(id);
    if (element) {
      modeler.get('selection', false)?.select(element);
      const drawing = modeler.get('canvas');
      drawing.zoom(Math.max(drawing.zoom(), READABLE));
      drawing.scrollToElement(element, { left: PALETTE, top: 80, right: 80, bottom: 80 });
    }
    return Boolean(element);
  });
}

open().catch(failed);
