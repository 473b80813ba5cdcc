/** Screens of a circle and its meetings. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.ui.circle;
