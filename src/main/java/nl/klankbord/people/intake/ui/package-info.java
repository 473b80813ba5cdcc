/** Screens to import people. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.people.intake.ui;
