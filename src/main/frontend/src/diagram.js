// A journey's drawing, with the step, or the steps, that somebody is at lit.
import Viewer from 'bpmn-js/lib/NavigatedViewer';
import { words } from './words.js';

const box = document.getElementById('model');
const place = box.querySelector('[data-drawing]');
const { url, step } = box.dataset;

function lookAt(canvas, element) {
  canvas.zoom(1, { x: element.x + element.width / 2, y: element.y + element.height / 2 });
  const { width, height } = canvas.viewbox().outer;
  canvas.viewbox({ x: element.x + element.width / 2 - width / 2, y: element.y + element.height / 2 - height / 2, width, height });
}

async function draw() {
  const viewer = new Viewer({ container: place });
  await viewer.importXML(await (await fetch(url)).text());
  const canvas = viewer.get('canvas');
  const lit = step.split(' ').map((id) => viewer.get('elementRegistry').get(id)).filter(Boolean);
  lit.forEach((one) => canvas.addMarker(one, 'lit'));
  const element = lit[0] ?? canvas.getRootElement();
  lookAt(canvas, element);
  const act = { in: () => viewer.get('zoomScroll').stepZoom(1), out: () => viewer.get('zoomScroll').stepZoom(-1),
    whole: () => canvas.zoom('fit-viewport', 'auto'), here: () => lookAt(canvas, element) };
  box.querySelectorAll('[data-zoom]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => act[button.dataset.zoom]());
  });
}

draw()
  .then(() => place.removeAttribute('aria-busy'))
  .catch(() => { place.textContent = words(place, 'Failed'); place.removeAttribute('aria-busy'); });
