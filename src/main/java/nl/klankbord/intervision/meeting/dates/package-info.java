/** Asking a circle which dates suit, and which suits best. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.meeting.dates;
