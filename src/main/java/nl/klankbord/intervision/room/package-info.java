/** The room in which a circle meets: methods, phases and the timer that all see. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.room;
