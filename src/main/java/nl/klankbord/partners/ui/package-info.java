/** Screens of the partners module. */
@org.jspecify.annotations.NullMarked
package nl.klankbord.partners.ui;
