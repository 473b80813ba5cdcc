/** Recording who was at which lesson, on a phone. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.ui.attendance;
