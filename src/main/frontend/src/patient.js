// The score chart: the table below it holds the same numbers.
import {
  Chart, LinearScale, LineController, LineElement, PointElement, Tooltip,
} from 'chart.js';
import { words } from './words.js';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

const canvas = document.getElementById('score-chart');
/** The day before the month, as everywhere on the page. */
const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
const dark = matchMedia('(prefers-color-scheme: dark)');
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const DAY = 86_400_000;
const FEWEST_WEEKS = 8;

/** Below zero there is room for what happened: contacts in the upper row, crises and stays in the lower. */
const UPPER = -2;
const LOWER = -5;
const FLOOR = -6.5;
const isContact = ({ kind }) => kind === 'CONTACT' || kind === 'NOT_REACHED';

function drawSigns(ctx, { x, y }, signs) {
  ctx.fillStyle = colour('text');
  ctx.strokeStyle = colour('text');
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.setLineDash([]);
  let admitted = null;
  signs.forEach((mark) => {
    const across = x.getPixelForValue(mark.at);
    const down = y.getPixelForValue(isContact(mark) ? UPPER : LOWER);
    if (mark.kind === 'DISCHARGE' && admitted !== null) {
      ctx.beginPath();
      ctx.moveTo(admitted, down);
      ctx.lineTo(across, down);
      ctx.stroke();
    }
    admitted = mark.kind === 'ADMISSION' ? across : mark.kind === 'DISCHARGE' ? null : admitted;
    ctx.fillText(mark.sign, across, down);
  });
}

/** Severity bands as hairlines with their names, changes of treatment as marks on the time axis. */
const marks = {
  id: 'marks',
  beforeDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales: { x, y } }, _, { bands, target, changes, signs }) {
    const line = (x1, y1, x2, y2, dash) => {
      ctx.setLineDash(dash);
      ctx.beginPath();
      ctx.moveTo(x1, y1);
      ctx.lineTo(x2, y2);
      ctx.stroke();
    };
    ctx.save();
    ctx.font = `11px ${colour('font')}`;
    ctx.fillStyle = colour('muted');
    ctx.strokeStyle = colour('line');
    bands.forEach(({ from, name }) => {
      line(left, y.getPixelForValue(from), right, y.getPixelForValue(from), []);
      ctx.fillText(name, right + 6, y.getPixelForValue(from) + 4);
    });
    if (signs.length) {
      line(left, y.getPixelForValue(0), right, y.getPixelForValue(0), []);
    }
    ctx.strokeStyle = colour('accent');
    if (target !== null) {
      line(left, y.getPixelForValue(target), right, y.getPixelForValue(target), [6, 4]);
      ctx.fillText(words(canvas, 'Target', target), left + 4, y.getPixelForValue(target) + 14);
    }
    ctx.strokeStyle = colour('field-line');
    changes.forEach(({ at }, i) => {
      line(x.getPixelForValue(at), top, x.getPixelForValue(at), bottom, [2, 3]);
      ctx.fillText(String.fromCharCode(65 + i), x.getPixelForValue(at) + 3, top + 10);
    });
    drawSigns(ctx, { x, y }, signs);
    ctx.restore();
  },
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.font = `600 12px ${colour('font')}`;
    chart.data.datasets.forEach((set, i) => {
      const last = chart.getDatasetMeta(i).data.at(-1);
      ctx.fillStyle = set.borderColor;
      if (last) {
        ctx.textAlign = last.x > chart.chartArea.left + 60 ? 'right' : 'left';
        ctx.fillText(set.label, last.x, last.y + (i ? 18 : -10));
      }
    });
    ctx.restore();
  },
};

function dataset({ name, points }, i) {
  const ink = colour(i ? 'second' : 'accent');
  return {
    label: name,
    data: points.map(({ at, total }) => ({ x: at, y: total })),
    borderColor: ink,
    backgroundColor: ink,
    borderWidth: 2,
    borderDash: i ? [5, 3] : [],
    pointRadius: 3,
    pointStyle: i ? 'rect' : 'circle',
  };
}

function draw({ series, bands, target, changes, signs }) {
  const times = series.flatMap(({ points }) => points.map(({ at }) => at));
  const from = Math.min(...times);
  const marked = [...times, ...changes.map(({ at }) => at), ...signs.map(({ at }) => at)];
  const short = (at) => new Date(at).toLocaleDateString(language, { day: 'numeric', month: 'short', year: '2-digit' });
  return new Chart(canvas, {
    type: 'line',
    plugins: [marks],
    data: { datasets: series.filter(({ points }) => points.length).map(dataset) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { right: 120 } },
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: Math.min(...marked) - 2 * DAY,
          max: Math.max(...marked, from + FEWEST_WEEKS * 7 * DAY) + 2 * DAY,
          grid: { display: false },
          ticks: { color: colour('muted'), maxTicksLimit: 6, maxRotation: 0, callback: short },
        },
        y: {
          min: signs.length ? FLOOR : 0,
          max: 27,
          grid: { display: false },
          ticks: { color: colour('muted') },
          afterBuildTicks: (axis) => {
            axis.ticks = [0, ...bands.map((band) => band.from), 27].map((value) => ({ value }));
          },
        },
      },
      plugins: {
        marks: { bands, target, changes, signs },
        tooltip: {
          callbacks: {
            title: ([item]) => `${short(item.parsed.x)}, ${words(canvas, 'Week', Math.floor((item.parsed.x - from) / (7 * DAY)) + 1)}`,
          },
        },
      },
    },
  });
}

if (canvas) {
  const scores = JSON.parse(document.getElementById('scores').textContent);
  let chart = draw(scores);
  dark.addEventListener('change', () => {
    chart.destroy();
    chart = draw(scores);
  });
}
