/** Screens of the access module. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.access.ui;
