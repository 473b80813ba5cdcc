import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface Series {
  name: string;
  /** Less than 0 where there is nothing to show. */
  values: number[];
}

const DASHES = ['solid', 'dashed', 'dotted'] as const;
const SYMBOLS = ['circle', 'rect', 'triangle'] as const;
const ROW = 32;
const AROUND = 72;

/**
 * Figures as bars or lines. It shows what it is given, in the colours of the house, light or dark; the table beside it
 * says the same, so screen readers pass it by. It draws into the page, where the styles of the portal reach it.
 */
@customElement('klankbord-chart')
export class FigureChart extends LitElement {
  @property({ attribute: false }) form: 'BARS' | 'LYING_BARS' | 'LINES' = 'BARS';
  @property({ attribute: false }) names: string[] = [];
  @property({ attribute: false }) series: Series[] = [];
  @property({ attribute: false }) language = 'nl';

  private chart?: EChartsType;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly resized = new ResizeObserver(() => this.chart?.resize());
  private readonly themed = new MutationObserver(() => this.draw());
  private readonly redraw = () => this.draw();

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    return html`<div class="insight-chart-drawing"></div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    this.themed.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'class', 'style'] });
    this.dark.addEventListener('change', this.redraw);
    this.still.addEventListener('change', this.redraw);
    this.draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.themed.disconnect();
    this.dark.removeEventListener('change', this.redraw);
    this.still.removeEventListener('change', this.redraw);
    this.chart?.dispose();
    this.chart = undefined;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    this.draw();
  }

  private draw(): void {
    const drawing = this.querySelector<HTMLElement>('.insight-chart-drawing');
    if (!drawing) {
      return;
    }
    if (this.form === 'LYING_BARS') {
      drawing.style.setProperty('height', `${this.names.length * ROW + AROUND}px`);
    }
    this.chart ??= init(drawing, null, { renderer: 'svg' });
    this.chart.resize();
    this.chart.setOption(this.options(), { notMerge: true });
  }

  private options() {
    const lying = this.form === 'LYING_BARS';
    const text = this.colour('--color-text');
    const muted = this.colour('--color-text-muted');
    const line = this.colour('--color-line');
    const surface = this.colour('--color-surface');
    const font = getComputedStyle(this).fontFamily;
    const names = {
      type: 'category',
      data: this.names,
      inverse: lying,
      axisLabel: { color: text, fontSize: 14, hideOverlap: !lying },
      axisLine: { lineStyle: { color: muted } },
      axisTick: { show: false },
    };
    const values = {
      type: 'value',
      min: 0,
      axisLabel: { color: muted, fontSize: 14, formatter: (value: number) => this.number(value) },
      splitLine: { lineStyle: { color: line } },
    };
    return {
      animation: !this.still.matches,
      animationDuration: 300,
      backgroundColor: 'transparent',
      textStyle: { fontFamily: font, color: text },
      color: [this.colour('--color-accent'), this.colour('--color-attention-line'), muted],
      grid: { left: 8, right: 24, top: this.series.length > 1 ? 48 : 24, bottom: 8, containLabel: true },
      legend: { show: this.series.length > 1, top: 0, left: 0, textStyle: { color: text, fontSize: 14 } },
      tooltip: {
        trigger: 'axis',
        confine: true,
        renderMode: 'richText',
        backgroundColor: surface,
        borderColor: line,
        textStyle: { color: text, fontSize: 14 },
        valueFormatter: (value: unknown) => (typeof value === 'number' ? this.number(value) : '–'),
      },
      xAxis: lying ? values : names,
      yAxis: lying ? names : values,
      series: this.series.map(({ name, values: figures }, at) => ({
        name,
        type: this.form === 'LINES' ? 'line' : 'bar',
        barMaxWidth: 40,
        symbol: SYMBOLS[at % SYMBOLS.length],
        symbolSize: 9,
        lineStyle: { width: 2, type: DASHES[at % DASHES.length] },
        data: figures.map((value) => (value < 0 ? null : value)),
      })),
    };
  }

  private number(value: number): string {
    return new Intl.NumberFormat(this.language, { maximumFractionDigits: 1 }).format(value);
  }

  /** A token of the house as a colour that can be drawn with: as the page works it out, light or dark. */
  private colour(token: string): string {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    this.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }
}
