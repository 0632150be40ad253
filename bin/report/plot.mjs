// Plots as SVG, drawn without a browser. Colours are those of the dashboard's charts, told apart also without colour by their names.
import * as echarts from 'echarts';

const colours = ['#1d5fa8', '#b4461c', '#3d7a37', '#7a4fa3', '#8a6a00', '#5b6470'];
const [width, height] = [760, 260];
const text = { color: '#5b6470', fontSize: 11, fontFamily: 'sans-serif' };

/** `lines`: name → `[[x, y], …]`; `marks`: name → x of a line upright. An SVG element as text. */
export function linePlot({ title, x, y, lines, marks = {}, logarithmic = false }) {
  const series = Object.entries(lines).map(([name, data], place) => ({
    ...{ type: 'line', name, data, showSymbol: false, animation: false, lineStyle: { width: 1.5 } },
    ...(place === 0 && { markLine: markLineOf(marks) }),
  }));
  return drawn({
    ...framed(`${title} (${y})`, Object.keys(lines)),
    xAxis: {
      ...axis(x),
      ...(logarithmic ? { type: 'log', min: 'dataMin', axisLabel: text } : { type: 'value', min: 0 }),
      max: 'dataMax',
    },
    yAxis: { ...axis(), type: 'value', min: 0 },
    series,
  });
}

/** `bars`: `[{ name, value }]`, lying, the first on top. */
export function barPlot({ title, bars }) {
  const reversed = [...bars].reverse();
  return drawn(
    {
      ...framed(title, []),
      grid: { left: 12, right: 70, top: 34, bottom: 30, containLabel: true },
      xAxis: { ...axis(), type: 'value', min: 0 },
      yAxis: { type: 'category', data: reversed.map(({ name }) => name), axisLabel: text, axisTick: { show: false } },
      series: {
        ...{ type: 'bar', animation: false, barMaxWidth: 16, itemStyle: { color: colours[0] } },
        data: reversed.map(({ value }) => value),
        label: { show: true, position: 'right', ...text, formatter: ({ value }) => shortly(value) },
      },
    },
    Math.max(150, 70 + 24 * bars.length),
  );
}

const shortly = (value) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(3)).toString();

const framed = (title, names) => ({
  color: colours,
  title: {
    text: title,
    left: 0,
    top: 0,
    padding: 0,
    textStyle: { ...text, color: '#1b1f24', fontSize: 13, fontWeight: 600 },
  },
  // Widths of letters are guessed without a browser: room enough between the names.
  legend: {
    show: names.length > 1,
    data: names,
    left: 0,
    top: 19,
    itemGap: 26,
    icon: 'rect',
    itemHeight: 3,
    itemWidth: 16,
    textStyle: text,
  },
  grid: { left: 12, right: 24, top: 50, bottom: 30, containLabel: true },
});

const axis = (name) => ({
  ...{
    name,
    nameLocation: 'middle',
    nameGap: 26,
    nameTextStyle: text,
    axisLabel: { ...text, showMaxLabel: name === undefined },
  },
  ...{ splitLine: { lineStyle: { color: '#e6e8eb' } }, axisLine: { lineStyle: { color: '#b8bec6' } } },
});

const markLineOf = (marks) => ({
  ...{ symbol: 'none', animation: false, lineStyle: { color: '#8a929c', type: 'dashed', width: 1 } },
  data: Object.entries(marks).map(([name, at]) => ({
    xAxis: at,
    label: { ...text, formatter: name, position: 'end', distance: 2 },
  })),
});

function drawn(option, tall = height) {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: tall });
  try {
    chart.setOption({ animation: false, backgroundColor: '#ffffff', ...option });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
