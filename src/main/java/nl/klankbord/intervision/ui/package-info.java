/** Screens of intervision. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.intervision.ui;
