/** Who was at which lesson, and what that comes to. */
@org.springframework.modulith.NamedInterface("attendance")
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.attendance;
