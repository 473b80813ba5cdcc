/** What a meeting leaves behind: who was there, hours, what all thought of it, and what comes next. */
@org.springframework.modulith.NamedInterface("after")
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.meeting.after;
