/** iCalendar itself: what is written, and what answers say. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.calendar.ics;
