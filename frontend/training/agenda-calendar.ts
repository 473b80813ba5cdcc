import { Calendar, type CalendarOptions, type DayCellContentArg, type DayHeaderContentArg, type EventClickArg, type EventContentArg, type EventInput, type EventMountArg, type WeekNumberContentArg } from '@fullcalendar/core';
import dutch from '@fullcalendar/core/locales/nl';
import dayGrid from '@fullcalendar/daygrid';
import timeGrid from '@fullcalendar/timegrid';
import { html, LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** One lesson. Its times are local times of the portal, without an offset: 2027-03-23T09:30. */
interface Entry {
  id: string;
  start: string;
  end: string;
  title: string;
  /** What stands below the title, a line each. */
  lines: string[];
  /** The day in words, for who hears the entry without its column. */
  day: string;
  tone: 'mine' | 'open' | 'risk' | 'over';
  href: string;
}

/** A day off, by name. */
interface FreeDay {
  day: string;
  name: string;
}

const VIEWS = { month: 'dayGridMonth', week: 'timeGridWeek' } as const;
const FIRST_HOUR = 8;
const LAST_HOUR = 18;
const MIDNIGHT = 24;
const OPEN = 'training-entry-open';
const DRAWN = ['entries', 'freeDays', 'view', 'day', 'today', 'language'] as const;

/**
 * The trainings of a month or a week. It shows what it is given and tells what is chosen; what goes with it (the bar
 * above it, the list beside it, the window over it) is the portal's. It draws into the page, where the styles of the
 * portal reach it.
 */
@customElement('klankbord-agenda')
export class AgendaCalendar extends LitElement {
  @property({ attribute: false }) entries: Entry[] = [];
  @property({ attribute: false }) freeDays: FreeDay[] = [];
  @property({ attribute: false }) view: keyof typeof VIEWS = 'month';
  /** A day within what is shown. */
  @property({ attribute: false }) day = '';
  @property({ attribute: false }) today = '';
  @property({ attribute: false }) language = 'nl';
  @property({ attribute: false }) weekWord = '';
  /** The entry whose window is open; empty for none. */
  @property({ attribute: false }) opened = '';

  private calendar?: Calendar;
  private width = 0;
  private readonly resized = new ResizeObserver(([seen]) => {
    // Only a change of width: the calendar itself decides on its height.
    const width = Math.round(seen.contentRect.width);
    if (width !== this.width) {
      this.width = width;
      this.calendar?.updateSize();
    }
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render() {
    return html`<div class="training-calendar-week" aria-hidden="true" ?hidden=${this.view !== 'month'}>${this.weekWord}</div>
      <div class="training-calendar-days" @keydown=${this.walk}></div>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.resized.observe(this);
    this.calendar?.render();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.resized.disconnect();
    this.calendar?.destroy();
    this.calendar = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.day) {
      return;
    }
    if (!this.calendar) {
      this.calendar = new Calendar(this.querySelector<HTMLElement>('.training-calendar-days')!, this.options());
      this.calendar.render();
    } else if (DRAWN.some((one) => changed.has(one))) {
      this.show(this.calendar);
    }
    this.markOpened();
    if (changed.has('opened') && this.opened) {
      requestAnimationFrame(() => this.tellShown());
    }
  }

  /** Puts the focus on an entry: where one was before its window opened. */
  focusEntry(id: string): void {
    this.entry(id)?.focus();
  }

  private show(calendar: Calendar): void {
    const { views, now, locale, slotMinTime, slotMaxTime } = this.options();
    calendar.batchRendering(() => {
      calendar.setOption('locale', locale);
      calendar.setOption('now', now);
      // Anew, or the names of free days that came with them do not show.
      calendar.setOption('views', views);
      calendar.setOption('slotMinTime', slotMinTime);
      calendar.setOption('slotMaxTime', slotMaxTime);
      calendar.changeView(VIEWS[this.view], this.day);
      calendar.removeAllEvents();
      this.events().forEach((event) => calendar.addEvent(event));
    });
  }

  private options(): CalendarOptions {
    return {
      plugins: [dayGrid, timeGrid],
      locales: [dutch],
      locale: this.language,
      // Local times of the portal, whatever the clock of the visitor says.
      timeZone: 'UTC',
      now: this.today,
      initialView: VIEWS[this.view],
      initialDate: this.day,
      events: this.events(),
      headerToolbar: false,
      height: 'auto',
      firstDay: 1,
      weekNumbers: true,
      weekNumberCalculation: 'ISO',
      fixedWeekCount: false,
      stickyHeaderDates: false,
      eventDisplay: 'block',
      eventMinHeight: 60,
      eventOrder: 'start,title',
      slotLabelFormat: { hour: '2-digit', minute: '2-digit', hour12: false },
      slotLabelContent: (slot) => slot.text.replace(':', '.'),
      slotMinTime: this.hour(Math.min(FIRST_HOUR, ...this.entries.map((entry) => hourOf(entry.start)))),
      slotMaxTime: this.hour(Math.max(LAST_HOUR, ...this.entries.map((entry) => hourOf(entry.end) + 1))),
      weekNumberContent: (week) => this.weekNumber(week),
      eventContent: entryContent,
      eventClassNames: ({ event }) => ['training-entry', `training-entry-${event.extendedProps.tone}`],
      eventDidMount: (mounted) => this.mounted(mounted),
      eventClick: (click) => this.clicked(click),
      dayCellDidMount: ({ el }) => readAsItStands(el),
      dayHeaderDidMount: ({ el }) => readAsItStands(el),
      views: {
        [VIEWS.month]: {
          dayHeaderContent: (day: DayHeaderContentArg) => this.weekday(day.date, isWeekend(day.date) ? 'short' : 'long'),
          dayCellContent: (day: DayCellContentArg) => this.dayOfMonth(day),
        },
        [VIEWS.week]: {
          allDaySlot: false,
          slotEventOverlap: false,
          dayHeaderContent: (day: DayHeaderContentArg) => this.dayOfWeek(day),
        },
      },
    };
  }

  private hour(number: number): string {
    return `${String(Math.min(MIDNIGHT, number)).padStart(2, '0')}:00:00`;
  }

  private events(): EventInput[] {
    return this.entries.map(({ id, start, end, title, lines, day, tone, href }) => ({
      id,
      start,
      end,
      title,
      url: href,
      extendedProps: { lines, day, tone },
    }));
  }

  private weekNumber(week: WeekNumberContentArg) {
    const number = String(week.num);
    return {
      domNodes:
        this.view === 'month'
          ? [hidden(`${this.weekWord} `), text('span', number)]
          : [text('span', `${this.weekWord} ${number}`)],
    };
  }

  private weekday(date: Date, width: 'short' | 'long'): string {
    const name = this.words(date, { weekday: width });
    return name.charAt(0).toUpperCase() + name.slice(1);
  }

  private dayOfMonth({ date, isOther, isToday }: DayCellContentArg) {
    const first = isOther && date.getUTCDate() === 1;
    const number = text(
      'span',
      this.words(date, first ? { day: 'numeric', month: 'long' } : { day: 'numeric' }),
      `training-day${isToday ? ' training-day-today' : ''}`,
    );
    return { domNodes: [number, ...this.freeDayNames(date)] };
  }

  private dayOfWeek({ date, isToday }: DayHeaderContentArg) {
    const name = text('span', this.weekday(date, 'short'));
    const number = text(
      'span',
      this.words(date, { day: 'numeric', month: 'long' }),
      `training-day${isToday ? ' training-day-today' : ''}`,
    );
    return { domNodes: [name, ' ', number, ...this.freeDayNames(date)].map(node) };
  }

  private freeDayNames(date: Date): HTMLElement[] {
    const day = date.toISOString().slice(0, 'yyyy-mm-dd'.length);
    return this.freeDays.filter((free) => free.day === day).map((free) => text('span', free.name, 'training-free-day'));
  }

  private words(date: Date, what: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.language, { ...what, timeZone: 'UTC' }).format(date);
  }

  private mounted({ el, event }: EventMountArg): void {
    el.id = `les-${event.id}`;
    el.dataset.entry = event.id;
    el.setAttribute('aria-haspopup', 'dialog');
    this.markOpened();
  }

  private clicked({ jsEvent, event }: EventClickArg): void {
    jsEvent.preventDefault();
    if (jsEvent.ctrlKey || jsEvent.metaKey) {
      window.open(event.url, '_blank', 'noopener');
    } else {
      this.dispatchEvent(new CustomEvent('entry-chosen', { detail: { id: event.id } }));
    }
  }

  /** Only now can a window open over it; on a phone it never does, the list is shown there. */
  private tellShown(): void {
    if (this.entry(this.opened)?.offsetParent) {
      this.dispatchEvent(new CustomEvent('entry-shown', { detail: { id: this.opened } }));
    }
  }

  /** With the arrows from one entry to the next, as they stand in time. */
  private walk(event: KeyboardEvent): void {
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-entry]');
    const all = [...this.querySelectorAll<HTMLElement>('[data-entry]')];
    const at = from ? all.indexOf(from) : -1;
    if (at < 0) {
      return;
    }
    const to: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    if (event.key in to) {
      event.preventDefault();
      all[to[event.key]]?.focus();
    }
  }

  private markOpened(): void {
    this.querySelectorAll<HTMLElement>('[data-entry]').forEach((entry) => {
      entry.classList.toggle(OPEN, entry.dataset.entry === this.opened);
    });
  }

  private entry(id: string): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLElement>('[data-entry]')].find((entry) => entry.dataset.entry === id);
  }
}

/** Text only: what people typed is never read as markup. */
function text(tag: string, words: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  element.className = className;
  return element;
}

function hidden(words: string): HTMLElement {
  return text('span', words, 'visually-hidden');
}

function node(part: string | Node): Node {
  return typeof part === 'string' ? document.createTextNode(part) : part;
}

function entryContent({ event }: EventContentArg) {
  const { lines, day } = event.extendedProps as Pick<Entry, 'lines' | 'day'>;
  return {
    domNodes: [
      text('b', event.title, 'training-entry-title'),
      ...lines.map((line) => text('span', line, 'training-entry-line')),
      hidden(day),
    ],
  };
}

/** A cell is called what stands in it, and not by the date alone. */
function readAsItStands(cell: HTMLElement): void {
  cell.removeAttribute('aria-labelledby');
  cell.querySelectorAll('a[aria-label]:not([href])').forEach((part) => part.removeAttribute('aria-label'));
}

function isWeekend(date: Date): boolean {
  return date.getUTCDay() % 6 === 0;
}

function hourOf(time: string): number {
  return Number(time.slice('2027-03-23T'.length, '2027-03-23T09'.length));
}
