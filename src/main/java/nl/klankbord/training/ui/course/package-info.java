/** The catalogue of courses: what one can learn, in which order, and when it is given. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.training.ui.course;
