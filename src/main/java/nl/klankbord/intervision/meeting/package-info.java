/** The meetings of a circle: dates, who does what, who was there, and what came of it. */
@org.springframework.modulith.NamedInterface("meeting")
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.meeting;
