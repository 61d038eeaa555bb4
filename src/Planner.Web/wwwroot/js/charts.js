// Draws charts with ECharts. What is drawn and said comes from the server; here only colors are looked up and sizes kept.

import { keep } from './save.js';

const drawn = new Map();
// Looking a color up makes the browser work out all styles anew: once a theme, not at every step of a slider.
const colors = new Map();
const probe = document.createElement('span');
probe.hidden = true;

function color(token) {
  if (!colors.has(token)) {
    if (!probe.isConnected) document.body.append(probe);
    probe.style.color = `var(${token})`;
    colors.set(token, getComputedStyle(probe).color);
  }
  return colors.get(token);
}

function resolved(value) {
  if (typeof value === 'string') return value.startsWith('--') ? color(value) : value;
  if (Array.isArray(value)) return value.map(resolved);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, resolved(part)]));
}

function tooltip(tips) {
  return {
    trigger: 'axis',
    confine: true,
    transitionDuration: 0,
    className: 'chart-tip',
    backgroundColor: color('--ink'),
    borderWidth: 0,
    axisPointer: { type: 'line', lineStyle: { color: color('--line-strong') } },
    formatter: points => {
      const tip = document.createElement('span');
      tip.textContent = tips[points[0].dataIndex];
      return tip;
    },
  };
}

function option({ option, tips, axisLabels, categoryLabels }, width) {
  const font = getComputedStyle(document.body).fontFamily;
  const label = { color: color('--mute'), fontSize: 12.5, fontFamily: font };
  const line = { lineStyle: { color: color('--line') } };
  const picture = fitMarks(resolved(option), width);
  return {
    ...picture,
    textStyle: { fontFamily: font },
    tooltip: tooltip(tips),
    xAxis: { ...picture.xAxis, axisLabel: labelled(label, categoryLabels, picture.xAxis), splitLine: { show: false }, axisLine: { lineStyle: { color: color('--line-strong') } }, axisTick: { show: false } },
    yAxis: {
      ...picture.yAxis,
      axisLabel: labelled(label, axisLabels, picture.yAxis),
      splitLine: line,
    },
  };
}

// The labels of an axis of values come written from the server; categories are their own labels.
function labelled(label, labels, axis) {
  return labels ? { ...label, formatter: value => labels[Math.round((value - axis.min) / axis.interval)] ?? '' } : label;
}

// A mark as wide as its column allows: two numbers are the most it may have.
function fitMarks(picture, width) {
  const column = (width - picture.grid.left - picture.grid.right) / (picture.xAxis.data?.length ?? 1);
  for (const series of picture.series) {
    if (!Array.isArray(series.symbolSize)) continue;
    const [most, height] = series.symbolSize;
    series.symbolSize = [Math.min(most, column * 0.84), height];
  }
  return picture;
}

function show(chart) {
  chart.plot.setOption(option(chart.picture, chart.plot.getWidth()), { notMerge: chart.series !== chart.picture.option.series.length });
  chart.series = chart.picture.option.series.length;
}

export function draw(element, json) {
  const echarts = globalThis.echarts;
  if (!element || !echarts) return;
  let chart = drawn.get(element);
  if (!chart) {
    const plot = echarts.init(element, null, { renderer: 'svg' });
    chart = { plot };
    chart.sizes = new ResizeObserver(() => {
      plot.resize();
      show(chart);
    });
    chart.sizes.observe(element);
    drawn.set(element, chart);
  }
  chart.picture = JSON.parse(json);
  show(chart);
}

export function remove(element) {
  const chart = drawn.get(element);
  if (!chart) return;
  chart.sizes.disconnect();
  chart.plot.dispose();
  drawn.delete(element);
}

// A chart as files of their own: its question above it, on a ground of its own.
function alone(element, title, renderer) {
  const { plot, picture } = drawn.get(element);
  const [width, height] = [Math.max(640, plot.getWidth()), plot.getHeight() + 40];
  const box = document.createElement('div');
  const copy = globalThis.echarts.init(box, null, { renderer, width, height, devicePixelRatio: 2 });
  const whole = option(picture, width);
  copy.setOption({
    ...whole,
    backgroundColor: color('--card'),
    grid: { ...whole.grid, top: whole.grid.top + 40 },
    title: { text: title, left: 12, top: 10, textStyle: { color: color('--ink'), fontSize: 16, fontFamily: whole.textStyle.fontFamily } },
  });
  return copy;
}

export function saveText(name, type, text) {
  keep(name, new Blob([text], { type }));
}

export function saveDrawing(element, name, title) {
  const copy = alone(element, title, 'svg');
  saveText(name, 'image/svg+xml', copy.renderToSVGString());
  copy.dispose();
}

// Drawn on a canvas of its own: an image made of the drawing is not allowed by the page's security policy.
export function savePicture(element, name, title) {
  const copy = alone(element, title, 'canvas');
  const base64 = copy.getDataURL({ type: 'png', pixelRatio: 2 }).split(',')[1];
  copy.dispose();
  keep(name, new Blob([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], { type: 'image/png' }));
}

function showAll() {
  colors.clear();
  for (const chart of drawn.values()) show(chart);
}

new MutationObserver(showAll).observe(document.documentElement, { attributeFilter: ['data-theme'] });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showAll);
