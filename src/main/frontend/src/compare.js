// Two drawings of one process side by side, with what was added, removed and changed laid on their steps; that a part was
// moved is seen without a sign.
import Viewer from 'bpmn-js/lib/NavigatedViewer';

const READABLE = 0.8;
const SIGNS = { added: '+', removed: '−', changed: '≠' };
const TALLEST = 420;

function sign(how) {
  const mark = document.createElement('span');
  mark.className = `studio-mark is-${how}`;
  mark.textContent = SIGNS[how];
  return mark;
}

/** What was removed is in the earlier drawing alone, and what was added in the later. */
function lay(viewer, list) {
  const canvas = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  const told = new Map();
  list.forEach(({ dataset }) => told.set(dataset.element, new Set([...told.get(dataset.element) ?? [], dataset.how])));
  told.forEach((hows, id) => {
    const element = known.get(id);
    if (element && element !== canvas.getRootElement()) {
      const html = document.createElement('div');
      html.className = 'studio-marks';
      hows.forEach((how) => {
        canvas.addMarker(id, `is-${how}`);
        html.append(sign(how));
      });
      viewer.get('overlays').add(id, { position: { top: -14, left: -8 }, scale: { min: READABLE }, html });
    }
  });
}

async function draw(place, box) {
  const viewer = new Viewer({ container: place });
  await viewer.importXML(await (await fetch(place.dataset.url)).text());
  const canvas = viewer.get('canvas');
  lay(viewer, box.querySelectorAll('.differences [data-how]:not([data-how=moved])'));
  const { inner } = canvas.viewbox();
  place.style.height = `${Math.min(TALLEST, Math.max(160, (place.clientWidth * inner.height) / inner.width + 40))}px`;
  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
  return viewer;
}

function begin(box) {
  const viewers = [...box.querySelectorAll('[data-drawing]')].map((place) => draw(place, box)
    .catch(() => { place.textContent = place.dataset.failed; })
    .finally(() => place.removeAttribute('aria-busy')));
  box.addEventListener('click', async (event) => {
    const link = event.target.closest('.differences [data-element]');
    const shown = link && (await Promise.all(viewers)).filter((viewer) => viewer?.get('elementRegistry').get(link.dataset.element));
    shown?.forEach((viewer) => {
      const canvas = viewer.get('canvas');
      viewer.get('elementRegistry').filter((each) => canvas.hasMarker(each, 'lit')).forEach((each) => canvas.removeMarker(each, 'lit'));
      canvas.addMarker(link.dataset.element, 'lit');
      canvas.scrollToElement(link.dataset.element);
    });
  });
  box.addEventListener('click', (event) => {
    if (event.target.closest('.differences [data-element]')) {
      event.preventDefault();
      box.querySelector('.pair').scrollIntoView({ block: 'nearest' });
    }
  });
}

function beginAll() {
  document.querySelectorAll('.difference:has([data-drawing]):not([data-drawn])').forEach((box) => {
    box.dataset.drawn = '';
    begin(box);
  });
}

beginAll();
document.body.addEventListener('htmx:afterSettle', beginAll);
