// Reads iCalendar files in the order given, as a calendar does that gets them by mail: a later SEQUENCE replaces, a CANCEL
// removes. Writes what stands in the calendar then, as JSON.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';

const held = new Map();
const seconds = (time) => time.toUnixTime();

for (const file of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  const method = calendar.getFirstPropertyValue('method');
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const event = new ICAL.Event(component);
    const before = held.get(event.uid);
    if (before && method !== 'PUBLISH' && event.sequence < before.sequence) {
      continue;
    }
    if (method === 'CANCEL') {
      held.delete(event.uid);
      continue;
    }
    held.set(event.uid, {
      uid: event.uid,
      sequence: event.sequence,
      start: seconds(event.startDate),
      end: seconds(event.endDate),
      startLocal: event.startDate.toString(),
      zone: event.startDate.zone.tzid,
      zoneKnown: event.startDate.zone.component !== null,
      summary: event.summary,
      location: event.location,
      description: event.description,
      organizer: event.organizer,
      organizerName: component.getFirstProperty('organizer')?.getParameter('cn') ?? null,
      attendees: event.attendees.map((one) => one.getFirstValue()),
      attendeeNames: event.attendees.map((one) => one.getParameter('cn')),
    });
  }
}
process.stdout.write(JSON.stringify([...held.values()]));
