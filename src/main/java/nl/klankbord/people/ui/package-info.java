/** Screens of the people module. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.people.ui;
