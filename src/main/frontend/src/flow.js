// A process as its drawing, or as two side by side, with the numbers of the table below lying on its steps.
import Viewer from 'bpmn-js/lib/NavigatedViewer';

// however small the drawing, its numbers can be read
const READABLE = 0.8;
const box = document.getElementById('flow');

function chip(heat, text) {
  const label = document.createElement('span');
  label.className = `heat heat-${heat}`;
  label.textContent = text;
  return label;
}

async function draw(place) {
  const viewer = new Viewer({ container: place });
  await viewer.importXML(await (await fetch(place.dataset.url)).text());
  const canvas = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  document.querySelectorAll('#steps [data-step-id]').forEach((row) => {
    const heat = row.getAttribute(`data-heat-${place.dataset.side}`);
    const label = row.getAttribute(`data-label-${place.dataset.side}`);
    if (label && known.get(row.dataset.stepId)) {
      canvas.addMarker(row.dataset.stepId, `heat-${heat}`);
      viewer.get('overlays').add(row.dataset.stepId, { position: { bottom: 12, left: 4 }, scale: { min: READABLE }, html: chip(heat, label) });
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

box?.querySelectorAll('[data-drawing]').forEach((place) => {
  draw(place)
    .catch(() => { place.textContent = box.dataset.failed; })
    .finally(() => place.removeAttribute('aria-busy'));
});
