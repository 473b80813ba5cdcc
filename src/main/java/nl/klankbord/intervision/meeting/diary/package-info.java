/** Meetings in people's calendars, feeds and plans, and who hears what of them: neutral, without topic or names. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.meeting.diary;
