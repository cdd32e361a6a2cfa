// A process with tokens that run along it: what would happen, before anybody is on the way.
import Viewer from 'bpmn-js/lib/NavigatedViewer';
import Simulation from 'bpmn-js-token-simulation/lib/viewer';

const place = document.querySelector('[data-simulation]');
const SMALLEST = 0.75;
let viewer;

/** Drawn smaller, it shows nothing that sets tokens going. */
function lookAtStart(canvas, known) {
  canvas.zoom('fit-viewport', 'auto');
  if (canvas.zoom() < SMALLEST) {
    const start = known.find(({ type, parent }) => type === 'bpmn:StartEvent' && parent === canvas.getRootElement());
    canvas.zoom(SMALLEST);
    canvas.scrollToElement(start ?? canvas.getRootElement());
  }
}

place.addEventListener('simulate', async ({ detail }) => {
  viewer?.destroy();
  viewer = new Viewer({ container: place, additionalModules: [Simulation] });
  await viewer.importXML(detail);
  viewer.get('toggleMode').toggleMode(true);
  lookAtStart(viewer.get('canvas'), viewer.get('elementRegistry'));
});
