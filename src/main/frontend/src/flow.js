// A process as its drawing, with the numbers of the table below lying on its steps.
import Viewer from 'bpmn-js/lib/NavigatedViewer';

const box = document.getElementById('flow');

function chip(row) {
  const label = document.createElement('span');
  label.className = `heat heat-${row.dataset.heat}`;
  label.textContent = row.dataset.label;
  return label;
}

async function draw(place) {
  const viewer = new Viewer({ container: place });
  await viewer.importXML(await (await fetch(box.dataset.url)).text());
  const canvas = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  document.querySelectorAll('#steps [data-step-id]').forEach((row) => {
    if (row.dataset.label && known.get(row.dataset.stepId)) {
      canvas.addMarker(row.dataset.stepId, `heat-${row.dataset.heat}`);
      viewer.get('overlays').add(row.dataset.stepId, { position: { bottom: 12, left: 4 }, html: chip(row) });
    }
  });
  const { inner } = canvas.viewbox();
  place.style.height = `${Math.min(560, Math.max(200, (place.clientWidth * inner.height) / inner.width + 40))}px`;
  canvas.resized();
  canvas.zoom('fit-viewport', 'auto');
  const act = { in: () => viewer.get('zoomScroll').stepZoom(1), out: () => viewer.get('zoomScroll').stepZoom(-1),
    whole: () => canvas.zoom('fit-viewport', 'auto') };
  box.querySelectorAll('[data-zoom]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => act[button.dataset.zoom]());
  });
}

if (box) {
  const place = box.querySelector('[data-drawing]');
  draw(place)
    .catch(() => { place.textContent = box.dataset.failed; })
    .finally(() => place.removeAttribute('aria-busy'));
}
